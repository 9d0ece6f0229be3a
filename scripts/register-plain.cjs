'use strict';

// For coverage: transpiled by TypeScript itself, for swc's helpers count as functions that nobody calls.
const path = require('node:path');

require('ts-node').register({ cwd: path.join(__dirname, '..'), transpileOnly: true, swc: false });
