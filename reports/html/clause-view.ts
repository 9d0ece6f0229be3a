import { byClause, clauseTitle, compareClauses } from '../clause-titles';
import type { Results, StatementResult, Verdict } from '../results';
import { count, verdictWord, worst } from '../verdicts';
import { countViews, link, type CountView, type Link } from './parts';
import { statementViewer, type StatementView } from './statement-view';

/** The statements of a clause that stand together: its text, a table, its figures. */
export interface GroupView {
  readonly name: string;
  readonly statements: readonly StatementView[];
}

/** One clause of the tree. */
export interface ClauseView extends Link {
  readonly clause: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly word: string;
  readonly counts: readonly CountView[];
  /** How many statements no test judges. */
  readonly untested: number;
  readonly total: number;
  readonly open: boolean;
  readonly groups: readonly GroupView[];
  readonly children: readonly ClauseView[];
}

type Group = ReturnType<typeof byClause<StatementResult>>[number];

/** The tree of clauses down to the statements, in the order of the specification. */
export function clauseTree(results: Results): ClauseView[] {
  const groups = byClause(results.statements);
  const names = new Set(groups.flatMap(({ clause }) => [clause, ...titledAbove(clause)]));
  const view = statementViewer(results);
  const below = (parent: string | undefined): ClauseView[] =>
    [...names]
      .filter((name) => titledAbove(name).find((above) => names.has(above)) === parent)
      .sort(compareClauses)
      .map((name) => clauseView(name, groups, below(name), view));
  return below(undefined);
}

/** The clauses that have statements of their own, without them: how the run stands, clause by clause. */
export function clauseRows(results: Results): ClauseView[] {
  const none = { ...results, tests: [] };
  return byClause(results.statements).map((group) => clauseView(group.clause, [group], [], statementViewer(none)));
}

/** The clauses above this one that have a heading we know, the nearest first. */
function titledAbove(clause: string): string[] {
  const parts = clause.split('.');
  const above = parts.map((_, i) => parts.slice(0, i).join('.')).reverse();
  return above.filter((name) => clauseTitle(name) !== '');
}

function clauseView(
  clause: string,
  groups: readonly Group[],
  children: readonly ClauseView[],
  view: (statement: StatementResult) => StatementView,
): ClauseView {
  const items = groups.find((group) => group.clause === clause)?.items ?? [];
  const all = groups.filter((group) => `${group.clause}.`.startsWith(`${clause}.`)).flatMap((group) => group.items);
  const judged = all.filter(({ tests }) => tests.length > 0);
  const verdict = worst(all.map((item) => item.verdict));
  return {
    ...link(`clause-${clause}`),
    clause,
    title: clauseTitle(clause),
    verdict,
    word: judged.length === 0 ? 'not tested' : verdictWord[verdict],
    counts: countViews(count(judged.map((item) => item.verdict))),
    untested: all.length - judged.length,
    total: all.length,
    open: children.length > 0 || verdict === 'fail',
    groups: grouped(clause, items, view),
    children,
  };
}

function grouped(
  clause: string,
  items: readonly StatementResult[],
  view: (statement: StatementResult) => StatementView,
): GroupView[] {
  const groups = new Map<string, StatementView[]>();
  for (const item of items) {
    const name = groupName(clause, item.id);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [view(item)]);
    else known.push(view(item));
  }
  return [...groups].map(([name, statements]) => ({ name, statements }));
}

/** `9.6.76-2/version#05` stands in table 9.6.76-2, `D.3/installStatus-…#01` in a figure, `10.2.28.1#11` in the text. */
function groupName(clause: string, id: string): string {
  const place = /^([^/#]*)\//u.exec(id)?.[1];
  if (place === undefined) return 'Text';
  return place === clause ? 'State diagrams' : `Table ${place}`;
}
