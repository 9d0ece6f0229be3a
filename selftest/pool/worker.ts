import { Prover } from '../equivalence/prove';
import { examine } from '../examine';
import { faultOf } from '../faults';
import { judgeLawful } from '../lawful/judge';
import { lawfulOf } from '../lawful/index';
import { listTests } from '../../steps/run/plan';
import type { FromWorker, Task, TaskOptions, ToWorker } from './task';

// One of the processes among which a selftest is divided: does one task after the other, until its master goes away.
const tests = listTests();
const prover = new Prover();

async function perform(task: Task, options: TaskOptions): Promise<FromWorker> {
  if (task.kind === 'lawful') {
    const lawful = lawfulOf(task.id);
    if (!lawful) return { task, problem: 'there is no such CSE' };
    return { task, lawful: await judgeLawful(lawful, { ...options, tests }) };
  }
  const fault = faultOf(task.id);
  if (!fault) return { task, problem: 'there is no such fault' };
  return { task, fault: await examine(fault, { ...options, tests, prover }) };
}

process.on('message', ({ task, options }: ToWorker) => {
  perform(task, options)
    .catch((error: unknown) => ({
      task,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }))
    .then((answer: FromWorker) => process.send?.(answer))
    .catch(() => process.exit(1));
});
process.on('disconnect', () => process.exit(0));
