import type { StatementId } from '../../spec/statement';

/** Why an observation excludes a way in which the IUT might have come here. */
export interface Exclusion {
  /** The rule that excludes it, by its name in the table. */
  readonly rule: string;
  /** The statements behind the rule, the most specific first. */
  readonly statements: readonly StatementId[];
  /** What is wrong, in words. */
  readonly message: string;
  /** What the rule allowed. */
  readonly allowed: string;
  readonly observed: string;
}

/** What the oracle finds in an observation: it agrees with the model, or nothing that the rules allow agrees with it. */
export type Finding = { readonly ok: true } | { readonly ok: false; readonly exclusions: readonly Exclusion[] };

export const fine: Finding = { ok: true };
