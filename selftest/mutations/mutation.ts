import type { Rule } from '../../model/rule';

/** What is wrong with a rule. */
export interface Mutation {
  /** What is wrong, in a word or two; unique among the mutations of a rule. */
  readonly id: string;
  /** The same as a phrase after "the rule ⟨name⟩". */
  readonly what: string;
  /** What stands in the table in the rule's place. */
  readonly instead: readonly Rule[];
}

/** The rules of one kind. */
export type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>;
