// A thread that carries out a share of the tests on the reference CSE, and tells what comes of them. It gets ready before it
// is given its share, while the CSE starts.
import { parentPort } from 'node:worker_threads';
import { listTests } from '../../steps/run/plan';
import { readSteps, runSuite } from '../../steps/run/runner';
import { recordingTapes } from '../../targets/tape/recording-tape';
import { preflightId } from '../../targets/tape/tape';
import { referenceTarget } from '../reference-target';
import type { ThreadNews, ThreadOrder, ThreadTask } from './messages';

const stopped = new AbortController();
const tell = (news: ThreadNews): void => parentPort?.postMessage(news);

parentPort?.on('message', (order: ThreadOrder) => {
  if (order.kind === 'stop') stopped.abort();
  else void carryOut(order.task);
});
listTests();
void readSteps();

async function carryOut({ url, profile, thread, ...share }: ThreadTask): Promise<void> {
  const target = await referenceTarget(url, profile);
  const outcome = await runSuite({
    ...share,
    target,
    mark: thread.toString(36),
    signal: stopped.signal,
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
