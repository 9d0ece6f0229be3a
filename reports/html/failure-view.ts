import type { Failure, Results, StatementResult, TestResult } from '../results';
import { shorten } from '../visible';
import { exchangeView, type ExchangeView } from './exchange-view';
import { link, type Link } from './parts';

const longestText = 8_000;

/** One thing that was not as it should be, with all that it takes to understand it. */
export interface FailureView {
  readonly message: string;
  readonly expected: string;
  readonly observed: string;
  readonly broken: readonly (Link & { readonly text: string; readonly force: string })[];
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
  return {
    message: failure.message,
    expected: shorten(failure.expected, longestText),
    observed: shorten(failure.observed, longestText),
    broken: failure.statements.map((id) => ({
      ...link(id),
      text: statements.get(id)?.text ?? '',
      force: statements.get(id)?.force ?? '',
    })),
    evidence: evidence.map((exchange) => exchangeView(exchange, target)),
    hasEvidence: evidence.length > 0,
  };
}
