// Packs the package, installs it into a folder of its own and uses it there. Usage: node scripts/try-package.mjs FOLDER
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.resolve(process.argv[2]);

function run(cwd, command, ...args) {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
}

mkdirSync(folder, { recursive: true });
const packed = run(root, 'npm', 'pack', '--silent', '--pack-destination', folder).trim().split('\n').at(-1);
writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', `./${packed}`);
const { statements } = JSON.parse(run(folder, 'npx', 'onem2m-campaign-tester', 'clauses', '--json'));
if (statements.length === 0) throw new Error('the installed package lists no statements');
run(folder, 'npx', 'onem2m-campaign-tester', 'run', '--target', 'model', '--runs', '1', '--json');
console.log(`the installed package lists ${statements.length} statements and runs the suite`);
rmSync(folder, { recursive: true });
