import type { Environment } from './environment';
import type { CampaignRequest } from './request';
import type { Assignment, Effect, Guard, RuleTable } from './rule';
import { rulesOf } from './rule';
import type { Campaign } from './state';
import { freshTargets } from './state';

/** One way in which a conforming Hosting CSE may answer a request. */
export type Outcome =
  | { readonly kind: 'refused'; readonly by: readonly Guard[] }
  | { readonly kind: 'accepted'; readonly campaign: Campaign; readonly by: readonly Effect[] }
  | { readonly kind: 'deleted' };

/**
 * Every answer that the rules allow to a request.
 * All guards that fire are named in the refusal; effects that disagree on an attribute give one outcome each.
 */
export function answers(
  rules: RuleTable,
  request: CampaignRequest,
  others: readonly Campaign[],
  environment: Environment,
): readonly Outcome[] {
  const firing = rulesOf(rules, 'guard').filter((guard) => guard.fires({ request, others, environment }));
  const refusal: Outcome[] = firing.length > 0 ? [{ kind: 'refused', by: firing }] : [];
  if (firing.some((guard) => guard.force === 'must')) return refusal;
  return [...acceptances(rules, request), ...refusal];
}

function acceptances(rules: RuleTable, request: CampaignRequest): readonly Outcome[] {
  if (request.operation === 'DELETE') return [{ kind: 'deleted' }];
  const asked = asRequested(request);
  const given = rulesOf(rules, 'effect').flatMap((effect) => {
    const assignment = effect.gives(request, asked);
    return assignment ? [{ effect, assignment }] : [];
  });
  let outcomes: { campaign: Campaign; by: Effect[] }[] = [{ campaign: asked, by: [] }];
  for (const [effects, choices] of alternatives(given)) {
    outcomes = outcomes.flatMap(({ campaign, by }) =>
      choices.map((choice) => ({ campaign: { ...campaign, ...choice }, by: [...by, ...effects] })),
    );
  }
  return outcomes.map(({ campaign, by }) => ({ kind: 'accepted', campaign, by }));
}

/** The campaign with what the Originator asked for, before any rule gave it more. */
function asRequested(request: Exclude<CampaignRequest, { operation: 'DELETE' }>): Campaign {
  if (request.operation === 'CREATE') {
    return {
      campaignEnabled: false,
      campaignStatus: 'PENDING',
      softwareTriggerCriteria: null,
      ...request.attributes,
      id: request.id,
      softwareLinks: null,
      individualSoftwareStatuses: null,
      // The text gives no value for a campaign that was never enabled; every definition of an empty list holds.
      aggregatedSoftwareStatus: 'UNINITIALIZED',
      triggered: false,
      started: false,
      targets: freshTargets(request.attributes.softwareTargets),
    };
  }
  const asked = { ...request.campaign, ...request.attributes };
  const begins = asked.campaignEnabled && !request.campaign.campaignEnabled;
  return begins ? { ...asked, triggered: false, started: false, targets: freshTargets(asked.softwareTargets) } : asked;
}

interface Given {
  readonly effect: Effect;
  readonly assignment: Assignment;
}

/** For each attribute that effects give a value to: the effects, and the assignments among which the text lets choose. */
function alternatives(given: readonly Given[]): readonly (readonly [Effect[], Assignment[]])[] {
  const keys = [...new Set(given.flatMap(({ assignment }) => Object.keys(assignment)))] as (keyof Assignment)[];
  return keys.map((key) => {
    const about = given.filter(({ assignment }) => key in assignment);
    const musts = about.filter(({ effect }) => effect.force === 'must');
    const choices = new Map<string, Assignment>();
    // Where only permissions speak, leaving the attribute as it is conforms too.
    if (musts.length === 0) choices.set('as it is', {});
    for (const { assignment } of about) choices.set(JSON.stringify(assignment[key]), { [key]: assignment[key] });
    return [about.map(({ effect }) => effect), [...choices.values()]] as const;
  });
}
