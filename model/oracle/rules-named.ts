import type { Rule, RuleTable } from '../rule';

/** The rule of that name, if the table has it. */
export function named(rules: RuleTable, name: string): Rule | undefined {
  return rules.find((rule) => rule.name === name);
}
