import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { FromWorker, Task, TaskOptions, ToWorker } from './task';

const extension = path.extname(__filename);
const worker = path.join(__dirname, `worker${extension}`);

/** In a clone the TypeScript sources run as they are. */
const execArgv = extension === '.ts' ? ['-r', path.join(__dirname, '..', '..', 'scripts', 'register.cjs')] : [];

/** How a pool of workers does its tasks. */
export interface PoolOptions extends TaskOptions {
  /** How many processes. */
  readonly workers: number;
  /** Aborted: no further task is begun. */
  readonly signal: AbortSignal;
  readonly onAnswer: (answer: FromWorker) => void;
}

/** Divides tasks among processes; resolves when all are done, or as soon as it is aborted. */
export async function inParallel(tasks: readonly Task[], options: PoolOptions): Promise<void> {
  const queue = [...tasks];
  const count = Math.max(1, Math.min(options.workers, tasks.length));
  await Promise.all(Array.from({ length: count }, () => lane(queue, options)));
}

/** One process, and another in its place should it end in the middle of a task. */
async function lane(queue: Task[], options: PoolOptions): Promise<void> {
  const { signal } = options;
  let child = start();
  const stop = (): void => void child.kill();
  signal.addEventListener('abort', stop);
  try {
    for (let task = queue.shift(); task && !isOver(signal); task = queue.shift()) {
      const answer = await ask(child, task, options);
      if ('problem' in answer && !child.connected) child = start();
      if (!isOver(signal)) options.onAnswer(answer);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    if (child.connected) child.disconnect();
  }
}

function start(): ChildProcess {
  return fork(worker, { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

function ask(child: ChildProcess, task: Task, { seed, runs, full }: TaskOptions): Promise<FromWorker> {
  return new Promise((resolve) => {
    const answered = (answer: FromWorker): void => {
      child.off('exit', ended);
      resolve(answer);
    };
    const ended = (code: number | null): void => {
      child.off('message', answered);
      resolve({ task, problem: `the process ended with ${String(code)}` });
    };
    child.once('message', answered);
    child.once('exit', ended);
    child.send({ task, options: { seed, runs, full } } satisfies ToWorker);
  });
}

/** Whether it was aborted, also while somebody waited. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}
