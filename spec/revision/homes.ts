import type { Statement } from '../statement';
import type { Occurrence } from './occurrences';
import type { Place } from './places';

/** Clauses and tables whose number is another than in the catalogue: old number to new. */
export interface Renumbered {
  readonly clauses: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** Where the catalogue has a statement: `9.6.76-2/URL#01` in a row of a table, `10.2.28.1#05` in a clause. */
export function homeOf({ id, clause }: Pick<Statement, 'id' | 'clause'>): Place {
  const [, table, row] = /^([^/#]+-\d+)\/([^#]+)#/u.exec(id) ?? [];
  return table === undefined || row === undefined ? { clause } : { clause, table, row };
}

/** Whether something that stands at `place` is where the catalogue has it. */
export function isAtHome(home: Place, place: Place, { clauses, tables }: Renumbered): boolean {
  if ((clauses.get(home.clause) ?? home.clause) !== place.clause) return false;
  if (home.table === undefined) return true;
  return (tables.get(home.table) ?? home.table) === place.table && home.row === place.row;
}

/**
 * A clause is taken to have another number when nothing that it alone says is under the old one, and most of it under one other.
 * Tables likewise.
 */
export function renumbered(statements: readonly Statement[], occurrences: readonly Occurrence[]): Renumbered {
  return {
    clauses: movedNumbers(statements, occurrences, ({ clause }) => clause),
    tables: movedNumbers(statements, occurrences, ({ table }) => table),
  };
}

function movedNumbers(
  statements: readonly Statement[],
  occurrences: readonly Occurrence[],
  numberOf: (place: Place) => string | undefined,
): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const each of statements) {
    const number = numberOf(homeOf(each));
    for (const source of each.sources)
      if (number !== undefined) owners.set(source, (owners.get(source) ?? new Set()).add(number));
  }
  const seen = new Map<string, Map<string, number>>();
  for (const { fingerprint, place } of occurrences) {
    const [owner, ...others] = owners.get(fingerprint) ?? [];
    const number = numberOf(place);
    if (owner === undefined || number === undefined || others.length > 0) continue;
    const counts = seen.get(owner) ?? new Map<string, number>();
    seen.set(owner, counts.set(number, (counts.get(number) ?? 0) + 1));
  }
  const moved = new Map<string, string>();
  for (const [owner, counts] of seen) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    if (most && !counts.has(owner) && most[1] * 2 > total) moved.set(owner, most[0]);
  }
  return moved;
}

/** Statements by the sources that they have. */
export function sourceOwners(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const owners = new Map<string, Statement[]>();
  for (const each of statements)
    for (const source of each.sources) owners.set(source, [...(owners.get(source) ?? []), each]);
  return owners;
}
