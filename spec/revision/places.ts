import type { Segment, TokenizedText } from './tokens';

/** Where something stands in a text. */
export interface Place {
  /** The clause number; empty before the first heading. */
  readonly clause: string;
  /** For example `9.6.76-2`. */
  readonly table?: string;
  /** The row of the table, by its name without brackets. */
  readonly row?: string;
}

/** A row of a table, as its cells stand in the text. */
export interface Row {
  readonly place: Place;
  /** The name as written: `<subscription>`. */
  readonly name: string;
  readonly head: Segment;
  readonly cells: readonly Segment[];
}

/** A segment, where it stands, and what it is for. */
export interface Placed {
  readonly segment: Segment;
  readonly place: Place;
  /** Headings, captions and marks are no sentences. */
  readonly role: 'text' | 'heading';
}

const heading = /^(?:#+\s*)?(clause\s+)?((?:[A-Z]|\d+)(?:\.\d+)+)(?:\s+([A-Z<[][^.!?]{0,100}))?$/u;
const caption = /^(?:#+\s*)?table\s+((?:[A-Z]|\d+)(?:\.\d+)+-\d+)\s*[:–-]?\s/iu;
const mark = /^-{3,}|^\d+-{3,}$|^-+\s*(?:start|end) of change/iu;
const multiplicity = /^[01n](?:\.\.[1n])?\s*(?:\(L\))?$/u;
const name = /^(?:<\w+>|\[\w+\]|[A-Za-z]\w*)$/u;
const announced = /^(?:NA|MA|OA)$/u;

/** How a line ends when a reference is still to come. */
const leadsOn = /(?:^|\s)(?:clauses?|tables?|and|or|in|of|to|by|see)$/iu;

/** Finds clauses, tables and rows. */
export function placesOf({ segments, wrapped }: TokenizedText): { placed: readonly Placed[]; rows: readonly Row[] } {
  const placed: Placed[] = [];
  const rows: { place: Place; name: string; head: Segment; cells: Segment[] }[] = [];
  let place: Place = { clause: '' };
  for (const [at, segment] of segments.entries()) {
    const begins =
      headingOf(segment, segments[at - 1], wrapped) ??
      captionOf(segment, place) ??
      (mark.test(segment.text) ? place : null);
    if (begins) {
      place = begins;
      placed.push({ segment, place, role: 'heading' });
      continue;
    }
    const next = segments[at + 1];
    if (isRow(segment, next)) {
      place = { ...withoutRow(place), row: bare(segment.text) };
      const before = segments[at - 1];
      const led = before?.text === '[variable]';
      if (led) placed[placed.length - 1] = { segment: before, place, role: 'text' };
      rows.push({ place, name: segment.text, head: segment, cells: led ? [before] : [] });
    } else if (isPast(segment, rows.at(-1), place, segments)) place = withoutRow(place);
    placed.push({ segment, place, role: 'text' });
    const row = rows.at(-1);
    if (row && place.row !== undefined && place === row.place && row.head !== segment) row.cells.push(segment);
  }
  return { placed, rows };
}

/** A name without its brackets. */
export function bare(written: string): string {
  return written.replace(/[<>[\]]/gu, '');
}

function headingOf({ text, cell, blank }: Segment, before: Segment | undefined, wrapped: boolean): Place | undefined {
  const found = cell ? null : heading.exec(text);
  if (!found) return undefined;
  const [, prefix, clause = '', title] = found;
  // In a text of wrapped lines a reference may come to stand at the start of a line.
  if (wrapped && before && blank === 0 && ((prefix ?? title) !== undefined || leadsOn.test(before.text)))
    return undefined;
  return { clause };
}

function captionOf({ text }: Segment, { clause }: Place): Place | undefined {
  const table = caption.exec(`${text} `)?.[1];
  return table === undefined ? undefined : { clause, table };
}

function isRow({ text }: Segment, next: Segment | undefined): boolean {
  return next !== undefined && name.test(text) && text !== '[variable]' && multiplicity.test(next.text);
}

function withoutRow({ clause, table }: Place): Place {
  return table === undefined ? { clause } : { clause, table };
}

/** A row ends with its announced column; in a table without one, before what stands apart. */
function isPast(segment: Segment, row: Row | undefined, place: Place, segments: readonly Segment[]): boolean {
  if (!row || place.row === undefined || place !== row.place) return false;
  const last = row.cells.at(-1);
  if (last && last !== segments[0] && (announced.test(last.text) || endsWithName(row, last))) return true;
  return segment.blank >= 2 && !segment.cell && row.cells.length === 3;
}

/** The announced column of a table of child resources repeats the name. */
function endsWithName({ name: written, cells }: Row, last: Segment): boolean {
  return written.startsWith('<') && last.text === written && cells.length > 1;
}
