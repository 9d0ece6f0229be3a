import type { Statement } from '../statement';
import type { Renumbered } from './homes';
import { homeOf } from './homes';
import type { Occurrence, Searched, Unknown } from './occurrences';
import type { Lost } from './pair';
import { pairInOrder } from './pair';
import type { Place, Row } from './places';

/** A source that the text no longer has. */
export interface LostSource extends Lost {
  readonly home: Place;
}

/** Where a source is, if it is anywhere. */
type Finds = (each: Statement, source: string) => Occurrence | undefined;

/** A sentence that several statements of one place share is one sentence. */
export function keyOf(each: Pick<Statement, 'id' | 'clause'>, source: string): string {
  const { clause, table, row } = homeOf(each);
  return `${clause} ${table ?? ''} ${row ?? ''} ${source}`;
}

/** A stretch of the catalogue: what was lost, between two sources that are still there. */
interface Gap {
  readonly home: Place;
  readonly lost: LostSource[];
  /** Behind what came before it; 0 at the start of a clause. */
  readonly after: number;
  before: number;
}

/** Which unknown sentence took the place of each lost source, by the source's key. */
export function successors(
  statements: readonly Statement[],
  finds: Finds,
  { unknown, rows }: Searched,
  numbers: Renumbered,
): ReadonlyMap<string, Unknown> {
  const renamed = renamedRows(statements, rows, numbers);
  return new Map(
    gapsIn(statements, finds).flatMap((gap) => [
      ...(gap.home.row === undefined ? inProse(gap, unknown, numbers) : inRow(gap, unknown, numbers, renamed)),
    ]),
  );
}

/** Rows have one gap each, prose one between any two sources that are there. */
function gapsIn(statements: readonly Statement[], finds: Finds): readonly Gap[] {
  const gaps: Gap[] = [];
  const seen = new Set<string>();
  let at: { home: string; gap: Gap | undefined; after: number } = { home: '', gap: undefined, after: 0 };
  for (const each of statements) {
    const home = homeOf(each);
    const name = JSON.stringify(home);
    if (name !== at.home) at = { home: name, gap: undefined, after: 0 };
    for (const source of each.sources) {
      const key = keyOf(each, source);
      const known = seen.has(key);
      seen.add(key);
      const found = finds(each, source);
      if (found) {
        if (at.gap && home.row === undefined && found.from >= at.gap.after) at.gap.before = found.from;
        if (home.row === undefined) at.gap = undefined;
        at.after = Math.max(at.after, found.to);
      } else if (!known) {
        if (!at.gap) gaps.push((at.gap = { home, lost: [], after: at.after, before: Infinity }));
        at.gap.lost.push({ key, words: each.text, home, ...columnIn(each) });
      }
    }
  }
  return gaps;
}

function columnIn({ place }: Statement): { column?: string } {
  const column = /, column (?!Description)(.+)$/u.exec(place)?.[1];
  return column === undefined ? {} : { column };
}

function inProse({ home, lost, after, before }: Gap, unknown: readonly Unknown[], { clauses }: Renumbered): Pairs {
  const clause = clauses.get(home.clause) ?? home.clause;
  const there = unknown.filter(
    ({ place, from }) => place.clause === clause && place.row === undefined && from >= after && from < before,
  );
  return pairInOrder(lost, there);
}

type Pairs = ReadonlyMap<string, Unknown>;

function inRow({ home, lost }: Gap, unknown: readonly Unknown[], numbers: Renumbered, renamed: RowNames): Pairs {
  const table = numbers.tables.get(home.table ?? '') ?? home.table;
  const row = renamed.get(rowKey(home.table, home.row)) ?? home.row;
  const there = unknown.filter(({ place }) => place.table === table && place.row === row);
  const cells = lost.filter(({ column }) => column !== undefined);
  const texts = lost.filter(({ column }) => column === undefined);
  return new Map([
    ...cells.flatMap((cell) => [...pairInOrder([cell], there)]),
    ...pairInOrder(
      texts,
      there.filter(({ kind }) => kind === 'sentence'),
    ),
  ]);
}

/** `9.6.76-2/URL`, with the catalogue's number, to the name of the row that stands in its place. */
type RowNames = ReadonlyMap<string, string>;

function rowKey(table = '', row = ''): string {
  return `${table}/${row}`;
}

/** A row that is gone has another name when a row that the catalogue does not have stands behind its predecessor. */
function renamedRows(statements: readonly Statement[], rows: readonly Row[], { tables }: Renumbered): RowNames {
  const renamed = new Map<string, string>();
  const known = new Map<string, string[]>();
  for (const { table, row } of statements.map(homeOf))
    if (table !== undefined && row !== undefined) known.set(table, [...new Set([...(known.get(table) ?? []), row])]);
  for (const [table, names] of known) {
    const there = rows
      .filter(({ place }) => place.table === (tables.get(table) ?? table))
      .map(({ place }) => place.row ?? '');
    let last = -1;
    for (const name of names) {
      const at = there.indexOf(name);
      const next = there[last + 1];
      if (at >= 0) last = at;
      else if (next !== undefined && !names.includes(next)) {
        renamed.set(rowKey(table, name), next);
        last++;
      }
    }
  }
  return renamed;
}
