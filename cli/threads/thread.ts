// A thread that carries out tests on the reference CSE, and tells what comes of them. It gets ready before it is given any, while
// the CSE starts.
import { parentPort, workerData } from 'node:worker_threads';
import { takeListing } from '../../steps/run/plan';
import { readSteps, runSuite } from '../../steps/run/runner';
import { recordingTapes } from '../../targets/tape/recording-tape';
import { preflightId } from '../../targets/tape/tape';
import { referenceTarget } from '../reference-target';
import type { ThreadData, ThreadNews, ThreadOrder, ThreadTask } from './messages';

const stopped = new AbortController();
/** The lanes that have asked for tests. */
const waiting: ((ids: readonly string[]) => void)[] = [];
const tell = (news: ThreadNews): void => parentPort?.postMessage(news);

parentPort?.on('message', (order: ThreadOrder) => {
  switch (order.kind) {
    case 'task':
      void carryOut(order.task);
      break;
    case 'next':
      waiting.shift()?.(order.ids);
      break;
    case 'stop':
      stopped.abort();
  }
});
takeListing((workerData as ThreadData).tests);
void readSteps();

async function carryOut({ url, profile, thread, ...options }: ThreadTask): Promise<void> {
  const target = await referenceTarget(url, profile);
  const outcome = await runSuite({
    ...options,
    target,
    mark: thread.toString(36),
    signal: stopped.signal,
    take: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        tell({ kind: 'free' });
      }),
    tapes: recordingTapes((id, lines) => {
      // The CSEBase was looked at for the whole run already.
      if (id !== preflightId) tell({ kind: 'recorded', id, lines });
    }),
    onProgress: (event) => {
      if (event.kind === 'started') tell(event);
    },
    onFinished: (result, come) => {
      tell({ kind: 'finished', result, come });
    },
  });
  await target.close();
  tell({ kind: 'ended', requests: outcome.requests, troubles: outcome.troubles ?? [] });
  parentPort?.close();
}
