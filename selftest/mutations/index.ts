import type { Rule, RuleTable } from '../../model/rule';
import { rules } from '../../model/rules/index';
import type { Fault } from '../fault';
import { remembering } from '../memory';
import type { CseVariant } from '../variant';
import { campaignStepMutations, vetoMutations } from './campaign-steps';
import { aggregateMutations, copyMutations, criterionMutations, operationMutations } from './definitions';
import { consequencesOf } from './consequences';
import { effectMutations } from './effects';
import { guardMutations } from './guards';
import type { Mutation } from './mutation';
import { settingOf } from './settings';
import { targetStepMutations } from './target-steps';

/** Every way in which a rule of a table can be wrong. */
function mutationsOf(rule: Rule): readonly Mutation[] {
  const removed: Mutation = { id: 'removed', what: 'is missing', instead: [] };
  return [...(rule.kind === 'operation' ? [] : [removed]), ...changesOf(rule)];
}

function changesOf(rule: Rule): readonly Mutation[] {
  switch (rule.kind) {
    case 'guard':
      return guardMutations(rule);
    case 'effect':
      return effectMutations(rule);
    case 'campaignStep':
      return campaignStepMutations(rule);
    case 'targetStep':
      return targetStepMutations(rule);
    case 'veto':
      return vetoMutations(rule);
    case 'copy':
      return copyMutations(rule);
    case 'aggregate':
      return aggregateMutations(rule);
    case 'operation':
      return operationMutations(rule);
    case 'criterion':
      return criterionMutations(rule);
  }
}

/** The table with what a mutation puts in the place of its rule. */
export function mutated(name: string, { instead }: Mutation): RuleTable {
  return [remembering, ...rules.flatMap((rule) => (rule.name === name ? instead : [rule]))];
}

/** A CSE must keep the rule: it is no permission, and none of several that local policy chooses from. */
export function isObligatory(rule: Rule): boolean {
  return rule.force === 'must' && !(rule.kind === 'targetStep' && rule.choice !== undefined);
}

/** One fault for each way in which each rule that a CSE must keep can be wrong. */
export const ruleFaults: readonly Fault[] = rules.filter(isObligatory).flatMap((rule) =>
  mutationsOf(rule).map((mutation): Fault => {
    const setting: CseVariant = settingOf(rule.name, mutation.id);
    return {
      id: `${rule.name}/${mutation.id}`.replace(/ /gu, '-'),
      mistake: `the rule "${rule.name}" ${mutation.what}`,
      kind: 'rule',
      statements: mutation.breaks ?? [...rule.statements, ...consequencesOf(rule.name)],
      variant: { ...setting, rules: mutated(rule.name, mutation) },
      change: { rule, instead: mutation.instead },
    };
  }),
);
