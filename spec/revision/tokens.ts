/** What follows a word of the text. `line` may be a wrapped line or a paragraph's end: layouts differ. */
export type Break = 'none' | 'cell' | 'line' | 'paragraph';

/** One word of a text. */
export interface Token {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly after: Break;
  /** A sentence may end here. */
  readonly ends: boolean;
}

/** The words between two breaks: a line, or a cell of a table. */
export interface Segment {
  /** The first token. */
  readonly from: number;
  /** Behind the last token. */
  readonly to: number;
  readonly line: number;
  readonly text: string;
  /** Written as a cell: after a tab, or between bars. */
  readonly cell: boolean;
  /** Empty lines before it. */
  readonly blank: number;
}

/** A text as words and segments. */
export interface TokenizedText {
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  /** Lines were broken at a fixed width: a line break inside a paragraph ends nothing. */
  readonly wrapped: boolean;
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const sentenceEnd = /[.!?]["'”’)\]]*$/u;
const start = /start of change\s*1\b/iu;

/**
 * Cuts a text into words. What stands before "Start of change 1", the history of a change request, is left out; line numbers
 * stay those of the file.
 */
export function tokenize(text: string): TokenizedText {
  const lines = text
    .normalize('NFC')
    .replace(invisible, '')
    .split(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/u);
  const first = lines.findIndex((line) => start.test(line)) + 1;
  const segments: Segment[] = [];
  const tokens: Token[] = [];
  let blank = 0;
  for (let index = first; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') {
      blank++;
      continue;
    }
    const cells = cellsOf(line);
    for (const [at, cell] of cells.entries()) {
      const after = at < cells.length - 1 ? 'cell' : (lines[index + 1] ?? '').trim() === '' ? 'paragraph' : 'line';
      const from = tokens.length;
      const words = cell.text.split(' ');
      for (const [nth, word] of words.entries())
        tokens.push({
          text: word,
          line: index + 1,
          after: nth < words.length - 1 ? 'none' : after,
          ends: sentenceEnd.test(word),
        });
      segments.push({ from, to: tokens.length, line: index + 1, text: cell.text, cell: cell.cell, blank });
      blank = 0;
    }
  }
  return { tokens, segments, wrapped: isWrapped(segments) };
}

function cellsOf(line: string): readonly { readonly text: string; readonly cell: boolean }[] {
  const barred = /^\s*\|.*\|\s*$/u.test(line);
  const parts = barred ? line.trim().slice(1, -1).split('|') : line.split('\t');
  return parts
    .map((part, at) => ({ text: part.replace(/\s+/gu, ' ').trim(), cell: barred || at > 0 }))
    .filter(({ text }) => text !== '' && !(barred && /^:?-+:?$/u.test(text)));
}

/** No line is long, and many would have been. */
function isWrapped(segments: readonly Segment[]): boolean {
  const long = segments.filter(({ text }) => text.length > 50).length;
  return long >= 3 && !segments.some(({ cell, text }) => !cell && text.length > 160);
}
