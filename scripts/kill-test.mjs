// Kills one run again and again at random moments, goes on with it each time, and looks whether anything was lost or left.
// A moment counts from when the tests begin: until then nothing was made.
// usage: npm run kill-test [-- TIMES [SELECTOR]]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';

const [times = '20', selector = '10.2.28.3'] = process.argv.slice(2);
const tool = path.join(import.meta.dirname, '..', 'bin', 'campaign-tester');
const scratch = mkdtempSync(path.join(tmpdir(), 'kill-test-'));
const out = path.join(scratch, 'out');
const start = (...argv) => spawn(process.execPath, [tool, ...argv], { stdio: ['ignore', 'pipe', 'inherit'] });

/** The id and the verdict of each finished test in the journal, without a torn last line. */
function finished() {
  const file = path.join(out, 'journal.ndjson');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  return lines
    .map((line) => JSON.parse(line))
    .flatMap(({ kind, result }) => (kind === 'finished' ? [`${result.id} ${result.verdict}`] : []));
}

const server = start('serve', '--port', '0', '--json');
let failed = false;
try {
  const { url } = JSON.parse(String((await once(server.stdout, 'data'))[0]));
  const iut = path.join(scratch, 'iut.json');
  const timing = { responseMs: 10_000, settleMs: 1000, pollMs: 20, expiryMs: 3000 };
  writeFileSync(iut, JSON.stringify({ baseUrl: url, cseBaseName: 'cse-in', originator: 'CAdmin', timing }));
  const fresh = ['run', '--iut', iut, '--only', selector, '--out', out, '--seed', '7', '--runs', '2'];
  for (let kills = 0; kills < Number(times);) {
    const before = finished();
    const begun = existsSync(path.join(out, 'journal.ndjson'));
    const run = start(...(begun ? ['run', '--resume', out] : fresh));
    let killer;
    run.stdout.once('data', () => {
      run.stdout.resume();
      killer = setTimeout(() => run.kill('SIGKILL'), Math.random() * 4000);
    });
    const [status] = await once(run, 'exit');
    clearTimeout(killer);
    const after = finished();
    const lost = before.filter((one, at) => after[at] !== one);
    console.log(
      `${status === null ? `kill ${String(++kills)}` : 'ended'}: ${String(after.length)} tests finished, ${String(lost.length)} lost`,
    );
    failed ||= lost.length > 0;
    if (status !== null) break;
  }
  const journaled = finished();
  if (!existsSync(path.join(out, 'results.json')))
    await once(
      start('run', '--resume', out).on('spawn', function () {
        this.stdout.resume();
      }),
      'exit',
    );
  const { tests, cleanup } = JSON.parse(readFileSync(path.join(out, 'results.json'), 'utf8'));
  const found = new Set(tests.map(({ id, verdict }) => `${id} ${verdict}`));
  const missing = journaled.filter((one) => !found.has(one));
  const bad = tests.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable');
  const headers = { 'X-M2M-Origin': 'CAdmin', 'X-M2M-RI': '1', 'X-M2M-RVI': '4', Accept: 'application/json' };
  const left = (await (await globalThis.fetch(`${url}/cse-in?fu=1`, { headers })).json())['m2m:uril'];
  console.log(
    `${String(tests.length)} tests; missing ${String(missing.length)}, not passed ${String(bad.length)}, left ${String(left.length)}, ${cleanup.verdict}`,
  );
  failed ||= missing.length + bad.length + left.length > 0;
} finally {
  server.kill();
  rmSync(scratch, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
