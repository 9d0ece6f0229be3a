import type { TestResult } from '../reports/results';
import { runSuite } from '../steps/run/runner';
import type { TestListing } from '../steps/run/run-options';
import type { Target } from '../targets/target';

/** How a trial of the suite on one CSE is made. */
export interface TrialOptions {
  /** Makes the CSE, a new one each time. */
  readonly target: () => Promise<Target> | Target;
  readonly tests: readonly TestListing[];
  readonly seed: number;
  /** Random histories of each property. */
  readonly runs: number;
  /** Every test is run, also after one has found the fault. */
  readonly full: boolean;
  /** How many tests run at the same time. */
  readonly parallel?: number;
}

/** What a trial found. */
export interface Trial {
  /** The tests that failed, in the order in which they ran. */
  readonly failures: readonly Failing[];
  /** Tests that came to another verdict than pass, with the reason, but did not fail. */
  readonly open: readonly { readonly test: string; readonly verdict: string; readonly reason: string }[];
  /** Which tests were run. */
  readonly ran: readonly string[];
  /** Requests that were sent until the first test failed, or in all. */
  readonly requests: number;
  /** What the tests have left behind. */
  readonly leftBehind: number;
}

/** A test that failed, and the statement that it named first. */
export interface Failing {
  readonly test: string;
  readonly named: string;
  readonly message: string;
}

/** A trial in which nothing was run yet. */
export const noTrial: Trial = { failures: [], open: [], ran: [], requests: 0, leftBehind: 0 };

/** Runs portions of the suite one after the other on CSEs of one kind, unless one has found a fault and that is enough. */
export async function tryPortions(
  portions: readonly (readonly TestListing[])[],
  options: TrialOptions,
  before: Trial = noTrial,
): Promise<Trial> {
  let all = before;
  for (const portion of options.full ? portions : portions.flatMap(servings)) {
    if (!options.full && all.failures.length > 0) break;
    all = joined(all, await tryTests(portion, options));
  }
  return all;
}

/** The first tests of a portion are the likeliest to find the fault: what comes after them is read only if they do not. */
const servingSizes = [4, 16];

function servings(portion: readonly TestListing[]): readonly (readonly TestListing[])[] {
  let from = 0;
  const cuts = [...servingSizes.map((size) => (from += size)), Infinity];
  return cuts.map((to, at) => portion.slice(cuts[at - 1] ?? 0, to)).filter(({ length }) => length > 0);
}

function joined(one: Trial, other: Trial): Trial {
  return {
    failures: [...one.failures, ...other.failures],
    open: [...one.open, ...other.open],
    ran: [...one.ran, ...other.ran],
    requests: one.failures.length > 0 ? one.requests : one.requests + other.requests,
    leftBehind: one.leftBehind + other.leftBehind,
  };
}

/** Runs these tests on one CSE; unless all are wanted, none is begun after the first that fails. */
export async function tryTests(tests: readonly TestListing[], options: TrialOptions): Promise<Trial> {
  // No test at all would mean all of them to the suite.
  if (tests.length === 0) return noTrial;
  const target = await options.target();
  const stop = new AbortController();
  let untilFailure: number | undefined;
  let sent = 0;
  try {
    const outcome = await runSuite({
      target,
      seed: options.seed,
      runs: options.runs,
      shrink: false,
      parallel: options.parallel ?? 1,
      only: tests.map(({ id }) => id),
      signal: stop.signal,
      onProgress: (event) => {
        if (event.kind !== 'finished') return;
        sent += event.result.exchanges.length;
        if (event.result.verdict !== 'fail') return;
        untilFailure ??= sent;
        if (!options.full) stop.abort();
      },
      command: 'campaign-tester run',
    });
    return {
      failures: outcome.tests.filter(({ verdict }) => verdict === 'fail').map(failing),
      open: outcome.tests.flatMap(openOf),
      ran: outcome.tests.map(({ id }) => id),
      requests: untilFailure ?? sent,
      leftBehind: outcome.tests.reduce((sum, { leftBehind }) => sum + leftBehind.length, 0),
    };
  } finally {
    await target.close();
  }
}

function failing({ id, failures }: TestResult): Failing {
  const [first] = failures;
  return { test: id, named: first?.statements[0] ?? '', message: first?.message ?? '' };
}

function openOf({ id, verdict, reason = '' }: TestResult): Trial['open'] {
  return verdict === 'pass' || verdict === 'fail' ? [] : [{ test: id, verdict, reason }];
}
