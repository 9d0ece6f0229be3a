import type { Failure, Results, StatementResult, TestResult } from '../results';
import { plural } from '../exit-status';
import { shorten } from '../visible';
import { counterexampleViews, type CounterexampleView } from './counterexample-view';
import { exchangeView, type ExchangeView } from './exchange-view';
import { link, shortTestId, type Link } from './parts';

const longestText = 8_000;

/** More statements than these stand behind a click. */
const mostBroken = 3;

/** A statement that the implementation broke. */
export interface BrokenView extends Link {
  readonly text: string;
  readonly force: string;
}

/** A statement that failures name first, and in which tests. */
export interface CauseView extends BrokenView {
  readonly count: string;
  readonly tests: readonly (Link & { readonly short: string })[];
}

/** One thing that was not as it should be, with all that it takes to understand it. */
export interface FailureView {
  readonly message: string;
  readonly expected: string;
  readonly observed: string;
  /** The most specific statements. */
  readonly broken: readonly BrokenView[];
  /** Those that say the same less specifically. */
  readonly alsoBroken: readonly BrokenView[];
  readonly alsoCount: number;
  readonly evidence: readonly ExchangeView[];
  readonly hasEvidence: boolean;
}

/** A test that failed. */
export interface FailedTestView extends Link {
  /** Its own place; the test's id is that of its place in the list. */
  readonly anchor: string;
  readonly title: string;
  readonly command: string;
  readonly failures: readonly FailureView[];
  /** One, where a property failed. */
  readonly counterexample: readonly CounterexampleView[];
}

/** The tests that saw recommendations not followed. */
export function recommendationViews(results: Results): FailedTestView[] {
  const statements = new Map(results.statements.map((statement) => [statement.id, statement]));
  return results.tests.flatMap((test) => {
    if (test.recommendations === undefined) return [];
    const failures = test.recommendations.map((each) => failureView(each, test, statements, results.target));
    const { title, command } = test;
    return { ...link(test.id), anchor: `recommended:${test.id}`, title, command, failures, counterexample: [] };
  });
}

/** The failed tests, in the order of their ids. */
export function failedTestViews(results: Results): FailedTestView[] {
  const statements = new Map(results.statements.map((statement) => [statement.id, statement]));
  return results.tests
    .filter(({ verdict }) => verdict === 'fail')
    .map((test) => ({
      ...link(test.id),
      anchor: failureAnchor(test.id),
      title: test.title,
      command: test.command,
      failures: test.failures.map((failure) => failureView(failure, test, statements, results.target)),
      counterexample: counterexampleViews(test, results.target),
    }));
}

/** Where the report shows what failed in a test. */
export function failureAnchor(testId: string): string {
  return `failed:${testId}`;
}

function failureView(
  failure: Failure,
  test: TestResult,
  statements: ReadonlyMap<string, StatementResult>,
  target: Results['target'],
): FailureView {
  const shown = new Set(failure.evidence);
  const evidence = test.exchanges.filter(({ number }) => shown.has(number));
  const broken = failure.statements.map((id) => brokenView(id, statements));
  return {
    message: failure.message,
    expected: shorten(failure.expected, longestText),
    observed: shorten(failure.observed, longestText),
    broken: broken.slice(0, mostBroken),
    alsoBroken: broken.slice(mostBroken),
    alsoCount: Math.max(0, broken.length - mostBroken),
    evidence: evidence.map((exchange) => exchangeView(exchange, target)),
    hasEvidence: evidence.length > 0,
  };
}

function brokenView(id: string, statements: ReadonlyMap<string, StatementResult>): BrokenView {
  return { ...link(id), text: statements.get(id)?.text ?? '', force: statements.get(id)?.force ?? '' };
}

/** The statements that failures name first, those of most tests first: many failures often have one cause. */
export function causeViews(results: Results): CauseView[] {
  const statements = new Map(results.statements.map((statement) => [statement.id, statement]));
  const testsOf = new Map<string, string[]>();
  for (const { id, failures } of results.tests) {
    for (const first of new Set(failures.flatMap((failure) => failure.statements[0] ?? [])))
      testsOf.set(first, [...(testsOf.get(first) ?? []), id]);
  }
  return [...testsOf]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, tests]) => ({
      ...brokenView(id, statements),
      count: plural(tests.length, 'test'),
      tests: tests.map((test) => ({ ...link(failureAnchor(test)), short: shortTestId(test) })),
    }));
}
