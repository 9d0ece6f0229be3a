// Runs the tests of the HTML report in a real browser, apart from `npm test`, which needs nothing but Node.
// Usage: node scripts/browser.mjs [--counts FILE]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { args, executablePath, missing } from './chromium.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { counts: { type: 'string' } } });

const complaint = missing();
if (complaint !== undefined) {
  console.error(`browser: ${complaint}`);
  process.exit(2);
}
const folder = path.join('test', 'browser');
const files = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.browser.ts'));
const scratch = mkdtempSync(path.join(tmpdir(), 'campaign-tester-'));
const report = path.join(scratch, 'counts.json');
const reporter = (name) => path.join(root, 'scripts', name);
const child = spawn(
  process.execPath,
  [
    '-r',
    reporter('register.cjs'),
    '--test',
    `--test-reporter=${process.stdout.isTTY ? 'spec' : reporter('failures-reporter.mjs')}`,
    '--test-reporter-destination=stdout',
    `--test-reporter=${reporter('count-reporter.mjs')}`,
    `--test-reporter-destination=${report}`,
    ...files.map((name) => path.join(folder, name)),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: executablePath, CHROMIUM_ARGS: JSON.stringify(args) },
  },
);
const code = await new Promise((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
let counts = { passed: 0, failed: 1, failures: ['the test runner ended early'] };
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  // The runner did not get as far as its report: the counts above stand.
}
rmSync(scratch, { recursive: true });
if (code !== 0 && counts.failed === 0) counts = { ...counts, failed: 1 };
if (values.counts) writeFileSync(values.counts, `${JSON.stringify(counts)}\n`);
for (const failure of counts.failures) console.log(`failed: ${failure}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
