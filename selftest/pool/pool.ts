import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { FromWorker, Task, TaskOptions, ToWorker } from './task';

const extension = path.extname(__filename);
const ownWorker = path.join(__dirname, `worker${extension}`);

/** In a clone the TypeScript sources run as they are. */
const execArgv = extension === '.ts' ? ['-r', path.join(__dirname, '..', '..', 'scripts', 'register.cjs')] : [];

/** A lane whose processes end so many times in succession without an answer takes no further task. */
const mostDeaths = 3;

/** How a pool of workers does its tasks. */
export interface PoolOptions extends TaskOptions {
  /** How many processes. */
  readonly workers: number;
  /** A process that does not answer within so many milliseconds is ended, and its task is a problem. */
  readonly taskMs: number;
  /** Aborted: no further task is begun, and what is under way is given up. */
  readonly signal: AbortSignal;
  /** The module that a process runs; the one of the selftest unless given. */
  readonly worker?: string;
}

/** Processes among which tasks are divided, until it is closed. */
export class Pool {
  private readonly lanes: readonly Lane[];
  private readonly options: PoolOptions;

  constructor(options: PoolOptions) {
    this.options = options;
    this.lanes = Array.from({ length: options.workers }, () => new Lane(options));
    options.signal.addEventListener('abort', this.close);
  }

  /** Resolves when all tasks are answered, or as soon as it is aborted. A task that no process is left for is a problem. */
  async run(tasks: readonly Task[], onAnswer: (answer: FromWorker) => void): Promise<void> {
    const queue = [...tasks];
    await Promise.all(this.lanes.slice(0, tasks.length).map((lane) => lane.work(queue, onAnswer)));
    if (this.options.signal.aborted) return;
    for (const task of queue) onAnswer({ task, problem: 'not tried: too many processes ended before' });
  }

  /** Ends all processes. */
  readonly close = (): void => {
    this.options.signal.removeEventListener('abort', this.close);
    for (const lane of this.lanes) lane.close();
  };
}

/** One process at a time, and another in its place should it end in the middle of a task. */
class Lane {
  private child: ChildProcess | undefined;
  private deaths = 0;
  private readonly options: PoolOptions;

  constructor(options: PoolOptions) {
    this.options = options;
  }

  async work(queue: Task[], onAnswer: (answer: FromWorker) => void): Promise<void> {
    const { signal } = this.options;
    while (!signal.aborted && this.deaths < mostDeaths) {
      const task = queue.shift();
      if (!task) return;
      const answer = await this.ask(task);
      if (!isOver(signal)) onAnswer(answer);
    }
  }

  close(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private ask(task: Task): Promise<FromWorker> {
    const { seed, runs, full, taskMs } = this.options;
    const child = (this.child ??= start(this.options.worker ?? ownWorker));
    return new Promise((resolve) => {
      const done = (answer: FromWorker, alive: boolean): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        // A process may say more than one thing about its end.
        child.on('error', () => undefined);
        this.deaths = alive ? 0 : this.deaths + 1;
        if (!alive) this.close();
        resolve(answer);
      };
      const timer = setTimeout(() => {
        done(
          { task, problem: `no answer within ${String(Math.round(taskMs / 1000))} s; its process was ended` },
          false,
        );
      }, taskMs);
      child.once('message', (answer: FromWorker) => {
        done(answer, true);
      });
      child.once('exit', (code, signal) => {
        done({ task, problem: `the process ended with ${String(code ?? signal)}` }, false);
      });
      child.once('error', ({ message }) => {
        done({ task, problem: `the process could not be asked (${message})` }, false);
      });
      child.send({ task, options: { seed, runs, full } } satisfies ToWorker, () => undefined);
    });
  }
}

function start(worker: string): ChildProcess {
  return fork(worker, { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/** Whether it was aborted, also while somebody waited. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}
