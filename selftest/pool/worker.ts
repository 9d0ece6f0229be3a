import { Prover } from '../equivalence/prove';
import { examine } from '../examine';
import type { Fault } from '../fault';
import { faultOf } from '../faults';
import { examineServed } from '../http/examine-served';
import { judgeServed, lawfulOverHttp } from '../http/lawful';
import { faultsOverHttp } from '../http/representatives';
import { judgeLawful } from '../lawful/judge';
import { lawfulOf } from '../lawful/index';
import { listTests } from '../../steps/run/plan';
import { tryTests } from '../trial';
import { variantTarget } from '../variant';
import type { FromWorker, Task, TaskOptions, ToWorker } from './task';

// One of the processes among which a selftest is divided: does one task after the other, until its master goes away.
const tests = listTests();
const prover = new Prover();

/** What a name of a task stands for; throws when there is no such CSE. */
function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('there is no such CSE');
  return one;
}

async function perform(task: Task, options: TaskOptions): Promise<FromWorker> {
  switch (task.kind) {
    case 'lawful':
      return { task, lawful: await judgeLawful(found(lawfulOf(task.id)), { ...options, tests }) };
    case 'fault':
      return { task, fault: await examine(found(faultOf(task.id)), { ...options, tests, prover }) };
    case 'further':
      return { task, further: await tryFurther(found(faultOf(task.id)), task, options) };
    case 'served': {
      const faulty = faultsOverHttp.find(({ id }) => id === task.id);
      if (faulty) return { task, served: await examineServed(faulty, { ...options, tests }) };
      const lawful = found(lawfulOverHttp.find(({ id }) => id === task.id));
      return { task, lawful: await judgeServed(lawful, { ...options, tests }) };
    }
  }
}

async function tryFurther(fault: Fault, task: Extract<Task, { kind: 'further' }>, options: TaskOptions) {
  const chosen = tests.filter(({ id }) => task.tests.includes(id));
  const target = () => variantTarget(fault.variant);
  const { ran, failures } = await tryTests(chosen, { ...options, full: task.all, tests, target });
  return { fault: fault.id, ran, killedBy: failures.map(({ test }) => test) };
}

// Each lane of a run over HTTP has listeners of its own.
process.setMaxListeners(0);
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
// Ctrl-C goes to all processes of a terminal: the master says when it is over.
process.on('SIGINT', () => undefined);
