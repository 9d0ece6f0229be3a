import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { dealt } from '../../steps/run/lanes';
import type { Elsewhere, ElsewhereNews, TestListing } from '../../steps/run/run-options';
import type { Keep } from '../../targets/tape/recording-tape';
import type { Target } from '../../targets/target';
import { threadOptions } from '../thread-options';
import { stop, type ThreadNews, type ThreadTask } from './messages';

/** More threads than this gain nothing: the reference CSE has one of its own, and answers no faster. */
const mostThreads = 3;

/** What the threads of a run have in common. */
export interface ThreadsOptions extends Pick<ThreadTask, 'seed' | 'runs' | 'parallel' | 'strict' | 'command'> {
  /** Keeps what the threads record. */
  readonly keep: Keep;
  readonly signal: AbortSignal;
}

/**
 * Carries out tests on the reference CSE in as many threads as there are processors: it answers faster than one thread can ask.
 * Undefined where that would gain nothing: on one processor, and when the tests run one after the other.
 * @param target the reference CSE behind its port
 */
export function inThreads({ baseUrl, profile }: Target, options: ThreadsOptions): Elsewhere | undefined {
  const count = Math.min(mostThreads, availableParallelism(), Math.floor(options.parallel / 2));
  if (count < 2 || baseUrl === undefined) return undefined;
  return async (tests, news) => {
    const shares = dealt(tests, count);
    const parallel = Math.floor(options.parallel / count);
    const { seed, runs, strict, command } = options;
    const common = { url: baseUrl, profile, parallel, seed, runs, strict, command };
    await Promise.all(
      shares.map((share, thread) => carryOut({ ...common, ...shareOf(share, thread, parallel) }, options, news)),
    );
  };
}

function shareOf(
  share: readonly TestListing[],
  thread: number,
  parallel: number,
): Pick<ThreadTask, 'only' | 'thread' | 'firstLane'> {
  return { only: share.map(({ id }) => id), thread, firstLane: thread * parallel };
}

/** One thread, to its end. One that breaks off has told what it found before: the tests that it leaves are not lost. */
async function carryOut(task: ThreadTask, { keep, signal }: ThreadsOptions, news: ElsewhereNews): Promise<void> {
  const worker = new Worker(path.join(__dirname, `thread${path.extname(__filename)}`), {
    workerData: task,
    ...threadOptions(),
  });
  const end = (): void => {
    worker.postMessage(stop);
  };
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  /** Its own look at the CSEBase is no part of the run. */
  let requests = 1;
  worker.on('message', (told: ThreadNews) => {
    switch (told.kind) {
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
        news.ended(told.requests - requests, told.troubles);
    }
  });
  await new Promise<void>((resolve) => {
    worker.once('error', (error) => {
      news.ended(0, [`a thread of the tester broke off (${error.message}); its tests went on in another`]);
    });
    worker.once('exit', () => {
      resolve();
    });
  });
  signal.removeEventListener('abort', end);
}
