import { listTests } from '../steps/run/plan';
import type { TestListing } from '../steps/run/run-options';
import { Pool, type PoolOptions } from './pool/pool';
import type { FaultOutcome } from './examine';
import type { FromWorker } from './pool/task';
import { isSelected, tasksOf, type Selection } from './selection';
import { matrixOf, summed, type SelftestResult } from './summary';
import { faults } from './faults';
import { findWorth } from './worth/find-worth';
import type { KnownFault } from './worth/ledger';

/** How a selftest is made. */
export interface SelftestOptions extends Omit<PoolOptions, 'taskMs'>, Selection {
  /** See `PoolOptions`; ten minutes unless given, and an hour where every test runs on every fault. */
  readonly taskMs?: number;
  readonly onProgress: (progress: SelftestProgress) => void;
}

/** One more task is done. */
export interface SelftestProgress {
  readonly done: number;
  /** All that is known of so far: finding out what tests are worth makes its tasks as it goes. */
  readonly total: number;
  readonly answer: FromWorker;
}

const [usualTaskMs, fullTaskMs] = [10 * 60_000, 60 * 60_000];

/** Tries the suite on faulty CSEs and on lawful ones, several at a time. */
export async function runSelftest(options: SelftestOptions): Promise<SelftestResult> {
  const startedAt = Date.now();
  const tasks = tasksOf(options);
  const answers: FromWorker[] = [];
  const pool = new Pool({ ...options, taskMs: options.taskMs ?? (options.full ? fullTaskMs : usualTaskMs) });
  try {
    await pool.run(tasks, (answer) => {
      answers.push(answer);
      options.onProgress({ done: answers.length, total: tasks.length, answer });
    });
    const order = new Map(tasks.map((task, index) => [`${task.kind} ${task.id}`, index]));
    const place = ({ task }: FromWorker): number => order.get(`${task.kind} ${task.id}`) ?? 0;
    answers.sort((one, other) => place(one) - place(other));
    const worth = await worthOf(answers, pool, options);
    const interrupted = options.signal.aborted ? { interruptedOf: tasks.length } : {};
    return { ...resultOf([...answers, ...(worth?.problems ?? [])], worth, options, startedAt), ...interrupted };
  } finally {
    pool.close();
  }
}

type Worth = Awaited<ReturnType<typeof findWorth>> & { readonly tests: readonly TestListing[] };

/** What the tests are worth that have to do with what was tried; nothing of a sample, and nothing new of a full selftest. */
async function worthOf(
  answers: readonly FromWorker[],
  pool: Pool,
  options: SelftestOptions,
): Promise<Worth | undefined> {
  const { full, sample, only, signal } = options;
  if (full || sample !== undefined || signal.aborted) return undefined;
  const examined = answers.flatMap((answer) => ('fault' in answer ? [answer.fault] : []));
  const equivalent = new Set(examined.filter(({ outcome }) => outcome === 'equivalent').map(({ id }) => id));
  const seen = new Map(examined.map((fault) => [fault.id, fault]));
  const known = faults
    .filter(({ id }) => !equivalent.has(id))
    .map(({ id, statements }): KnownFault => ({ id, statements, killedBy: seen.get(id)?.killedBy ?? [] }));
  const tests = testsAbout(examined, only);
  if (tests.length === 0) return undefined;
  let done = 0;
  let total = 0;
  const found = await findWorth(known, tests, signal, async (tasks) => {
    total += tasks.length;
    const got: FromWorker[] = [];
    await pool.run(tasks, (answer) => {
      got.push(answer);
      options.onProgress({ done: ++done, total, answer });
    });
    return got;
  });
  // What was not tried to the end would call tests idle that are not.
  return isOver(signal) ? undefined : { ...found, tests };
}

/** The tests that a selection names, and those that cite the most specific statement of a fault that was examined. */
function testsAbout(
  examined: readonly Pick<FaultOutcome, 'statements'>[],
  only: readonly string[],
): readonly TestListing[] {
  const about = new Set(examined.flatMap(({ statements: [first] }) => first ?? []));
  const all = only.length === 0 && examined.length > 0;
  return listTests().filter(
    ({ id, statements }) => all || isSelected(id, only) || statements.some((cited) => about.has(cited)),
  );
}

function resultOf(
  answers: readonly FromWorker[],
  worth: Worth | undefined,
  { full, only }: Pick<SelftestOptions, 'full' | 'only'>,
  startedAt: number,
): SelftestResult {
  const found = answers.flatMap((answer) => ('fault' in answer ? [answer.fault] : []));
  const lawful = answers.flatMap((answer) => ('lawful' in answer ? [answer.lawful] : []));
  const served = answers.flatMap((answer) => ('served' in answer ? [answer.served] : []));
  return {
    schema: 1,
    summary: summed(found, lawful, Date.now() - startedAt, served),
    faults: found,
    lawful,
    served,
    matrix: matrixOf(found, worth?.tests ?? testsAbout(found, only), full && found.length > 0, worth?.ledger),
    problems: answers.flatMap((answer) =>
      'problem' in answer ? [{ id: answer.task.id, problem: answer.problem }] : [],
    ),
  };
}

/** Whether it was aborted, also while somebody waited. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}
