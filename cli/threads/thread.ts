// A thread that carries out a share of the tests on the reference CSE, and tells what comes of them.
import { parentPort, workerData } from 'node:worker_threads';
import { runSuite } from '../../steps/run/runner';
import { recordingTapes } from '../../targets/tape/recording-tape';
import { preflightId } from '../../targets/tape/tape';
import { referenceTarget } from '../reference-target';
import { stop, type ThreadNews, type ThreadTask } from './messages';

const task = workerData as ThreadTask;
const stopped = new AbortController();
const tell = (news: ThreadNews): void => parentPort?.postMessage(news);

parentPort?.on('message', (message) => {
  if (message === stop) stopped.abort();
});

async function carryOut(): Promise<void> {
  const { only, seed, runs, parallel, strict, command, firstLane, thread } = task;
  const target = await referenceTarget(task.url, task.profile);
  const outcome = await runSuite({
    target,
    only,
    seed,
    runs,
    parallel,
    strict,
    command,
    firstLane,
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

void carryOut();
