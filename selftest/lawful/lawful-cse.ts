import type { CseVariant } from '../variant';

/** A CSE that makes use of the freedom that the text leaves it. */
export interface LawfulCse {
  /** Stable: what is unusual about it, in a word or two. */
  readonly id: string;
  readonly variant: CseVariant;
  /** The names of the policies that it uses, where all are known: no test may call itself not applicable for another reason. */
  readonly parts?: readonly string[];
}
