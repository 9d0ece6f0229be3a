import type { TestResult } from '../../reports/results';
import type { Come } from '../../steps/run/run-journal';
import type { TestListing } from '../../steps/run/run-options';
import type { Profile } from '../../wire/profile';

/** What a thread has from its beginning: every test of the suite. */
export interface ThreadData {
  readonly tests: readonly TestListing[];
}

/** A thread's part in a run: where the CSE is, and what to do with it. */
export interface ThreadTask {
  readonly url: string;
  readonly profile: Profile;
  /** The tests of the run, by id; it asks for those that it is to carry out. */
  readonly only: readonly string[];
  readonly seed: number;
  readonly runs: number;
  /** How many of them at once. */
  readonly parallel: number;
  readonly strict: boolean;
  /** The command that repeats a test, without `--only` and `--seed`. */
  readonly command: string;
  /** The number of its first lane, and of the thread. */
  readonly firstLane: number;
  readonly thread: number;
}

/** What a thread is told. */
export type ThreadOrder =
  | { readonly kind: 'task'; readonly task: ThreadTask }
  /** The tests that are next, by id, for the lane that has waited longest; none when there are no more. */
  | { readonly kind: 'next'; readonly ids: readonly string[] }
  /** The run was interrupted: start nothing more, and remove what was made. */
  | { readonly kind: 'stop' };

/** What a thread tells, as it happens. */
export type ThreadNews =
  /** A lane is free. */
  | { readonly kind: 'free' }
  | { readonly kind: 'started'; readonly id: string; readonly title: string }
  /** What was recorded of a test; comes before its result. */
  | { readonly kind: 'recorded'; readonly id: string; readonly lines: readonly string[] }
  | { readonly kind: 'finished'; readonly result: TestResult; readonly come: Come }
  | { readonly kind: 'ended'; readonly requests: number; readonly troubles: readonly string[] };
