import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { notWritten } from '../../cli/not-written';
import type { Results } from '../../reports/results';
import { results } from '../reports/fixture';
import { cli } from './harness';
import { servedForTests } from './served-cse';

const tool = path.join(__dirname, '..', '..', 'bin', 'campaign-tester');
const { scratch, iut, below } = servedForTests('no-room');

function argv(dir: string): readonly string[] {
  return ['run', '--iut', iut, '--only', 'TP/oneM2M/CSE/SWC/UPD', '--out', dir, '--seed', '7', '--parallel', '2'];
}

function read(dir: string): Results {
  return JSON.parse(readFileSync(path.join(dir, 'results.json'), 'utf8')) as Results;
}

/** The tests that have come to a verdict, as the journal has them. */
function journaled(dir: string): readonly string[] {
  const file = path.join(dir, 'journal.ndjson');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  return lines.flatMap((line) => /^\{"kind":"finished".*?"id":"(TP[^"]*)"/u.exec(line)?.[1] ?? []);
}

test('a run whose disk is full stops, leaves nothing, says it in a line each, and can be gone on with', async () => {
  const dir = path.join(scratch, 'full');
  // A limit on the size of files stands for the end of the disk: some tests get into the journal, the reports do not.
  const child = spawn('sh', ['-c', 'ulimit -f 100 && exec "$@"', 'sh', process.execPath, tool, ...argv(dir)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  assert.deepEqual(await once(child, 'exit'), [3, null]);
  const lines = (await said).split('\n');
  assert.equal(lines.length, 3, lines.join('\n'));
  assert.match(
    lines[0] ?? '',
    /cannot write the journal in '.*' \(.*, EFBIG\): the run stops; what was created is removed$/u,
  );
  assert.match(lines[1] ?? '', /cannot write the reports to '.*' \(.*, EFBIG\); .*go on with .* run --resume .*full$/u);
  assert.deepEqual(await below(), { 'm2m:uril': [] });
  assert.deepEqual(readdirSync(dir).sort(), ['evidence', 'journal.ndjson'], 'no half file, no lock');
  const kept = journaled(dir);
  assert.ok(kept.length > 0);
  const ended = await cli('run', '--resume', dir);
  assert.equal(ended.status, 0, ended.err);
  assert.deepEqual(journaled(dir).slice(0, kept.length), kept);
  const again = await cli('verify', dir);
  assert.equal(again.status, 0, again.out);
});

test('a verdict whose evidence cannot be kept is found again when the run goes on', async () => {
  const dir = path.join(scratch, 'evidence');
  const child = spawn(process.execPath, [tool, ...argv(dir)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said = text(child.stderr);
  const ended = once(child, 'exit');
  while (journaled(dir).length < 1) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill('SIGSTOP');
  const [folder, aside] = [path.join(dir, 'evidence'), path.join(dir, 'aside')];
  renameSync(folder, aside);
  writeFileSync(folder, '');
  const kept = journaled(dir);
  child.kill('SIGCONT');
  assert.deepEqual(await ended, [3, null]);
  assert.match(
    await said,
    /^campaign-tester: cannot write the evidence to [^\n]*: the run stops[^\n]*\n[^\n]*--resume[^\n]*\n$/u,
  );
  assert.match(read(dir).run.interrupted ?? '', /^the run was stopped: cannot write the evidence/u);
  assert.deepEqual(await below(), { 'm2m:uril': [] });
  assert.ok(journaled(dir).length <= kept.length + 2, 'what was found without evidence is not finished');
  rmSync(folder);
  renameSync(aside, folder);
  assert.equal((await cli('run', '--resume', dir)).status, 0);
  const again = await cli('verify', dir);
  assert.equal(again.status, 0, again.out);
});

test('results that their folder does not take are put elsewhere, for their owner', (t) => {
  const temporary = path.join(scratch, 'temporary');
  mkdirSync(temporary);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  t.after(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
  const told = notWritten({ results: results([]), message: 'cannot write' }, path.join(scratch, 'gone'));
  const where = /^cannot write; the results are in (.*results\.json)$/u.exec(told)?.[1] ?? '';
  assert.ok(where.startsWith(temporary));
  assert.deepEqual(JSON.parse(readFileSync(where, 'utf8')), results([]));
});

test(
  'a command whose standard output takes nothing says so, and does not end well',
  { skip: !existsSync('/dev/full') },
  async () => {
    const child = spawn('sh', ['-c', '"$@" >/dev/full', 'sh', process.execPath, tool, 'clauses'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said = text(child.stderr);
    assert.deepEqual(await once(child, 'exit'), [3, null]);
    assert.equal(await said, 'campaign-tester: cannot write to standard output (no space is left, ENOSPC)\n');
  },
);
