'use strict';

// For coverage: TypeScript itself with source maps, by which every function and branch is found where it stands.
const path = require('node:path');

require('ts-node').register({ cwd: path.join(__dirname, '..'), transpileOnly: true });
