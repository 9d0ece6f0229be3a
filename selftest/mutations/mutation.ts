import type { Rule } from '../../model/rule';
import { rules } from '../../model/rules/index';
import type { StatementId } from '../../spec/statement';

/** What is wrong with a rule. */
export interface Mutation {
  /** What is wrong, in a word or two; unique among the mutations of a rule. */
  readonly id: string;
  /** The same as a phrase after "the rule ⟨name⟩". */
  readonly what: string;
  /** What stands in the table in the rule's place. */
  readonly instead: readonly Rule[];
  /** The statements that it breaks, where these are not those of the rule; the most specific first. */
  readonly breaks?: readonly StatementId[];
}

/** The rules of one kind. */
export type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

/** The statements of rules, by name, for what breaks more than the rule that it is a mutation of. */
export function statementsOf(...names: readonly string[]): readonly StatementId[] {
  return names.flatMap((name) => {
    const rule = rules.find((one) => one.name === name);
    if (!rule) throw new Error(`there is no rule ${name}`);
    return rule.statements;
  });
}
