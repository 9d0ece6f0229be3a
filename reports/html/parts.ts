import type { Verdict } from '../results';
import { verdictWord, verdicts, type Counts } from '../verdicts';

/** A verdict's count, as a chip or a part of a bar. */
export interface CountView {
  readonly verdict: Verdict;
  readonly word: string;
  readonly number: number;
}

/** The counts that are not zero, the worst first. */
export function countViews(counts: Counts): CountView[] {
  return verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => ({ verdict, word: verdictWord[verdict], number: counts[verdict] }));
}

/** An id and the fragment that leads to it (`#` and `/` of ids are no trouble there, once encoded). */
export interface Link {
  readonly id: string;
  readonly href: string;
}

/** A link to a test or a statement by its id. */
export function link(id: string): Link {
  return { id, href: `#${encodeURIComponent(Buffer.from(id).toString())}` };
}

/** A test id without what all of them have in common. */
export function shortTestId(id: string): string {
  return id.replace(/^TP\/oneM2M\/CSE\//u, '');
}
