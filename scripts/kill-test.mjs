// Kills runs again and again at random moments, goes on with them, and looks whether anything was lost, other or left: one run many
// times amid its tests, then others when their last test is done (removal, reports, manifest), and each also by Ctrl-C, which has to
// leave nothing on the CSE by itself. Against a CSE that is served by another process, and against the one that the tester starts
// and tests from several threads.
// usage: npm run kill-test [-- TIMES [SELECTOR]]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';

const [times = '20', selector = '10.2.28.3'] = process.argv.slice(2);
const few = Math.max(1, Math.ceil(Number(times) / 4));
const tool = path.join(import.meta.dirname, '..', 'bin', 'campaign-tester');
const scratch = mkdtempSync(path.join(tmpdir(), 'kill-test-'));
const start = (...argv) => spawn(process.execPath, [tool, ...argv], { stdio: ['ignore', 'pipe', 'ignore'] });
const journalOf = (out) => path.join(out, 'journal.ndjson');
let failed = false;

/** The id and the verdict of each finished test in the journal, without a torn last line. */
function finished(out) {
  const lines = existsSync(journalOf(out)) ? readFileSync(journalOf(out), 'utf8').split('\n').slice(0, -1) : [];
  return lines
    .map((line) => JSON.parse(line))
    .flatMap(({ kind, result }) => (kind === 'finished' ? [`${result.id} ${result.verdict}`] : []));
}

/** What is below the CSEBase; nothing where the CSE dies with the tester. */
async function below(url) {
  if (url === undefined) return [];
  const headers = { 'X-M2M-Origin': 'CAdmin', 'X-M2M-RI': '1', 'X-M2M-RVI': '4', Accept: 'application/json' };
  return (await (await globalThis.fetch(`${url}/cse-in?fu=1`, { headers })).json())['m2m:uril'];
}

/** Starts a run and sends it a signal: `moreMs` at most, at random, after it began to speak, or after so many tests are done. */
async function stopped(argv, signal, moreMs, { out, tests = 0 }) {
  const run = start(...argv);
  let killer;
  let watch;
  const soon = () => {
    killer = setTimeout(() => run.kill(signal), Math.random() * moreMs);
  };
  run.stdout.once('data', () => {
    run.stdout.resume();
    if (tests === 0) soon();
    else
      watch = setInterval(() => {
        if (finished(out).length < tests) return;
        clearInterval(watch);
        soon();
      }, 20);
  });
  const [status] = await once(run, 'exit');
  clearTimeout(killer);
  clearInterval(watch);
  return status;
}

/** Goes on with a run until it ends of itself. */
async function goOn(out) {
  const run = start('run', '--resume', out);
  run.stdout.resume();
  const [status] = await once(run, 'exit');
  return status;
}

/** Looks at a run that has ended: every verdict of the journal, all passed, nothing left, the evidence agrees. */
async function look(out, url, what) {
  const journaled = finished(out);
  const { tests, cleanup } = JSON.parse(readFileSync(path.join(out, 'results.json'), 'utf8'));
  const found = new Set(tests.map(({ id, verdict }) => `${id} ${verdict}`));
  const missing = journaled.filter((one) => !found.has(one));
  const bad = tests.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable');
  const left = await below(url);
  const verify = start('verify', out);
  verify.stdout.resume();
  const [judged] = await once(verify, 'exit');
  console.log(
    `${what}: ${String(tests.length)} tests; missing ${String(missing.length)}, not passed ${String(bad.length)}, left ${String(left.length)}, ${cleanup.verdict}, verify ${String(judged)}`,
  );
  failed ||= missing.length + bad.length + left.length + judged > 0;
  return tests.length;
}

/** One run, killed many times amid its tests. @returns how many tests it has */
async function manyTimes(target, url, name, kills) {
  const out = path.join(scratch, name);
  const fresh = ['run', ...target, '--only', selector, '--out', out, '--seed', '7', '--runs', '2'];
  for (let n = 1; n <= kills; n++) {
    const before = finished(out);
    const begun = existsSync(journalOf(out));
    const status = await stopped(begun ? ['run', '--resume', out] : fresh, 'SIGKILL', 4000, { out });
    const after = finished(out);
    const lost = before.filter((one, at) => after[at] !== one);
    const how = status === null ? `kill ${String(n)}` : 'ended';
    console.log(`${name}, ${how}: ${String(after.length)} tests finished, ${String(lost.length)} lost`);
    failed ||= lost.length > 0;
    if (status !== null) break;
  }
  const last = readFileSync(journalOf(out), 'utf8').trim().split('\n').at(-1) ?? '';
  if (!last.includes('"kind":"ended"')) await goOn(out);
  return look(out, url, name);
}

/** Fresh runs, each stopped once: amid its tests, or when the last is done. By Ctrl-C, nothing may stay even before it goes on. */
async function freshRuns(target, url, name, signal, tests) {
  for (let n = 1; n <= few; n++) {
    const out = path.join(scratch, `${name}-${signal}-${String(tests)}-${String(n)}`);
    const fresh = ['run', ...target, '--only', selector, '--out', out, '--seed', '7', '--runs', '2'];
    const status = await stopped(fresh, signal, tests === 0 ? 6000 : 1500, { out, tests });
    const left = signal === 'SIGKILL' ? [] : await below(url);
    const what = `${name}, ${signal} ${tests === 0 ? 'amid the tests' : 'at the end'}, status ${String(status)}`;
    if (left.length > 0) console.log(`${what}: left ${left.join(', ')}`);
    failed ||= left.length > 0;
    if (status !== 0) await goOn(out);
    await look(out, url, what);
  }
}

const server = start('serve', '--port', '0', '--json');
try {
  const { url } = JSON.parse(String((await once(server.stdout, 'data'))[0]));
  const iut = path.join(scratch, 'iut.json');
  const timing = { responseMs: 10_000, settleMs: 1000, pollMs: 20, expiryMs: 3000 };
  writeFileSync(iut, JSON.stringify({ baseUrl: url, cseBaseName: 'cse-in', originator: 'CAdmin', timing }));
  for (const [name, target, at] of [
    ['served', ['--iut', iut], url],
    ['threads', [], undefined],
  ]) {
    const tests = await manyTimes(target, at, name, Number(times));
    for (const signal of ['SIGKILL', 'SIGINT']) {
      await freshRuns(target, at, name, signal, 0);
      await freshRuns(target, at, name, signal, tests);
    }
  }
} finally {
  server.kill();
  rmSync(scratch, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
