import type { Rule } from '../model/rule';
import type { StatementId } from '../spec/statement';
import type { CseVariant } from './variant';

/** A CSE with one mistake. */
export interface Fault {
  /** Stable: the rule and what is wrong with it, or a name of the mistake. */
  readonly id: string;
  /** What the CSE does, as a sentence without a subject: "looks for a conflict at the first target only". */
  readonly mistake: string;
  readonly kind: FaultKind;
  /** The statements that it breaks, the most specific first: one of them has to be named first. */
  readonly statements: readonly StatementId[];
  readonly variant: CseVariant;
  /** Of a fault of kind `rule`: the rule, and what stands in its place. */
  readonly change?: { readonly rule: Rule; readonly instead: readonly Rule[] };
}

/**
 * Where a fault comes from: `rule`, mechanically from one rule of the table; `misreading`, a text misread in a way that a
 * person thought of; `surroundings`, around the rules, where no single rule holds.
 */
export type FaultKind = 'rule' | 'misreading' | 'surroundings';
