import type { TestResult } from '../../reports/results';
import type { Coverage } from '../../model/oracle/coverage';
import type { AnnounceToForm } from '../scene/announce-to';
import type { Lifeline } from '../session/lifeline';
import type { Gate } from './gate';
import type { Limiter } from './limiter';
import type { RunOptions } from './run-options';

/** What the tests of one run share. */
export interface RunContext {
  readonly options: RunOptions;
  /** Starts the names of all resources of this run. */
  readonly prefix: string;
  readonly results: TestResult[];
  /** Before the first tests; undefined where there are no lanes that read features. */
  readonly gate?: Gate;
  /** What of the model the IUT was taken through. */
  readonly coverage: Coverage;
  /** Tests that have been started, for names and progress. */
  started: number;
  requests: number;
  total: number;
  /** What the CSEBase says it supports; undefined when it says nothing. */
  supportedTypes: readonly number[] | undefined;
  /** Whether the IUT still answers. */
  readonly lifeline: Lifeline;
  /** How many tests run at once. */
  readonly limiter: Limiter;
  /** How far the IUT's clock is ahead of the tester's, in milliseconds; undefined until it was asked for. */
  clockSkewMs: number | undefined;
  /** The resource types of which a discovery has found some: where it finds none there are none. */
  readonly discovered: Set<string>;
  /** What went wrong elsewhere. */
  readonly troubles: string[];
  /** How announceTo names a CSE for this IUT, once that was tried; undefined in it if the IUT announces to none. */
  announceToForm?: Promise<AnnounceToForm | undefined>;
}

const contexts = new Map<string, RunContext>();

/** Makes a run known under a key, under which the Worlds of its scenarios find it. */
export function registerRun(key: string, context: RunContext): void {
  contexts.set(key, context);
}

export function unregisterRun(key: string): void {
  contexts.delete(key);
}

/** The run of that key; there is always one while scenarios run. */
export function runOf(key: string): RunContext {
  const context = contexts.get(key);
  if (!context) throw new Error(`no run is registered as ${key}`);
  return context;
}
