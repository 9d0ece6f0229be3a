import { byClause, clauseTitle } from '../clause-titles';
import type { Results, StatementResult, Verdict } from '../results';
import { count, verdictWord, worst } from '../verdicts';
import { countViews, link, shortTestId, type CountView, type Link } from './parts';

/** One row of the matrix. */
export interface StatementView extends Link {
  readonly text: string;
  readonly force: string;
  readonly verdict: Verdict;
  /** The verdict in words; for a statement that no test judges, why. */
  readonly word: string;
  readonly tests: readonly (Link & { readonly verdict: Verdict; readonly short: string })[];
}

/** One clause of the matrix, with its depth in the tree of clauses. */
export interface ClauseView extends Link {
  readonly title: string;
  readonly depth: number;
  readonly verdict: Verdict;
  readonly counts: readonly CountView[];
  /** How many statements no test judges. */
  readonly untested: number;
  readonly open: boolean;
  readonly statements: readonly StatementView[];
}

/** The clause matrix: every statement, its tests and its verdict, in the order of the specification. */
export function clauseViews(results: Results): ClauseView[] {
  const verdictOf = new Map(results.tests.map((test) => [test.id, test.verdict]));
  const groups = byClause(results.statements);
  const known = new Set(groups.map(({ clause }) => clause));
  return groups.map(({ clause, items }) => {
    const judged = items.filter(({ tests }) => tests.length > 0);
    const counts = count(judged.map(({ verdict }) => verdict));
    const verdict = worst(items.map((item) => item.verdict));
    return {
      ...link(`clause-${clause}`),
      title: `${clause} ${clauseTitle(clause)}`.trim(),
      depth: depth(clause, known),
      verdict,
      counts: countViews(counts),
      untested: items.length - judged.length,
      open: counts.fail > 0,
      statements: items.map((statement) => statementView(statement, verdictOf)),
    };
  });
}

/** How many of the clauses above this one are in the matrix too. */
function depth(clause: string, known: ReadonlySet<string>): number {
  const parts = clause.split('.');
  return parts.filter((_, i) => i > 0 && known.has(parts.slice(0, i).join('.'))).length;
}

function statementView(statement: StatementResult, verdictOf: ReadonlyMap<string, Verdict>): StatementView {
  return {
    ...link(statement.id),
    text: statement.text,
    force: statement.force,
    verdict: statement.verdict,
    word: word(statement),
    tests: statement.tests.map((id) => ({
      ...link(id),
      short: shortTestId(id),
      verdict: verdictOf.get(id) ?? 'notApplicable',
    })),
  };
}

function word({ verdict, testable, tests, notFollowed }: StatementResult): string {
  if (notFollowed !== undefined) return 'not followed';
  if (verdict !== 'notApplicable' || tests.length > 0) return verdictWord[verdict];
  return testable ? 'not tested in this run' : 'not testable';
}
