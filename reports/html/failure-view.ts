import type { Failure, Results, StatementResult, TestResult } from '../results';
import { plural } from '../exit-status';
import { shorten } from '../visible';
import { counterexampleViews, type CounterexampleView } from './counterexample-view';
import { difference, type Difference } from './difference';
import { exchangeView, type ExchangeView } from './exchange-view';
import { failureAnchor, link, linkTo, shortTestId, type Link } from './parts';

const longestText = 8_000;

/** More statements than these stand behind a click. */
const mostBroken = 3;

/** More exchanges of one failure than these, or exchanges of more tests, are only in the recording. */
const mostEvidence = 5;
const mostTestsWithEvidence = 100;

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
  readonly difference: Difference;
  /** The most specific statements. */
  readonly broken: readonly BrokenView[];
  /** Those that say the same less specifically. */
  readonly alsoBroken: readonly BrokenView[];
  readonly alsoCount: number;
  readonly evidence: readonly ExchangeView[];
  /** What is not shown of the evidence, in words. */
  readonly moreEvidence: string;
}

/** A test that failed, or that saw recommendations not followed. */
export interface FailedTestView extends Link {
  /** Its own place; the test's id is that of its place in the list. */
  readonly anchor: string;
  readonly verdict: string;
  readonly word: string;
  /** What the statements were, as a heading. */
  readonly heading: string;
  readonly title: string;
  readonly command: string;
  readonly failures: readonly FailureView[];
  /** One, where a property failed. */
  readonly counterexample: readonly CounterexampleView[];
}

const failing = { verdict: 'fail', word: 'fail', heading: 'Broken' };
const advised = { verdict: 'inconclusive', word: 'not followed', heading: 'Not followed' };

/** The failed tests, in the order of their ids. */
export function failedTestViews(results: Results): FailedTestView[] {
  return views(results, failing, (test) => (test.verdict === 'fail' ? test.failures : undefined));
}

/** The tests that saw recommendations not followed. */
export function recommendationViews(results: Results): FailedTestView[] {
  return views(results, advised, ({ recommendations }) => recommendations);
}

function views(
  results: Results,
  words: typeof failing,
  findingsOf: (test: TestResult) => readonly Failure[] | undefined,
): FailedTestView[] {
  const statements = new Map(results.statements.map((statement) => [statement.id, statement]));
  const shown = results.tests.filter((test) => findingsOf(test) !== undefined);
  return shown.map((test, i) => {
    const most = i < mostTestsWithEvidence ? mostEvidence : 0;
    return {
      ...link(test.id),
      ...words,
      anchor: words === failing ? failureAnchor(test) : `recommended:${test.id}`,
      title: test.title,
      command: test.command,
      failures: (findingsOf(test) ?? []).map((each) => failureView(each, test, statements, results.target, most)),
      counterexample: words === failing ? counterexampleViews(test, results.target) : [],
    };
  });
}

function failureView(
  failure: Failure,
  test: TestResult,
  statements: ReadonlyMap<string, StatementResult>,
  target: Results['target'],
  most: number,
): FailureView {
  const numbers = new Set(failure.evidence);
  const evidence = test.exchanges.filter(({ number }) => numbers.has(number));
  const broken = failure.statements.map((id) => brokenView(id, statements));
  const more = evidence.length - most;
  return {
    message: failure.message,
    difference: difference(shorten(failure.expected, longestText), shorten(failure.observed, longestText)),
    broken: broken.slice(0, mostBroken),
    alsoBroken: broken.slice(mostBroken),
    alsoCount: Math.max(0, broken.length - mostBroken),
    evidence: evidence.slice(0, most).map((exchange) => exchangeView(exchange, target)),
    moreEvidence: more > 0 ? `${plural(more, 'exchange')} of the evidence in results.json` : '',
  };
}

function brokenView(id: string, statements: ReadonlyMap<string, StatementResult>): BrokenView {
  return { ...link(id), text: statements.get(id)?.text ?? '', force: statements.get(id)?.force ?? '' };
}

/** The statements that failures name first, those of most tests first: many failures often have one cause. */
export function causeViews(results: Results): CauseView[] {
  const statements = new Map(results.statements.map((statement) => [statement.id, statement]));
  const testsOf = new Map<string, TestResult[]>();
  for (const test of results.tests) {
    for (const first of new Set(test.failures.flatMap((failure) => failure.statements[0] ?? [])))
      testsOf.set(first, [...(testsOf.get(first) ?? []), test]);
  }
  return [...testsOf]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, tests]) => ({
      ...brokenView(id, statements),
      count: plural(tests.length, 'test'),
      tests: tests.map((test) => ({ ...linkTo(test.id, failureAnchor(test)), short: shortTestId(test.id) })),
    }));
}
