import type { Environment } from '../environment';
import { aggregates } from '../rules/aggregation';
import { operationRule } from '../rules/operations';
import { aggregateStatements } from './blame-view';
import type { Exclusion } from './exclusion';
import type { Kit } from './kit';
import { named } from './rules-named';
import type { Obligation } from './rest';
import type { CampaignTracker } from './tracker';
import { individualIn } from './view';
import type { StatementId } from '../../spec/statement';

/** Why no world is at rest: of those with the least to do, what that is. */
export function explainRest(
  kit: Kit,
  tracker: CampaignTracker,
  owed: readonly (readonly Obligation[])[],
  environment: Environment,
): readonly Exclusion[] {
  const fewest = Math.min(...owed.map(({ length }) => length));
  // The one that has come furthest stands last.
  const chosen = owed.filter(({ length }) => length === fewest).at(-1) ?? [];
  return chosen.map(({ rule, node }) => ({
    rule: rule.name,
    statements: statementsOf(kit, tracker, environment, rule.name, rule.statements),
    message: `the Hosting CSE has not done by itself what it has to${node === undefined ? '' : ` on ${node}`}`,
    allowed: `the step "${rule.name}"`,
    observed: 'nothing of it when the settle time was over',
  }));
}

function statementsOf(
  kit: Kit,
  tracker: CampaignTracker,
  environment: Environment,
  name: string,
  own: readonly StatementId[],
): readonly StatementId[] {
  const { head } = tracker;
  // Nothing shows how far a campaign has come that has made nothing: with criteria they are what it did not see, unless one
  // of several time windows may be what it waits for.
  if (name === 'detect-trigger' || name === 'start-operations' || name === 'create-or-update-software')
    return head.softwareTriggerCriteria === null || environment.scheduleWindows(head.id).includes(false)
      ? [...new Set(['10.2.28.1#14' as const, ...own])]
      : [
          ...new Set([
            ...(named(kit.rules, 'detect-trigger')?.statements ?? []),
            '9.6.76-2/softwareTriggerCriteria#04' as const,
          ]),
        ];
  if (name === 'start-operation') {
    const { statements } = operationRule(kit.rules, head.softwareOperation);
    return [...new Set([...statements, ...own])];
  }
  if (name !== 'aggregate' || !tracker.last) return own;
  const allowed = aggregates(kit.rules, individualIn(tracker.last));
  return aggregateStatements(kit.rules, allowed, tracker.last.aggregatedSoftwareStatus);
}
