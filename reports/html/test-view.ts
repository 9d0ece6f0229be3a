import type { Results, TestResult, Verdict } from '../results';
import { plural } from '../exit-status';
import { verdictWord } from '../verdicts';
import { pack } from './pack';
import { failureAnchor, link, linkTo, shortTestId, type Link } from './parts';
import { recording } from './recording';
import { duration } from '../duration';

/** One test of the list. */
export interface TestView extends Link {
  readonly short: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly word: string;
  readonly reason: string;
  readonly took: string;
  readonly source: string;
  readonly command: string;
  readonly statements: readonly Link[];
  /** The clauses of these statements, with a space after each, for the filter. */
  readonly clauses: string;
  readonly exchangeCount: string;
  readonly property: string;
  /** The recording for the report's script, packed. */
  readonly packed: string;
  /** The link to what failed; empty unless something did. */
  readonly failed: readonly Link[];
}

/** All tests, in the order of the results. */
export function testViews(results: Results): TestView[] {
  const clauseOf = new Map(results.statements.map(({ id, clause }) => [id, clause]));
  return results.tests.map((test) => testView(test, results.target, clauseOf));
}

function testView(test: TestResult, target: Results['target'], clauseOf: ReadonlyMap<string, string>): TestView {
  const { id, title, verdict, property } = test;
  const clauses = new Set(test.statements.flatMap((statement) => clauseOf.get(statement) ?? []));
  return {
    ...link(id),
    short: shortTestId(id),
    title,
    verdict,
    word: verdictWord[verdict],
    reason: test.reason ?? '',
    took: duration(test.durationMs),
    source: test.source,
    command: test.command,
    statements: test.statements.map(link),
    clauses: [...clauses].map((clause) => `${clause} `).join(''),
    exchangeCount: exchangeCount(test),
    property:
      property === undefined
        ? ''
        : `${plural(property.runs, 'history').replace('ys', 'ies')}, ${plural(property.commands, 'command')}`,
    packed: pack(recording(test, target)),
    failed: verdict === 'fail' ? [linkTo(id, failureAnchor(test))] : [],
  };
}

/** How many there are; of a load test also how many are kept. */
function exchangeCount({ exchanges, load }: TestResult): string {
  const all = exchanges.at(-1)?.number ?? 0;
  const number = plural(Math.max(all, exchanges.length), 'exchange');
  return load && all > exchanges.length ? `${number}, of which ${String(exchanges.length)} stand here` : number;
}
