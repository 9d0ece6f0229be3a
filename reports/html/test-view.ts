import type { Results, TestResult, Verdict } from '../results';
import { verdictWord } from '../verdicts';
import { outcomeLine, requestLine } from '../exchange-lines';
import { exchangeView, type ExchangeView } from './exchange-view';
import { failureAnchor } from './failure-view';
import { link, type Link } from './parts';

/** One line of a test's exchanges, where their contents would be too much. */
interface ExchangeLine {
  readonly number: number;
  readonly line: string;
  readonly outcome: string;
}

/** One test of the list. */
export interface TestView extends Link {
  readonly title: string;
  readonly verdict: Verdict;
  readonly word: string;
  readonly reason: string;
  readonly took: string;
  readonly source: string;
  readonly command: string;
  readonly statements: readonly Link[];
  readonly steps: readonly { readonly text: string; readonly outcome: string }[];
  /** In full for what needs a look; one line each for what passed. */
  readonly exchanges: readonly ExchangeView[];
  readonly lines: readonly ExchangeLine[];
  readonly exchangeCount: number;
  /** The link to what failed; empty unless something did. */
  readonly failed: readonly Link[];
}

/** All tests, in the order of the results. */
export function testViews(results: Results): TestView[] {
  return results.tests.map((test) => testView(test, results.target));
}

function testView(test: TestResult, target: Results['target']): TestView {
  const inFull = test.verdict !== 'pass' && test.verdict !== 'notApplicable';
  return {
    ...link(test.id),
    title: test.title,
    verdict: test.verdict,
    word: verdictWord[test.verdict],
    reason: test.reason ?? '',
    took: `${Math.round(test.durationMs)} ms`,
    source: test.source,
    command: test.command,
    statements: test.statements.map(link),
    steps: test.steps,
    exchanges: inFull ? test.exchanges.map((exchange) => exchangeView(exchange, target)) : [],
    lines: inFull ? [] : test.exchanges.map(line),
    exchangeCount: test.exchanges.length,
    failed: test.verdict === 'fail' ? [link(failureAnchor(test.id))] : [],
  };
}

function line(exchange: TestResult['exchanges'][number]): ExchangeLine {
  return { number: exchange.number, line: requestLine(exchange), outcome: outcomeLine(exchange) };
}
