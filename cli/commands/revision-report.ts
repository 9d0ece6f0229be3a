import { plural } from '../../reports/exit-status';
import type { Style } from '../../reports/terminal-style';
import { visibleLine } from '../../reports/visible';
import type { NewSentence, Revision, StatementRevision, StatementState } from '../../spec/revision/compare';
import type { Place } from '../../spec/revision/places';
import type { Statement } from '../../spec/statement';

/** A statement, its tests, and what a new text makes of it. */
export interface Revised extends Statement {
  readonly tests: readonly string[];
  readonly revision: StatementRevision;
}

/** Tests that judge by words that are no longer there. */
export function staleTests(revised: readonly Revised[]): readonly string[] {
  const stale = revised.filter(({ revision }) => revision.state === 'changed' || revision.state === 'vanished');
  return [...new Set(stale.flatMap(({ tests }) => tests))].sort();
}

/** What an editor reads: everything but what has not changed. */
export function revisionReport(
  revised: readonly Revised[],
  added: readonly NewSentence[],
  { renumbered }: Revision,
  style: Style,
): string {
  const of = (state: StatementState): readonly Revised[] => revised.filter(({ revision }) => revision.state === state);
  const binding = added.filter(({ force }) => force !== 'definition');
  const stale = staleTests(revised);
  const lines = [
    ...[...renumbered.clauses].map(([from, to]) => `Clause ${from} is now ${to}`),
    ...[...renumbered.tables].map(([from, to]) => `Table ${from} is now ${to}`),
    ...section('Changed', of('changed').flatMap(changedLines), style),
    ...section('Vanished', of('vanished').map(headOf), style),
    ...section(
      'Moved',
      of('moved').map((one) => `${headOf(one)}\n      now ${whereOf(one.revision)}`),
      style,
    ),
    ...section('New', binding.map(newLine), style),
    ...otherLines(added.filter(({ force }) => force === 'definition')),
    ...section('Stale tests', stale.length > 0 ? [`  ${stale.join(', ')}`] : [], style),
    totals(revised, binding, stale),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, items: readonly string[], style: Style): readonly string[] {
  return items.length === 0 ? [] : [style.bold(title), ...items, ''];
}

function headOf({ id, force, text }: Revised): string {
  return `  ${id}  ${force}  ${text}`;
}

function changedLines(one: Revised): readonly string[] {
  const now = one.revision.now.map((text) => `      now ${whereOf(one.revision)}: ${visibleLine(text)}`);
  const part = now.length === 0 ? [`      a part of it is gone; the rest is at ${whereOf(one.revision)}`] : now;
  return [headOf(one), ...part, `      ${plural(one.tests.length, 'test')}: ${one.tests.join(', ')}`];
}

function newLine({ line, place, force, text }: NewSentence): string {
  return `  ${placeName(place)}, line ${String(line)}  ${force}  ${visibleLine(text)}`;
}

function whereOf({ line, place }: StatementRevision): string {
  return `${place ? placeName(place) : ''}, line ${String(line ?? 0)}`;
}

function placeName({ clause, table, row }: Place): string {
  const name = clause === '' ? 'before the first clause' : clause;
  return row === undefined || table === undefined ? name : `${name}, table ${table}, row ${row}`;
}

function otherLines(others: readonly NewSentence[]): readonly string[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, 20).map(({ line }) => String(line));
  const rest = others.length > shown.length ? ', …' : '';
  return [
    `${plural(others.length, 'other new sentence')} without a word of force: lines ${shown.join(', ')}${rest}`,
    '',
  ];
}

function totals(revised: readonly Revised[], added: readonly NewSentence[], stale: readonly string[]): string {
  const count = (state: StatementState): number => revised.filter(({ revision }) => revision.state === state).length;
  const states = (['unchanged', 'moved', 'changed', 'vanished'] as const).map(
    (state) => `${String(count(state))} ${state}`,
  );
  const figures = `${String(count('figure'))} drawn in figures, of which a text tells nothing`;
  return `${plural(revised.length, 'statement')}: ${states.join(', ')}, ${figures}. ${String(added.length)} new. ${plural(stale.length, 'stale test')}.`;
}
