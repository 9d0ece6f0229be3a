import type { Rule, RuleTable } from '../../model/rule';
import type { CampaignPolicy } from './policy';

/**
 * The rules that a CSE with this policy goes by: all that it must, of those that it may the ones it makes use of, and of
 * each choice one.
 */
export function applicableRules(rules: RuleTable, policy: CampaignPolicy): RuleTable {
  return rules.filter((rule) => chosen(rule, policy) && (rule.force === 'must' || used(rule, policy)));
}

function chosen(rule: Rule, policy: CampaignPolicy): boolean {
  if (rule.kind !== 'targetStep' || rule.choice === undefined) return true;
  return rule.name === (policy.cancel === 'letFinish' ? 'cancel-let-finish' : 'cancel-operation');
}

function used(rule: Rule, policy: CampaignPolicy): boolean {
  // One or the other: a CSE with both would never come to rest.
  if (rule.name === 'undecided-as-uninitialized' && policy.uses.includes('undecided-as-in-process')) return false;
  return policy.uses.includes(rule.name) || (rule.name === 'decline-incompatible-node' && policy.declines !== 'none');
}
