import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Results } from '../../reports/results';
import { cli } from './harness';
import { servedForTests } from './served-cse';

const tool = path.join(__dirname, '..', '..', 'bin', 'campaign-tester');
const { scratch, iut, below } = servedForTests('killed');

/** Waits until so many tests stand in the journal, and then so many milliseconds more. */
async function finished(dir: string, tests: number, moreMs: number, child: ChildProcess): Promise<readonly string[]> {
  const file = path.join(dir, 'journal.ndjson');
  for (;;) {
    if (journaled(dir).length >= tests || child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await new Promise((resolve) => setTimeout(resolve, moreMs));
  child.kill('SIGKILL');
  await once(child, 'exit');
  return idsIn(readFileSync(file, 'utf8'));
}

/** The tests that have come to a verdict so far. */
function journaled(dir: string): readonly string[] {
  const file = path.join(dir, 'journal.ndjson');
  return existsSync(file) ? idsIn(readFileSync(file, 'utf8')) : [];
}

/** The tests that have a line of their own, the torn one apart. */
function idsIn(text: string): readonly string[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.flatMap((line) => /^\{"kind":"finished".*?"id":"(TP[^"]*)"/u.exec(line)?.[1] ?? []);
}

function read(dir: string): Results {
  return JSON.parse(readFileSync(path.join(dir, 'results.json'), 'utf8')) as Results;
}

const only = ['--only', 'TP/oneM2M/CSE/SWC/UPD'];

test('a run that was killed twice ends as one that was not, loses no verdict and leaves nothing', async () => {
  const dir = path.join(scratch, 'killed');
  const argv = ['run', '--iut', iut, ...only, '--out', dir, '--seed', '7', '--parallel', '3'];
  const first = spawn(process.execPath, [tool, ...argv], { stdio: 'ignore' });
  const kept = await finished(dir, 2, Math.floor(Math.random() * 40), first);
  const second = spawn(process.execPath, [tool, 'run', '--resume', dir], { stdio: 'ignore' });
  const more = await finished(dir, kept.length + 2, Math.floor(Math.random() * 40), second);
  assert.deepEqual(more.slice(0, kept.length), kept);
  const ended = await cli('run', '--resume', dir);
  assert.equal(ended.status, 0, ended.err);
  const results = read(dir);
  assert.equal(results.run.resumed, 2);
  assert.equal(results.run.seed, 7);
  assert.equal(idsIn(readFileSync(path.join(dir, 'journal.ndjson'), 'utf8')).length, results.tests.length);
  assert.ok(results.tests.every(({ verdict }) => verdict === 'pass'));
  assert.deepEqual(results.cleanup, { verdict: 'pass', left: [] });
  assert.deepEqual(await below(), { 'm2m:uril': [] });
  const again = await cli('run', '--resume', dir);
  assert.equal(again.status, 2);
  assert.match(again.err, /has ended: there is nothing to resume/u);
});

test('while a run is under way, its folder is for no other, and clean leaves its IUT alone', async () => {
  const dir = path.join(scratch, 'busy');
  const argv = ['run', '--iut', iut, ...only, '--out', dir, '--parallel', '1'];
  const child = spawn(process.execPath, [tool, ...argv], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (journaled(dir).length < 1) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill('SIGSTOP');
  const busy = new RegExp(
    `^campaign-tester: a run is under way in the folder .* \\(process ${String(child.pid)}, since`,
    'u',
  );
  for (const other of [argv, ['run', '--resume', dir], ['clean', '--iut', iut, '--out', dir]]) {
    const { status, err } = await cli(...other);
    assert.equal(status, 2, other.join(' '));
    assert.match(err, busy);
    assert.equal(err.split('\n').length, 2);
  }
  child.kill('SIGCONT');
  child.kill('SIGINT');
  await ended;
  const gone = await cli('run', '--resume', dir);
  assert.equal(gone.status, 0, gone.err);
});

test('what a killed run has left is listed and removed by clean, without its journal', async () => {
  const dir = path.join(scratch, 'left');
  const child = spawn(process.execPath, [tool, 'run', '--iut', iut, ...only, '--out', dir], { stdio: 'ignore' });
  await finished(dir, 1, 5, child);
  const nowhere = path.join(scratch, 'nowhere');
  const dry = await cli('clean', '--iut', iut, '--out', nowhere, '--dry-run', '--json');
  const there = JSON.parse(dry.out) as { found: string[] };
  assert.equal(dry.status, there.found.length > 0 ? 1 : 0);
  const cleaned = await cli('clean', '--iut', iut, '--out', nowhere, '--json');
  assert.equal(cleaned.status, 0, cleaned.out + cleaned.err);
  assert.deepEqual((JSON.parse(cleaned.out) as { left: string[] }).left, []);
  assert.deepEqual(await below(), { 'm2m:uril': [] });
});

test('a run goes on with its own options, suite and IUT alone', async () => {
  const dir = path.join(scratch, 'left');
  const seed = await cli('run', '--resume', dir, '--seed', '1');
  assert.equal(seed.status, 2);
  assert.match(seed.err, /--seed was another/u);
  const file = path.join(dir, 'journal.ndjson');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/"suite":"[^"]*"/u, '"suite":"of old"'));
  const suite = await cli('run', '--resume', dir);
  assert.equal(suite.status, 2);
  assert.match(suite.err, /another version of the tests/u);
});
