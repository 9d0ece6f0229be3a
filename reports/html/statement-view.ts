import type { Exchange, Results, StatementResult, TestResult, Verdict } from '../results';
import { outcomeLine, requestLine } from '../exchange-lines';
import { verdictWord } from '../verdicts';
import { exchangeAnchor, failureAnchor, link, linkTo, shortTestId, type Link } from './parts';

/** Where a statement was seen broken, or not followed: the message of a test, and the exchanges that show it. */
export interface FindingView extends Link {
  readonly short: string;
  readonly message: string;
  readonly evidence: readonly { readonly href: string; readonly text: string }[];
}

/** One statement of the tree. */
export interface StatementView extends Link {
  readonly text: string;
  readonly force: string;
  readonly verdict: Verdict;
  /** The verdict in words; for a statement that no test judges, that. */
  readonly word: string;
  /** Why no test judges it; empty for the others. */
  readonly why: string;
  readonly tests: readonly (Link & { readonly verdict: Verdict; readonly word: string; readonly short: string })[];
  readonly hasTests: boolean;
  readonly findings: readonly FindingView[];
}

/** More findings of one statement than these stand with their tests alone. */
const mostFindings = 10;

/** Makes the views of the statements of a run. */
export function statementViewer(results: Results): (statement: StatementResult) => StatementView {
  const testOf = new Map(results.tests.map((test) => [test.id, test]));
  return (statement) => {
    const tests = statement.tests.flatMap((id) => testOf.get(id) ?? []);
    return {
      ...link(statement.id),
      text: statement.text,
      force: statement.force,
      verdict: statement.verdict,
      word: word(statement),
      why: whyUntested(statement, results),
      tests: tests.map(({ id, verdict }) => ({
        ...link(id),
        short: shortTestId(id),
        verdict,
        word: verdictWord[verdict],
      })),
      hasTests: tests.length > 0,
      findings: tests.flatMap((test) => findings(statement.id, test)).slice(0, mostFindings),
    };
  };
}

function findings(statement: string, test: TestResult): FindingView[] {
  const own = [...test.failures, ...(test.recommendations ?? [])].filter(({ statements }) =>
    statements.includes(statement),
  );
  return own.map(({ message, evidence }) => ({
    ...linkTo(test.id, failureAnchor(test)),
    short: shortTestId(test.id),
    message,
    evidence: test.exchanges
      .filter(({ number }) => evidence.includes(number))
      .map((exchange) => shown(test.id, exchange)),
  }));
}

function shown(testId: string, exchange: Exchange): FindingView['evidence'][number] {
  const text = `#${exchange.number} ${requestLine(exchange)} → ${outcomeLine(exchange)}`;
  return { href: link(exchangeAnchor(testId, exchange.number)).href, text };
}

function word({ verdict, testable, tests, notFollowed }: StatementResult): string {
  if (notFollowed !== undefined) return 'not followed';
  if (verdict !== 'notApplicable' || tests.length > 0) return verdictWord[verdict];
  return testable ? 'not tested' : 'not testable';
}

/** Why a statement has no verdict that a test gave. */
function whyUntested({ tests, testable, reason }: StatementResult, { run }: Results): string {
  if (tests.length > 0) return '';
  if (!testable) return reason ?? 'No test can judge it from outside.';
  return run.only === undefined ? 'No test of this run verifies it.' : 'No test that was selected verifies it.';
}
