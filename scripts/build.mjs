// Compiles the houses to dist/ and puts beside them what is read as files: features, templates, profiles, schemas.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const houses = [
  'spec',
  'model',
  'wire',
  'cse',
  'targets',
  'features',
  'steps',
  'generators',
  'reports',
  'explore',
  'selftest',
  'cli',
];
const asset = /\.(feature|mustache|json|css|svg|browser\.js)$/u;

rmSync(dist, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
if (compiled.status !== 0) process.exit(1);

for (const house of houses.filter((name) => existsSync(path.join(root, name)))) {
  cpSync(path.join(root, house), path.join(dist, house), {
    recursive: true,
    filter: (source) => statSync(source).isDirectory() || asset.test(source),
  });
}
