import type { CseVariant } from '../variant';

/** A CSE that makes use of the freedom that the text leaves it. */
export interface LawfulCse {
  /** Stable: what is unusual about it, in a word or two. */
  readonly id: string;
  readonly variant: CseVariant;
}
