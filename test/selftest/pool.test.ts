import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { Pool, type PoolOptions } from '../../selftest/pool/pool';
import type { FromWorker, Task } from '../../selftest/pool/task';

const folder = mkdtempSync(path.join(tmpdir(), 'pool-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Does what the id of its task says. */
const worker = path.join(folder, 'worker.js');
writeFileSync(
  worker,
  `process.on('message', ({ task }) => {
    if (task.id === 'dies') process.exit(7);
    if (task.id === 'killed') process.kill(process.pid, 'SIGKILL');
    if (task.id !== 'hangs') process.send({ task, problem: 'none' });
  });`,
);

async function answersTo(ids: readonly string[], change: Partial<PoolOptions> = {}): Promise<readonly string[]> {
  const answers: FromWorker[] = [];
  const pool = new Pool({
    worker,
    workers: 1,
    taskMs: 20_000,
    seed: 1,
    runs: 1,
    full: false,
    signal: new AbortController().signal,
    ...change,
  });
  try {
    await pool.run(
      ids.map((id): Task => ({ kind: 'fault', id })),
      (answer) => answers.push(answer),
    );
  } finally {
    pool.close();
  }
  return answers.map((answer) => `${answer.task.id}: ${'problem' in answer ? answer.problem : ''}`);
}

describe('the processes of a selftest', () => {
  it('are replaced when they end in the middle of a task, which is reported', async () => {
    assert.deepEqual(await answersTo(['a', 'dies', 'b', 'killed', 'c']), [
      'a: none',
      'dies: the process ended with 7',
      'b: none',
      'killed: the process ended with SIGKILL',
      'c: none',
    ]);
  });

  it('are ended and replaced when they do not answer', async () => {
    const answers = await answersTo(['hangs', 'a'], { taskMs: 1500 });
    assert.match(answers[0] ?? '', /^hangs: no answer within 2 s; its process was ended$/u);
  });

  it('are not replaced for ever', async () => {
    const answers = await answersTo(['dies', 'dies', 'dies', 'a', 'b']);
    assert.deepEqual(answers.slice(3), [
      'a: not tried: too many processes ended before',
      'b: not tried: too many processes ended before',
    ]);
  });

  it('give up what is under way when it is aborted', async () => {
    const interrupt = new AbortController();
    const answers = answersTo(['hangs', 'a'], { signal: interrupt.signal });
    interrupt.abort();
    assert.deepEqual(await answers, []);
  });
});
