import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { isAlive, startOf } from '../../reports/journal/process-identity';
import { lockName, RunLock, runUnderWay } from '../../reports/journal/run-lock';

const dir = mkdtempSync(path.join(tmpdir(), 'run-lock-'));
const file = path.join(dir, lockName);
after(() => {
  rmSync(dir, { recursive: true });
});

/** A lock as a process with these properties had left it. */
function left(part: object): void {
  writeFileSync(
    file,
    JSON.stringify({ pid: process.pid, host: hostname(), since: '2024-05-01T12:00:00.000Z', ...part }),
  );
}

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

/** Whether a folder with this lock is to be had; it is free afterwards. */
function isFree(): boolean {
  const lock = new RunLock();
  const free = lock.take(dir) === undefined;
  lock.release();
  return free;
}

test('a folder is for one run at a time, and free when that has ended', () => {
  const [first, second] = [new RunLock(), new RunLock()];
  assert.equal(first.take(dir), undefined);
  assert.equal(first.take(dir), undefined, 'it has it already');
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const busy = new RegExp(
    `a run is under way in the folder .* \\(process ${String(process.pid)}, since .*\\): wait`,
    'u',
  );
  assert.match(second.take(dir) ?? '', busy);
  assert.match(runUnderWay(dir) ?? '', busy);
  second.release();
  assert.ok(existsSync(file), 'who does not hold it does not free it');
  first.release();
  assert.deepEqual(readdirSync(dir), []);
  assert.equal(runUnderWay(dir), undefined);
});

test('the lock of a process that is no more counts for nothing', () => {
  left({ pid: deadPid() });
  assert.equal(runUnderWay(dir), undefined);
  assert.ok(isFree());
  assert.deepEqual(readdirSync(dir), []);
});

test('nor does one whose number another process has by now', { skip: startOf(process.pid) === undefined }, () => {
  left({ start: 'another boot 17' });
  assert.ok(isFree());
  left({ start: startOf(process.pid) });
  assert.ok(!isFree());
  rmSync(file);
});

test('nor does one that was not written to its end, or is something else', () => {
  for (const text of ['', '{"pid":', '[]', '{"pid":-1,"host":"h","since":"s"}', '{"pid":1}']) {
    writeFileSync(file, text);
    assert.ok(isFree(), text);
  }
});

test('of a process on another machine nobody knows whether it runs: the file is named', () => {
  left({ host: 'elsewhere.example', pid: deadPid() });
  assert.match(new RunLock().take(dir) ?? '', /on elsewhere\.example.*if that process is no more, remove .*run\.lock/u);
  rmSync(file);
});

test('a folder that is not there, or is a file, holds no run', () => {
  assert.equal(runUnderWay(path.join(dir, 'none')), undefined);
  writeFileSync(path.join(dir, 'file'), '');
  assert.equal(runUnderWay(path.join(dir, 'file')), undefined);
  assert.match(new RunLock().take(path.join(dir, 'file')) ?? '', /^--out: cannot write to the folder/u);
  rmSync(path.join(dir, 'file'));
});

test('of many processes that want a folder with a stale lock at once, one gets it', async () => {
  left({ pid: deadPid() });
  const script = `
    const { RunLock } = require(${JSON.stringify(path.join(__dirname, '..', '..', 'reports', 'journal', 'run-lock'))});
    process.stdout.write('ready');
    process.stdin.once('data', () => {
      process.stdout.write(new RunLock().take(${JSON.stringify(dir)}) === undefined ? ' mine' : ' taken');
      process.stdin.once('data', () => process.exit());
    });`;
  const register = path.join(__dirname, '..', '..', 'scripts', 'register.cjs');
  const others = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['-r', register, '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const heard = others.map(() => '');
  others.forEach((child, at) =>
    child.stdout.on('data', (chunk: Buffer) => (heard[at] = `${heard[at] ?? ''}${chunk.toString()}`)),
  );
  const told = (word: RegExp) =>
    Promise.all(
      others.map(async ({ stdout }, at) => {
        while (!word.test(heard[at] ?? '')) await once(stdout, 'data');
      }),
    );
  await told(/ready/u);
  for (const { stdin } of others) stdin.write('go');
  await told(/mine|taken/u);
  assert.equal(heard.filter((text) => text.endsWith('mine')).length, 1, heard.join());
  for (const { stdin } of others) stdin.write('end');
  await Promise.all(others.map((child) => once(child, 'exit')));
  assert.ok(isFree());
  assert.deepEqual(readdirSync(dir), []);
});

test('a process that runs is told from one that does not', () => {
  assert.ok(isAlive(process.pid));
  assert.ok(!isAlive(deadPid()));
  assert.equal(startOf(deadPid()), undefined);
});

test('nor does one run that was killed and that nobody has fetched', { skip: startOf(1) === undefined }, async () => {
  // What it starts ends at once, and `sleep` never asks for its children.
  const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const pid = Number(String(((await once(parent.stdout, 'data')) as [Buffer])[0]));
  while (isAlive(pid)) await new Promise((resolve) => setImmediate(resolve));
  parent.kill();
  await once(parent, 'exit');
});
