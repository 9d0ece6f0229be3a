import type { Force, Statement, StatementId } from '../statement';
import type { Renumbered } from './homes';
import { homeOf, isAtHome, renumbered, sourceOwners } from './homes';
import { keyOf, successors } from './lost';
import type { Occurrence, Searched, Unknown } from './occurrences';
import { commands, search } from './occurrences';
import type { Place } from './places';
import type { TokenizedText } from './tokens';
import { tokenize } from './tokens';

/**
 * What became of a statement. `moved`: the same words, in another clause, table or row. `changed`: another sentence stands where its
 * own stood, or only a part of it is left. `vanished`: nothing stands there. `figure`: never was in words; the text cannot tell.
 */
export type StatementState = 'unchanged' | 'moved' | 'changed' | 'vanished' | 'figure';

/** What a new text makes of one statement. */
export interface StatementRevision {
  readonly id: StatementId;
  readonly state: StatementState;
  /** Where it, or what took its place, stands now; undefined when nothing does. */
  readonly line?: number;
  readonly place?: Place;
  /** The sentences or cells that took the place of its own. */
  readonly now: readonly string[];
}

/** A sentence, or a cell of a table, that no statement of the catalogue stands for. */
export interface NewSentence {
  readonly line: number;
  readonly place: Place;
  /** `definition` has no word of force and is in no table. A cell is as binding as the "shall contain" before its table. */
  readonly force: Force;
  readonly text: string;
}

/** A text, against the catalogue. */
export interface Revision {
  readonly statements: readonly StatementRevision[];
  readonly added: readonly NewSentence[];
  /** Old number to new. */
  readonly renumbered: Renumbered;
  /** How many of the catalogue's fingerprints the text has, and how many there are. */
  readonly found: number;
  readonly known: number;
}

/** Compares a text with the statements that were made from an earlier one. */
export function compareText(statements: readonly Statement[], text: string): Revision {
  const tokenized = tokenize(text);
  const known = new Set(statements.flatMap(({ sources }) => sources));
  const searched = search(tokenized, known);
  const numbers = renumbered(statements, searched.occurrences);
  const whereabouts = new Whereabouts(statements, searched.occurrences, numbers);
  const finds = (each: Statement, source: string): Occurrence | undefined =>
    whereabouts.atHome(each, source) ?? whereabouts.astray(source);
  const pairs = successors(statements, finds, searched, numbers);
  const taken = new Set(pairs.values());
  return {
    statements: statements.map((each) => judged(each, whereabouts, pairs)),
    added: [
      ...searched.unknown.filter((one) => !taken.has(one)).map(asNew),
      ...repeated(tokenized, searched, whereabouts),
    ].sort((a, b) => a.line - b.line),
    renumbered: numbers,
    found: new Set(searched.occurrences.map(({ fingerprint }) => fingerprint)).size,
    known: known.size,
  };
}

/** Where the sources of statements are in the text. */
export class Whereabouts {
  private readonly byPrint = new Map<string, Occurrence[]>();
  private readonly owners: ReadonlyMap<string, readonly Statement[]>;
  private readonly numbers: Renumbered;

  constructor(statements: readonly Statement[], occurrences: readonly Occurrence[], numbers: Renumbered) {
    this.numbers = numbers;
    this.owners = sourceOwners(statements);
    for (const one of occurrences)
      this.byPrint.set(one.fingerprint, [...(this.byPrint.get(one.fingerprint) ?? []), one]);
  }

  /** Where the catalogue has it. */
  atHome(each: Pick<Statement, 'id' | 'clause'>, source: string): Occurrence | undefined {
    const home = homeOf(each);
    return this.byPrint.get(source)?.find(({ place }) => isAtHome(home, place, this.numbers));
  }

  /** Somewhere that is home to no statement with this source. */
  astray(source: string): Occurrence | undefined {
    const homes = (this.owners.get(source) ?? []).map(homeOf);
    return this.byPrint.get(source)?.find(({ place }) => !homes.some((home) => isAtHome(home, place, this.numbers)));
  }

  /** Whether every statement with this source has it at home. */
  isSettled(source: string): boolean {
    return (this.owners.get(source) ?? []).every((each) => this.atHome(each, source) !== undefined);
  }

  /** Its clause and table have the numbers that the catalogue gives. */
  keepsNumber({ clause, table }: Place): boolean {
    return !this.numbers.clauses.has(clause) && (table === undefined || !this.numbers.tables.has(table));
  }
}

function judged(each: Statement, whereabouts: Whereabouts, pairs: ReadonlyMap<string, Unknown>): StatementRevision {
  const { id, sources } = each;
  if (sources.length === 0) return { id, state: 'figure', now: [] };
  const home = sources.map((source) => whereabouts.atHome(each, source));
  const stray = sources.map((source, nth) => home[nth] ?? whereabouts.astray(source));
  const [now] = sources.flatMap((source, nth) => (stray[nth] ? [] : (pairs.get(keyOf(each, source)) ?? [])));
  const texts = sources.flatMap((source, nth) => (stray[nth] ? [] : (pairs.get(keyOf(each, source))?.text ?? [])));
  const there = now ?? stray.find((one) => one !== undefined);
  const where = there === undefined ? {} : { line: there.line, place: there.place };
  if (stray.every((one) => one !== undefined)) {
    const stays = home.every((one) => one !== undefined) && whereabouts.keepsNumber(homeOf(each));
    return { id, state: stays ? 'unchanged' : 'moved', ...where, now: [] };
  }
  return { id, state: there === undefined ? 'vanished' : 'changed', ...where, now: [...new Set(texts)] };
}

function asNew({ line, place, text, kind }: Unknown): NewSentence {
  return { line, place, text, force: forceOf(text, place, kind) };
}

function forceOf(text: string, { row }: Place, kind: Unknown['kind']): Force {
  if (kind === 'cell' || /\b(?:shall|must)\b/u.test(text)) return 'shall';
  if (/\bshould\b/u.test(text)) return 'should';
  if (/\bmay\b/u.test(text)) return 'may';
  return row === undefined ? 'definition' : 'shall';
}

/** What stands where it belongs commands something else when it is said again elsewhere. */
function repeated({ tokens }: TokenizedText, { occurrences }: Searched, whereabouts: Whereabouts): NewSentence[] {
  return occurrences.flatMap((one): NewSentence[] => {
    const text = tokens
      .slice(one.from, one.to)
      .map((token) => token.text)
      .join(' ');
    if (!commands(text) || !whereabouts.isSettled(one.fingerprint)) return [];
    return whereabouts.astray(one.fingerprint) === one
      ? [{ line: one.line, place: one.place, text, force: forceOf(text, one.place, 'sentence') }]
      : [];
  });
}
