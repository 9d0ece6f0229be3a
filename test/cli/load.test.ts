import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseResults } from '../../reports/parse-results';
import type { Results } from '../../reports/results';
import { cli } from './harness';
import { servedForTests } from './served-cse';

const tool = path.join(__dirname, '..', '..', 'bin', 'campaign-tester');
const { scratch, iut, below } = servedForTests('load', { settleMs: 400, pollMs: 10 });

function read(dir: string): Results {
  const parsed = parseResults(JSON.parse(readFileSync(path.join(dir, 'results.json'), 'utf8')));
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed.results;
}

/** Begins a load test, and comes back when it has made so many nodes. */
async function amid(dir: string, nodes: number, ...argv: readonly string[]): Promise<ChildProcess> {
  const args = [tool, 'run', '--iut', iut, '--scale', '300', '--out', dir, '--seed', '4', ...argv];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const journal = path.join(dir, 'journal.ndjson');
  const made = (): number =>
    existsSync(journal) ? (readFileSync(journal, 'utf8').match(/"made".*"type":"node"/gu) ?? []).length : 0;
  while (made() < nodes && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
  return child;
}

test('load tests over HTTP: judged, measured, told in every report, and judged again', async () => {
  const dir = path.join(scratch, 'whole');
  const ended = await cli('run', '--iut', iut, '--scale', '30,3', '--out', dir, '--parallel', '8');
  assert.equal(ended.status, 0, ended.err);
  const { run, tests } = read(dir);
  assert.deepEqual(run.scale, [3, 30]);
  assert.deepEqual(
    run.load?.map(({ targets, tests: number }) => [targets, number]),
    [
      [3, 5],
      [30, 5],
    ],
  );
  for (const { targets, tests: number, iutMs, iutMsPerTarget, peakMemoryBytes, requests } of run.load ?? []) {
    assert.equal(iutMsPerTarget, (iutMs ?? 0) / (targets * number));
    assert.ok(peakMemoryBytes > 1e6 && requests > targets * number);
  }
  const largest = tests.find(({ id }) => id === 'TP/oneM2M/CSE/SWC/SCL/001/30');
  // Of the rows of like requests both ends are kept, under their numbers.
  assert.ok((largest?.exchanges.at(-1)?.number ?? 0) > (largest?.exchanges.length ?? 0));
  assert.match(
    ended.out,
    /^Load \(memory of the tester's process\):\n {2}3 targets: IUT [\d.]+ ms per target, tester/mu,
  );
  assert.match(ended.out, /^Conforms in what was tested \(--scale 3,30\): 10 tests passed/mu);
  const html = readFileSync(path.join(dir, 'report.html'), 'utf8');
  assert.match(html, /<caption>Load, by the number of targets \(memory of the tester&#39;s process\)<\/caption>/u);
  const again = await cli('verify', dir);
  assert.equal(again.status, 0, again.out);
  assert.match(again.out, /^Agrees: 10 tests judged again/mu);
  assert.deepEqual(await below(), { 'm2m:uril': [] });
});

test('an interrupt amid a load test leaves nothing on the CSE', async () => {
  const dir = path.join(scratch, 'interrupted');
  const child = await amid(dir, 60);
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  assert.deepEqual(await ended, [3, null]);
  const { run, cleanup } = read(dir);
  assert.equal(run.interrupted, 'the run was interrupted');
  assert.deepEqual(cleanup, { verdict: 'pass', left: [] });
  assert.deepEqual(await below(), { 'm2m:uril': [] });
});

test('a load test that was killed is gone on with, or what it left is removed by clean', async () => {
  const dir = path.join(scratch, 'killed');
  const only = ['--only', 'TP/oneM2M/CSE/SWC/SCL/005'];
  for (const [next, nodes] of [
    [['clean', '--iut', iut, '--out', dir], 40],
    [['run', '--resume', dir], 120],
  ] as const) {
    const child = await amid(dir, nodes, ...only);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const ended = await cli(...next);
    assert.equal(ended.status, 0, ended.err + ended.out);
    assert.deepEqual(await below(), { 'm2m:uril': [] });
  }
  const { run, tests } = read(dir);
  assert.deepEqual([run.scale, run.resumed], [[300], 1]);
  assert.deepEqual(
    tests.map(({ id, verdict }) => [id, verdict]),
    [['TP/oneM2M/CSE/SWC/SCL/005/300', 'pass']],
  );
});
