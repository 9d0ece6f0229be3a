import type { Rule, RuleTable } from '../model/rule';
import { rulesOf } from '../model/rule';
import { rules } from '../model/rules/index';

/** A change to a rule table. */
export type RuleChange = (table: RuleTable) => RuleTable;

/** The rule of that kind and name behaves differently. */
export function altered<K extends Rule['kind']>(
  kind: K,
  name: string,
  change: Partial<Extract<Rule, { kind: K }>>,
): RuleChange {
  return (table) => {
    if (!table.some((rule) => rule.kind === kind && rule.name === name)) throw new Error(`there is no ${kind} ${name}`);
    return table.map((rule) => (rule.name === name ? { ...rule, ...change } : rule));
  };
}

/** The rule of that kind and name, as the table has it. */
export function ruleOf<K extends Rule['kind']>(kind: K, name: string): Extract<Rule, { kind: K }> {
  const found = rulesOf(rules, kind).find((rule) => rule.name === name);
  if (!found) throw new Error(`there is no ${kind} ${name}`);
  return found;
}

/** The rule of that name is missing. */
export function missing(name: string): RuleChange {
  return (table) => {
    if (!table.some((rule) => rule.name === name)) throw new Error(`there is no rule ${name}`);
    return table.filter((rule) => rule.name !== name);
  };
}

/** The whole rule table with these changes. */
export function tableWith(...changes: readonly RuleChange[]): RuleTable {
  return changes.reduce((table, change) => change(table), rules);
}
