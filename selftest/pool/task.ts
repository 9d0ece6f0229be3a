import type { FaultOutcome } from '../examine';
import type { ServedOutcome } from '../http/examine-served';
import type { LawfulOutcome } from '../lawful/judge';

/** What a worker is asked to do. */
export type Task =
  | {
      /** `fault` and `lawful` in process; `served` is one of both over HTTP. */
      readonly kind: 'fault' | 'lawful' | 'served';
      readonly id: string;
    }
  /** These tests on a fault: all of them, or until the first that fails. */
  | { readonly kind: 'further'; readonly id: string; readonly tests: readonly string[]; readonly all: boolean };

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

/** What came of further tests on a fault. */
export interface FurtherOutcome {
  readonly fault: string;
  /** The tests that were run, and those that failed. */
  readonly ran: readonly string[];
  readonly killedBy: readonly string[];
}

/** What a worker answers: what came of it, or why nothing did. */
export type FromWorker =
  | { readonly task: Task; readonly fault: FaultOutcome }
  | { readonly task: Task; readonly lawful: LawfulOutcome }
  | { readonly task: Task; readonly served: ServedOutcome }
  | { readonly task: Task; readonly further: FurtherOutcome }
  | { readonly task: Task; readonly problem: string };
