'use strict';

// Runs TypeScript as it is required: types are taken out and imports become requires, line by line, so that stack traces
// are right without source maps. Types themselves are checked by `npm run typecheck`. Pure JavaScript on purpose: a
// compiler with a binary for each platform cannot be locked for all of them from one, and starts no faster.
// What came out is kept beside the installed packages, by the hash of what went in, so that the next start reads it.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const options = { transforms: ['typescript', 'imports'], disableESTransforms: true, preserveDynamicImport: true };
const kept = path.join(__dirname, '..', 'node_modules', '.cache', 'campaign-tester');
const { version } = require('sucrase/package.json');

function transpiled(file) {
  const source = readFileSync(file, 'utf8');
  const hash = createHash('sha1')
    .update(`${version}\n${JSON.stringify(options)}\n${source}`)
    .digest('hex');
  const known = path.join(kept, `${hash}.js`);
  try {
    return readFileSync(known, 'utf8');
  } catch {
    const { code } = require('sucrase').transform(source, { ...options, filePath: file });
    keep(known, code);
    return code;
  }
}

/** Written whole under another name first: a process beside this one never reads half a file. */
function keep(known, code) {
  try {
    mkdirSync(kept, { recursive: true });
    const part = `${known}.${process.pid}`;
    writeFileSync(part, code);
    renameSync(part, known);
  } catch {
    // Where nothing can be kept, every start transpiles.
  }
}

require.extensions['.ts'] = (module, file) => {
  module._compile(transpiled(file), file);
};
