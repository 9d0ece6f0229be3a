// Runs every unit test with Node's own runner and says, on its last line, how many passed and how many failed.
// Usage: node scripts/test.mjs [--coverage] [--counts FILE] [PATH PART…]; a path part selects the test files whose path
// contains it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The command line: where to write the counts, and which files are meant. */
function parse(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { counts: { type: 'string' }, coverage: { type: 'boolean', default: false } },
  });
  return { countsFile: values.counts, coverage: values.coverage, parts: positionals };
}

function testFiles(parts) {
  const all = readdirSync(path.join(root, 'test'), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join('test', name))
    .sort();
  return parts.length === 0 ? all : all.filter((name) => parts.some((part) => name.includes(part)));
}

function run(files, coverage, countsFile) {
  const reporter = process.stdout.isTTY ? 'spec' : path.join(root, 'scripts', 'failures-reporter.mjs');
  const c8 = coverage ? [path.join(root, 'node_modules', 'c8', 'bin', 'c8.js'), process.execPath] : [];
  const args = [
    ...c8,
    '-r',
    path.join(root, 'scripts', coverage ? 'register-plain.cjs' : 'register.cjs'),
    '--test',
    // Node alone would leave one of two cores idle.
    `--test-concurrency=${availableParallelism()}`,
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
    `--test-reporter=${path.join(root, 'scripts', 'count-reporter.mjs')}`,
    `--test-reporter-destination=${countsFile}`,
    ...files,
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const { countsFile, coverage, parts } = parse(process.argv.slice(2));
const files = testFiles(parts);
const scratch = mkdtempSync(path.join(tmpdir(), 'campaign-tester-'));
const report = path.join(scratch, 'counts.json');
const code = files.length === 0 ? 1 : await run(files, coverage, report);
let counts = {
  passed: 0,
  failed: 1,
  failures: [files.length === 0 ? 'no test file matches' : 'the test runner ended early'],
};
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  // The runner did not get as far as its report: the counts above stand.
}
rmSync(scratch, { recursive: true });
if (code !== 0 && counts.failed === 0) counts = { ...counts, failed: 1 };
if (countsFile) writeFileSync(countsFile, `${JSON.stringify(counts)}\n`);
for (const failure of counts.failures) console.log(`failed: ${failure}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
