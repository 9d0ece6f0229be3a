import { listTests } from '../steps/run/plan';
import { closest } from '../wire/closest';
import { faults } from './faults';
import { lawfulOverHttp } from './http/lawful';
import { faultsOverHttp } from './http/representatives';
import { lawfulCses, usualLawful } from './lawful/index';
import type { Task } from './pool/task';

/** Which CSEs a selftest tries. */
export interface Selection {
  /** Ids of faults, lawful CSEs or tests, beginnings of them, or statements; empty means all. */
  readonly only: readonly string[];
  /** Each liberty alone as well. */
  readonly full: boolean;
  /** So many faults at most, and a tenth as many lawful CSEs, and as many over HTTP, spread over all that are meant. */
  readonly sample?: number;
}

/** Whether a selection names something, by its id, the beginning of it, or a statement. */
export function isSelected(id: string, only: readonly string[], statements: readonly string[] = []): boolean {
  return only.some((one) => id.startsWith(one) || statements.includes(one));
}

/** The CSEs that a selection means, what takes longest first. */
export function tasksOf({ only, full, sample = Infinity }: Selection): readonly Task[] {
  const all = only.length === 0;
  const tenth = Math.ceil(sample / 10);
  const lawful = all ? usualLawful(full) : lawfulCses.filter(({ id }) => isSelected(id, only));
  const served = [
    ...faultsOverHttp.filter(({ id, fault }) => all || isSelected(id, only, fault.statements)),
    ...lawfulOverHttp.filter((cse) => (full || !cse.rare ? all || isSelected(cse.id, only) : isMeant(cse.id, only))),
  ];
  const faulty = faults.filter(({ id, statements }) => all || isSelected(id, only, statements));
  return [
    // A lawful CSE has every test run on it, and costs as much as ten faults.
    ...spread(lawful, tenth).map(({ id }): Task => ({ kind: 'lawful', id })),
    ...spread(served, tenth).map(({ id }): Task => ({ kind: 'served', id })),
    ...spread(faulty, sample).map(({ id }): Task => ({ kind: 'fault', id })),
  ];
}

/** Whether a rare CSE over HTTP is named by something that names none of the usual ones. */
function isMeant(id: string, only: readonly string[]): boolean {
  const usual = (one: string): boolean => lawfulOverHttp.some((cse) => !cse.rare && cse.id.startsWith(one));
  return only.some((one) => id.startsWith(one) && !usual(one));
}

/** So many members of a list at most, evenly spread over it. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** What is wrong with a selection, with what was probably meant; undefined when each part of it names something. */
export function selectionError({ only }: Pick<Selection, 'only'>): string | undefined {
  const statements = [...new Set(faults.flatMap((fault) => fault.statements))];
  const ids = [
    ...faults.map(({ id }) => id),
    ...lawfulCses.map(({ id }) => id),
    ...faultsOverHttp.map(({ id }) => id),
    ...lawfulOverHttp.map(({ id }) => id),
    ...listTests().map(({ id }) => id),
  ];
  const wrong = only.find((one) => one === '' || (!statements.includes(one) && !ids.some((id) => id.startsWith(one))));
  if (wrong === undefined) return undefined;
  const near = closest(wrong, [...ids, ...statements]);
  const hint = near === undefined ? '' : ` (did you mean ${near}?)`;
  return `--only '${wrong}': no fault, lawful CSE, test or statement with a fault is called so${hint}; --list shows them`;
}
