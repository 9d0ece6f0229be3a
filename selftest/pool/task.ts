import type { FaultOutcome } from '../examine';
import type { LawfulOutcome } from '../lawful/judge';

/** What a worker is asked to do. */
export interface Task {
  readonly kind: 'fault' | 'lawful';
  readonly id: string;
}

/** What holds for every task of a selftest. */
export interface TaskOptions {
  readonly seed: number;
  /** Random histories of each property. */
  readonly runs: number;
  /** Every test on every fault. */
  readonly full: boolean;
}

/** What a worker is told. */
export type ToWorker = { readonly task: Task; readonly options: TaskOptions };

/** What a worker answers: what came of it, or why nothing did. */
export type FromWorker =
  | { readonly task: Task; readonly fault: FaultOutcome }
  | { readonly task: Task; readonly lawful: LawfulOutcome }
  | { readonly task: Task; readonly problem: string };
