import type { TestResult, Verdict } from './results';

/** The verdicts, the worst first. */
export const verdicts: readonly Verdict[] = ['fail', 'error', 'inconclusive', 'pass', 'notApplicable'];

/** How a verdict reads in a sentence. */
export const verdictWord: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  fail: 'fail',
  inconclusive: 'inconclusive',
  notApplicable: 'not applicable',
  error: 'error',
};

/** How many of each. */
export type Counts = Readonly<Record<Verdict, number>>;

/** Counts verdicts; all five keys are always there. */
export function count(found: Iterable<Verdict>): Counts {
  const counts: Record<Verdict, number> = { pass: 0, fail: 0, inconclusive: 0, notApplicable: 0, error: 0 };
  for (const verdict of found) counts[verdict] += 1;
  return counts;
}

/** The worst of some verdicts; `notApplicable` when there is none. */
export function worst(found: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => found.includes(verdict)) ?? 'notApplicable';
}

/** Whether a failure of the test names the statement as broken. */
export function breaks(test: TestResult, statement: string): boolean {
  return test.failures.some((failure) => failure.statements.includes(statement));
}

/** The tests that saw the statement, a recommendation, not followed. */
export function notFollowedIn(statement: string, tests: readonly TestResult[]): readonly string[] {
  const sees = ({ recommendations = [] }: TestResult): boolean =>
    recommendations.some(({ statements }) => statements.includes(statement));
  return tests.filter(sees).map(({ id }) => id);
}

/**
 * The verdict on one statement, from the tests that list it or name it as broken. A statement fails only where a failure
 * names it: a failed test that merely touched it has not shown that it was kept either, so that such a test counts as
 * inconclusive, and as nothing when another test passed the statement. A recommendation that was not followed has neither
 * passed nor failed.
 */
export function statementVerdict(statement: string, tests: readonly TestResult[]): Verdict {
  if (tests.some((test) => test.verdict === 'fail' && breaks(test, statement))) return 'fail';
  if (notFollowedIn(statement, tests).length > 0) return 'notApplicable';
  const judged = tests.filter((test) => test.verdict !== 'fail').map((test) => test.verdict);
  const onlyTouched = judged.length < tests.length && !judged.includes('pass');
  return worst(onlyTouched ? [...judged, 'inconclusive'] : judged);
}
