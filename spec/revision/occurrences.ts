import { fingerprint } from '../fingerprint';
import type { Place, Placed, Row } from './places';
import { bare, placesOf } from './places';
import { spellings } from './spellings';
import type { Segment, Token, TokenizedText } from './tokens';

/** A sentence or a cell of a table whose fingerprint is known, found in a text. */
export interface Occurrence {
  readonly fingerprint: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly place: Place;
}

/** A sentence or a cell of a table whose fingerprint is not known. */
export interface Unknown {
  readonly from: number;
  readonly line: number;
  readonly place: Place;
  readonly text: string;
  readonly kind: 'sentence' | 'cell';
}

/** A text, as far as fingerprints tell it. */
export interface Searched {
  readonly occurrences: readonly Occurrence[];
  /** What no fingerprint covers, in the order of the text. */
  readonly unknown: readonly Unknown[];
  readonly rows: readonly Row[];
}

/** No sentence of a specification is longer, in words. */
const longest = 220;

/** So many breaks at most within one sentence: a wrapped one has a dozen lines, and abbreviations with a full stop. */
const mostBreaks = 24;

/** Looks for everything whose fingerprint is known. */
export function search(text: TokenizedText, known: ReadonlySet<string>): Searched {
  const { placed, rows } = placesOf(text);
  const places = placesByToken(placed);
  const covered = new Uint8Array(text.tokens.length);
  const cells = rows.flatMap((row) => cellsFound(row, known));
  const sentences = sentencesFound(text.tokens, places, known);
  for (const { from, to } of [...cells, ...sentences]) covered.fill(1, from, to);
  for (const { head } of rows) covered.fill(1, head.from, head.to);
  const shortCells = rows.flatMap((row) => unknownCells(row, covered));
  const rest = unknownSentences(text, placed, covered);
  return {
    occurrences: [...cells, ...sentences].sort((a, b) => a.from - b.from),
    unknown: [...shortCells, ...rest].sort((a, b) => a.from - b.from),
    rows,
  };
}

/** Undefined where headings stand. */
function placesByToken(placed: readonly Placed[]): readonly (Place | undefined)[] {
  return placed.flatMap(({ segment, place, role }) =>
    Array.from({ length: segment.to - segment.from }, () => (role === 'text' ? place : undefined)),
  );
}

/** The fingerprint of a cell is that of the row's name and the cell. */
function cellsFound({ name, place, cells }: Row, known: ReadonlySet<string>): readonly Occurrence[] {
  return cells.flatMap(({ from, to, line, text }): Occurrence[] => {
    const print = fingerprint(`${name} ${text}`);
    return known.has(print) ? [{ fingerprint: print, from, to, line, place }] : [];
  });
}

function sentencesFound(
  tokens: readonly Token[],
  places: readonly (Place | undefined)[],
  known: ReadonlySet<string>,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const before = tokens[from - 1];
    const place = places[from];
    if (place === undefined || (before && !before.ends && before.after === 'none')) continue;
    for (const to of endsFrom(tokens, places, from)) {
      const print = knownPrint(tokens, from, to, known);
      if (print !== undefined) found.push({ fingerprint: print, from, to, line: tokens[from]?.line ?? 0, place });
    }
  }
  return found;
}

function* endsFrom(
  tokens: readonly Token[],
  places: readonly (Place | undefined)[],
  from: number,
): Generator<number, undefined> {
  let breaks = 0;
  for (let at = from; at < tokens.length && at < from + longest && breaks < mostBreaks; at++) {
    const token = tokens[at];
    if (!token || places[at] === undefined) return undefined;
    if (!token.ends && token.after === 'none') continue;
    breaks++;
    yield at + 1;
    if (token.after === 'paragraph' || token.after === 'cell') return undefined;
  }
  return undefined;
}

function knownPrint(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: ReadonlySet<string>,
): string | undefined {
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  return spellings(text)
    .map(fingerprint)
    .find((print) => known.has(print));
}

/** The columns of a row but the description. */
const shortCell = /^(?:RW|RO|WO|R0|NA|MA|OA|[01n](?:\.\.[1n])?\s*(?:\(L\))?|\[variable\]|<\w+>)$/u;

function unknownCells({ name, place, cells }: Row, covered: Uint8Array): readonly Unknown[] {
  return cells.flatMap(({ from, to, line, text }): Unknown[] => {
    if (covered[from] === 1 || !shortCell.test(text)) return [];
    covered.fill(1, from, to);
    return [{ from, line, place, text: `${name} ${text}`, kind: 'cell' }];
  });
}

function unknownSentences(
  { tokens, wrapped }: TokenizedText,
  placed: readonly Placed[],
  covered: Uint8Array,
): readonly Unknown[] {
  const unknown: Unknown[] = [];
  let open: { from: number; line: number; place: Place; words: string[] } | undefined;
  const close = (): void => {
    if (open && isSentence(open.words.join(' '), open.place))
      unknown.push({
        from: open.from,
        line: open.line,
        place: open.place,
        text: open.words.join(' '),
        kind: 'sentence',
      });
    open = undefined;
  };
  for (const { segment, place, role } of placed) {
    if (role === 'heading' || segment.cell || startsItem(segment)) close();
    if (role === 'heading') continue;
    for (let at = segment.from; at < segment.to; at++) {
      const token = tokens[at];
      if (!token) continue;
      if (covered[at] === 1) {
        close();
        continue;
      }
      open ??= { from: at, line: token.line, place, words: [] };
      open.words.push(token.text);
      if (endsHere(token, tokens[at + 1], wrapped)) close();
    }
  }
  close();
  return unknown;
}

function startsItem({ text }: Segment): boolean {
  return /^[-–—•·◦▪●○*]\s/u.test(text);
}

/** "(e.g. one)" ends no sentence; a line does where lines are not wrapped. */
function endsHere({ ends, after, text }: Token, next: Token | undefined, wrapped: boolean): boolean {
  if (after === 'paragraph' || after === 'cell' || (after === 'line' && !wrapped)) return true;
  return (
    ends && !/(?:^|\()(?:e\.g|i\.e|etc|cf|vs)\.$/u.test(text) && (next === undefined || /^[A-Z<[“"(]/u.test(next.text))
  );
}

/** No title and no table header: it ends like a sentence, commands something, or is part of a row's description. */
function isSentence(text: string, { row }: Place): boolean {
  if (row !== undefined && bare(text) !== '') return true;
  return commands(text) || (/[.!?:]["”)]*$/u.test(text) && text.split(' ').length >= 4);
}

/** Whether a sentence has a word of force. */
export function commands(text: string): boolean {
  return /\b(?:shall|should|may|must)\b/u.test(text);
}
