import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { batches } from '../../steps/run/division';
import { listTests } from '../../steps/run/plan';
import type { Elsewhere, ElsewhereNews, TestListing } from '../../steps/run/run-options';
import type { Keep } from '../../targets/tape/recording-tape';
import type { Target } from '../../targets/target';
import { threadOptions } from '../thread-options';
import type { ThreadData, ThreadNews, ThreadOrder, ThreadTask } from './messages';

/** More threads than this gain nothing: the reference CSE has one of its own, and answers no faster. */
const mostThreads = 3;

/** Fewer tests than this are done before a thread of their own is ready. */
const fewestTests = 50;

/**
 * What is allocated lives as long as its test, about a second: with the usual few MB for what is young, most of it would be
 * copied before it is dead.
 */
const youngMb = 96;

/** What the threads of a run have in common. */
export interface ThreadsOptions extends Pick<ThreadTask, 'seed' | 'runs' | 'parallel' | 'strict' | 'command'> {
  /** Keeps what the threads record. */
  readonly keep: Keep;
  readonly signal: AbortSignal;
}

/**
 * Threads that test the reference CSE, as many as there are processors: it answers faster than one thread can ask. They get ready
 * from the beginning. None where that would gain nothing: on one processor, and for few tests at once.
 */
export class TesterThreads {
  private readonly workers: readonly Worker[];

  /**
   * @param tests how many there are
   * @param parallel how many of them are to run at once
   * @param file what a thread does
   */
  constructor(tests: number, parallel: number, file = path.join(__dirname, `thread${path.extname(__filename)}`)) {
    const count = Math.min(
      mostThreads,
      availableParallelism(),
      Math.floor(parallel / 2),
      Math.floor(tests / fewestTests),
    );
    const workerData: ThreadData = { tests: listTests() };
    this.workers = Array.from({ length: count < 2 ? 0 : count }, () => {
      const resourceLimits = { maxYoungGenerationSizeMb: youngMb };
      const worker = new Worker(file, { ...threadOptions(), workerData, resourceLimits });
      // One that breaks off before it has a task is told of then.
      worker.once('error', () => undefined);
      worker.unref();
      return worker;
    });
  }

  /** Carries out tests on the reference CSE behind its port. Undefined when there are no threads. */
  on({ baseUrl: url, profile }: Target, options: ThreadsOptions): Elsewhere | undefined {
    const { workers } = this;
    if (workers.length === 0 || url === undefined) return undefined;
    const { seed, runs, strict, command } = options;
    const parallel = Math.floor(options.parallel / workers.length);
    const common = { url, profile, parallel, seed, runs, strict, command };
    return async (tests, news) => {
      const waiting = [...batches(tests, workers.length * parallel)];
      const only = tests.map(({ id }) => id);
      const next = (): readonly TestListing[] => (options.signal.aborted ? [] : (waiting.shift() ?? []));
      await Promise.all(
        workers.map((worker, thread) =>
          carryOut(worker, { ...common, only, thread, firstLane: thread * parallel }, options, next, news),
        ),
      );
    };
  }

  /** Ends those that are not done. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

/** One thread's task, to its end. When it breaks off, what it has told counts, and its other tests have no result. */
async function carryOut(
  worker: Worker,
  task: ThreadTask,
  { keep, signal }: ThreadsOptions,
  next: () => readonly TestListing[],
  news: ElsewhereNews,
): Promise<void> {
  const order = (one: ThreadOrder): void => {
    worker.postMessage(one);
  };
  const end = (): void => {
    order({ kind: 'stop' });
  };
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  /** Its own look at the CSEBase is no part of the run. */
  let requests = 1;
  const ending = { told: false };
  worker.on('message', (told: ThreadNews) => {
    switch (told.kind) {
      case 'free':
        order({ kind: 'next', ids: next().map(({ id }) => id) });
        break;
      case 'started':
        news.started(told.id, told.title);
        break;
      case 'recorded':
        keep(told.id, told.lines);
        break;
      case 'finished':
        news.finished(told.result, told.come.requests - requests, told.come.seen);
        requests = told.come.requests;
        break;
      case 'ended':
        ending.told = true;
        news.ended(told.requests - requests, told.troubles);
    }
  });
  worker.ref();
  order({ kind: 'task', task });
  await over(worker);
  if (!ending.told) news.ended(0, ['a thread of the tester broke off; its tests went on in another']);
  signal.removeEventListener('abort', end);
}

/** Comes back when a thread is no more. */
function over(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (worker.threadId === -1) resolve();
    else
      worker.once('exit', () => {
        resolve();
      });
  });
}
