import type { Unknown } from './occurrences';

/** Something of the catalogue that the text no longer has. `words` is what is said of it, to tell likely successors. */
export interface Lost {
  readonly key: string;
  readonly words: string;
  /** The column of a table, for a cell. */
  readonly column?: string;
}

/**
 * Which unknown sentence stands where which lost one stood: both in their order, none crossed. The sentence that was lost is not
 * known, so where there are more of one than of the other, the words of the paraphrase decide.
 */
export function pairInOrder(lost: readonly Lost[], unknown: readonly Unknown[]): ReadonlyMap<string, Unknown> {
  const width = unknown.length + 1;
  const best = new Float64Array((lost.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = lost.length - 1; i >= 0; i--)
    for (let j = unknown.length - 1; j >= 0; j--) {
      const both = likeness(lost[i], unknown[j]);
      const paired = both > 0 ? both + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), paired);
    }
  const pairs = new Map<string, Unknown>();
  for (let i = 0, j = 0; i < lost.length && j < unknown.length;) {
    const [one, other] = [lost[i], unknown[j]];
    const both = likeness(one, other);
    if (one && other && both > 0 && at(i, j) === both + at(i + 1, j + 1)) {
      pairs.set(one.key, other);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** Above 0 where one can have become the other: a pair counts, a likely one counts more. */
function likeness(lost: Lost | undefined, unknown: Unknown | undefined): number {
  if (!lost || !unknown) return 0;
  if (lost.column !== undefined || unknown.kind === 'cell') return sameColumn(lost.column, unknown) ? 2 : 0;
  const ours = wordsOf(lost.words);
  const theirs = wordsOf(unknown.text);
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return 1 + shared / (1 + Math.min(ours.size, theirs.size));
}

function sameColumn(column: string | undefined, { kind, text }: Unknown): boolean {
  if (kind !== 'cell' || column === undefined) return false;
  return column === columnOf(text.split(' ').slice(1).join(' '));
}

/** The column of a cell, by its form. */
export function columnOf(cell: string): string {
  if (/^(?:RW|RO|WO|R0)$/u.test(cell)) return 'RW/RO/WO';
  if (/^(?:NA|MA|OA|<\w+>)$/u.test(cell)) return 'Announced';
  return cell === '[variable]' ? 'Child Resources' : 'Multiplicity';
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}_]{4,}/gu) ?? []);
}
