import { listTests } from '../steps/run/plan';
import type { FaultOutcome } from './examine';
import { faults } from './faults';
import type { LawfulOutcome } from './lawful/judge';
import { lawfulCses, usualLawful } from './lawful/index';
import { inParallel, type PoolOptions } from './pool/pool';
import type { FromWorker, Task } from './pool/task';
import { matrixOf, summed, type SelftestResult } from './summary';

/** How a selftest is made. */
export interface SelftestOptions extends Omit<PoolOptions, 'onAnswer'> {
  /** So many faults at most, and a tenth as many lawful CSEs, spread over all that are meant. */
  readonly sample?: number;
  /** Ids of faults or lawful CSEs, beginnings of them, or statements; empty means all. */
  readonly only: readonly string[];
  readonly onProgress: (progress: SelftestProgress) => void;
}

/** One more task is done. */
export interface SelftestProgress {
  readonly done: number;
  readonly total: number;
  readonly answer: FromWorker;
}

/** The tasks that a selection names, lawful CSEs first: they take longest. */
export function tasksOf(only: readonly string[], full: boolean, sample = Infinity): readonly Task[] {
  const named = (id: string, statements: readonly string[] = []): boolean =>
    only.length === 0 || only.some((one) => id.startsWith(one) || statements.includes(one));
  const lawful = only.length === 0 ? usualLawful(full) : lawfulCses.filter(({ id }) => named(id));
  return [
    // A lawful CSE has every test run on it, and costs as much as ten faults.
    ...spread(lawful, Math.ceil(sample / 10)).map(({ id }): Task => ({ kind: 'lawful', id })),
    ...spread(
      faults.filter(({ id, statements }) => named(id, statements)),
      sample,
    ).map(({ id }): Task => ({ kind: 'fault', id })),
  ];
}

/** So many members of a list at most, evenly spread over it. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** Tries the suite on faulty CSEs and on lawful ones, several at a time. */
export async function runSelftest(options: SelftestOptions): Promise<SelftestResult> {
  const startedAt = Date.now();
  const tasks = tasksOf(options.only, options.full, options.sample);
  const answers: FromWorker[] = [];
  await inParallel(tasks, {
    ...options,
    onAnswer: (answer) => {
      answers.push(answer);
      options.onProgress({ done: answers.length, total: tasks.length, answer });
    },
  });
  const order = new Map(tasks.map(({ kind, id }, index) => [`${kind} ${id}`, index]));
  const place = ({ task }: FromWorker): number => order.get(`${task.kind} ${task.id}`) ?? 0;
  answers.sort((one, other) => place(one) - place(other));
  const found: readonly FaultOutcome[] = answers.flatMap((answer) => ('fault' in answer ? [answer.fault] : []));
  const lawful: readonly LawfulOutcome[] = answers.flatMap((answer) => ('lawful' in answer ? [answer.lawful] : []));
  return {
    schema: 1,
    summary: summed(found, lawful, Date.now() - startedAt),
    faults: found,
    lawful,
    matrix: matrixOf(found, listTests(), options.full),
    problems: answers.flatMap((answer) =>
      'problem' in answer ? [{ id: answer.task.id, problem: answer.problem }] : [],
    ),
  };
}
