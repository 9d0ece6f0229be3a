import { diffLines, diffWordsWithSpace, type ChangeObject } from 'diff';

/** A piece of a text, and whether the other side has it too. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** Both sides of a comparison, in pieces. */
export interface Difference {
  readonly expected: readonly Piece[];
  readonly observed: readonly Piece[];
}

/** Less in common than this share of the shorter side, and marks would only confuse. */
const enough = 0.4;

/** A comparison by words of more characters than this would take too long; lines will do. */
const longest = 2_000;

/** Where two texts differ, word by word or, when they are long, line by line; unmarked where they have too little in common. */
export function difference(expected: string, observed: string): Difference {
  const whole = { expected: [{ text: expected, differs: false }], observed: [{ text: observed, differs: false }] };
  if (expected === '' || observed === '') return whole;
  const long = expected.length + observed.length > longest;
  const changes = long
    ? diffLines(expected, observed, { timeout: 200 })
    : diffWordsWithSpace(expected, observed, { timeout: 200 });
  if (changes === undefined || common(changes) < enough * Math.min(expected.length, observed.length)) return whole;
  return { expected: side(changes, 'added'), observed: side(changes, 'removed') };
}

function common(changes: readonly ChangeObject<string>[]): number {
  const same = changes.filter(({ added, removed }) => !added && !removed);
  return same.reduce((sum, { value }) => sum + value.replace(/\W/gu, '').length, 0);
}

function side(changes: readonly ChangeObject<string>[], other: 'added' | 'removed'): Piece[] {
  return changes
    .filter((change) => !change[other])
    .map(({ value, added, removed }) => ({ text: value, differs: added || removed }));
}
