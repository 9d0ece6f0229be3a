import type { TestListing } from '../../steps/run/run-options';
import type { FromWorker, Task } from '../pool/task';
import { Ledger, type KnownFault } from './ledger';
import { mostFaults, mostTries, nextFaults, secondTests } from './rounds';

/** Does tasks, several at a time, and gives what came of them. */
export type RunTasks = (tasks: readonly Task[]) => Promise<readonly FromWorker[]>;

/**
 * Finds out, in short, what tests are worth: whether more than one test sees the faults of a statement, and whether each test
 * sees a fault at all. A few tries for each, the likeliest first, instead of every test on every fault.
 * @param faults those that can be seen, with the tests that are known to see them
 */
export async function findWorth(
  faults: readonly KnownFault[],
  tests: readonly TestListing[],
  signal: AbortSignal,
  run: RunTasks,
): Promise<{ readonly ledger: Ledger; readonly problems: readonly FromWorker[] }> {
  const ledger = new Ledger(faults);
  const problems: FromWorker[] = [];
  const enter = async (tasks: readonly Task[]): Promise<void> => {
    for (const answer of await run(tasks)) {
      if ('further' in answer) ledger.add(answer.further);
      if ('problem' in answer) problems.push(answer);
    }
  };
  const statements = [...new Set(faults.flatMap(({ statements: [first] }) => first ?? []))];
  const tried = new Set<string>();
  for (let round = 0; round < mostFaults && !signal.aborted; round++)
    await enter(secondTests(ledger, statements, tests, tried));
  for (let round = 0; round < mostTries && !signal.aborted; round++) await enter(nextFaults(ledger, tests));
  return { ledger, problems };
}
