import type { TestResult, Verdict } from '../results';
import { verdictWord, verdicts, type Counts } from '../verdicts';

/** A verdict's count, as a chip or a part of a bar. */
export interface CountView {
  readonly verdict: Verdict;
  readonly word: string;
  readonly number: number;
  /** Where its part of a bar begins and how wide it is, in per cent. */
  readonly from: number;
  readonly width: number;
}

/** The counts that are not zero, the worst first. */
export function countViews(counts: Counts): CountView[] {
  const total = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  const share = (number: number): number => Math.round((10_000 * number) / total) / 100;
  let before = 0;
  return verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => {
      const number = counts[verdict];
      const part = { verdict, word: verdictWord[verdict], number, from: share(before), width: share(number) };
      before += number;
      return part;
    });
}

/** An id and the fragment that leads to it. */
export interface Link {
  readonly id: string;
  readonly href: string;
}

/** A link to a test, a statement or a clause by its id: the id itself, but for what a fragment cannot hold. */
export function link(id: string): Link {
  return linkTo(id, id);
}

/** A link with this id to something else. */
export function linkTo(id: string, anchor: string): Link {
  // A lone surrogate cannot be encoded: it passes through UTF-8 first, which replaces it.
  const encoded = encodeURIComponent(Buffer.from(anchor).toString());
  return { id, href: `#${encoded.replaceAll('%2F', '/').replaceAll('%40', '@').replaceAll('%3A', ':')}` };
}

/** A test id without what all of them have in common. */
export function shortTestId(id: string): string {
  return id.replace(/^TP\/oneM2M\/CSE\//u, '');
}

/** Where the report shows what failed in a test, or what it saw not followed. */
export function failureAnchor({ id, verdict }: Pick<TestResult, 'id' | 'verdict'>): string {
  return `${verdict === 'fail' ? 'failed' : 'recommended'}:${id}`;
}

/** An exchange of a test; the report's script opens what it stands in. */
export function exchangeAnchor(testId: string, number: number): string {
  return `${testId}@${number}`;
}
