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
  const given = rulesOf(rules, 'effect').flatMap((effect): Choice[] => {
    const assignment = effect.gives(request, asked);
    return assignment ? [{ by: [effect], assignment }] : [];
  });
  const of = (force: Effect['force']): readonly Choice[] => given.filter(({ by }) => by[0]?.force === force);
  let outcomes: readonly Accepted[] = [{ kind: 'accepted', campaign: asked, by: [] }];
  for (const choices of demands(of('must')))
    outcomes = outcomes.flatMap((outcome) => choices.map((choice) => withChoice(outcome, choice)));
  // A permission is made use of as a whole, or not at all.
  for (const permission of of('may'))
    outcomes = outcomes.flatMap((outcome) => [outcome, withChoice(outcome, permission)]);
  return outcomes;
}

type Accepted = Extract<Outcome, { kind: 'accepted' }>;

/** New values, and the effects that give them. */
interface Choice {
  readonly by: readonly Effect[];
  readonly assignment: Assignment;
}

function withChoice({ campaign, by }: Accepted, choice: Choice): Accepted {
  return {
    kind: 'accepted',
    campaign: { ...campaign, ...choice.assignment },
    by: [...new Set([...by, ...choice.by])],
  };
}

/** The campaign with what the Originator asked for, before any rule gave it more. */
export function asRequested(request: Exclude<CampaignRequest, { operation: 'DELETE' }>): Campaign {
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

/** For each attribute that effects give a value to, the values among which their contradictions let choose. */
function demands(given: readonly Choice[]): readonly (readonly Choice[])[] {
  const keys = [...new Set(given.flatMap(({ assignment }) => Object.keys(assignment)))] as (keyof Assignment)[];
  return keys.map((key) => {
    const choices = new Map<string, Choice>();
    for (const { by, assignment } of given) {
      if (!(key in assignment)) continue;
      const value = JSON.stringify(assignment[key]);
      choices.set(value, { by: [...(choices.get(value)?.by ?? []), ...by], assignment: { [key]: assignment[key] } });
    }
    return [...choices.values()];
  });
}
