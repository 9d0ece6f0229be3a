'use strict';

// Runs TypeScript as it is required: types are taken out and imports become requires, line by line, so that stack traces
// are right without source maps. Types themselves are checked by `npm run typecheck`. Pure JavaScript on purpose: a
// compiler with a binary for each platform cannot be locked for all of them from one, and starts no faster.
const { readFileSync } = require('node:fs');
const { transform } = require('sucrase');

const options = { transforms: ['typescript', 'imports'], disableESTransforms: true, preserveDynamicImport: true };

require.extensions['.ts'] = (module, file) => {
  module._compile(transform(readFileSync(file, 'utf8'), { ...options, filePath: file }).code, file);
};
