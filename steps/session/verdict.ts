import type { StatementId } from '../../spec/statement';
import type { Failure, Verdict } from '../../reports/results';

/** The IUT broke statements: the test ends with the verdict fail. */
export class Failed extends Error {
  readonly failure: Failure;
  /** Who found it: a check of a scenario, or the model that heard all exchanges. */
  readonly by: 'check' | 'model';
  constructor(failure: Failure, by: 'check' | 'model' = 'check') {
    super(failure.message);
    this.failure = failure;
    this.by = by;
  }
}

/** The test could not judge what it is for: it ends with this verdict and reason. */
export class Unjudged extends Error {
  readonly verdict: Exclude<Verdict, 'pass' | 'fail'>;
  /** Whether the IUT gave no sign of life while other tests ran at the same time. */
  readonly crowded: boolean;
  constructor(verdict: Exclude<Verdict, 'pass' | 'fail'>, reason: string, crowded = false) {
    super(reason);
    this.verdict = verdict;
    this.crowded = crowded;
  }
}

/** What a check expects, why, and what shows it. */
export interface Expectation {
  readonly statements: readonly StatementId[];
  readonly message: string;
  readonly expected: string;
}

/** Ends the test: something else than expected was observed. */
export function fail(expectation: Expectation, observed: string, evidence: readonly number[]): never {
  throw new Failed({ ...expectation, observed, evidence });
}

/** What was prepared, or the end of the test: a precondition is missing. */
export function demand<T extends object>(made: T | { readonly problem: string }): T {
  if ('problem' in made) throw new Unjudged('inconclusive', `a precondition is missing: ${made.problem}`);
  return made;
}

/**
 * The same for what an optional feature needs: an IUT that lacks it has nothing to show, unless its description claims it.
 * @param supports what the description claims (true) or denies (false)
 */
export function demandOptional<T extends object>(
  made: T | { readonly problem: string },
  feature: string,
  supports: Readonly<Record<string, boolean>>,
): T {
  if (!('problem' in made)) return made;
  if (supports[feature] === true)
    throw new Unjudged('inconclusive', `the IUT description claims the feature "${feature}", but ${made.problem}`);
  throw new Unjudged('notApplicable', `the feature "${feature}" is not there: ${made.problem}`);
}
