import type { Outcome } from '../answer';
import { answers } from '../answer';
import type { Environment } from '../environment';
import type { CampaignRequest } from '../request';
import type { Effect } from '../rule';
import type { Campaign, CampaignAttributes } from '../state';
import { explainAnswer } from './blame-answer';
import type { Exclusion } from './exclusion';
import type { Kit } from './kit';
import type { World } from './world';
import { updated } from './world-changes';

/** The other campaigns at the time of a request, and the world around; several environments where the tester does not know. */
export interface Circumstances {
  readonly others: readonly Campaign[];
  readonly environments: readonly Environment[];
}

/** What an UPDATE or DELETE of a campaign asks. */
export type Asked =
  | { readonly operation: 'UPDATE'; readonly originator: string; readonly attributes: Partial<CampaignAttributes> }
  | { readonly operation: 'DELETE'; readonly originator: string };

export type AskedUpdate = Extract<Asked, { readonly operation: 'UPDATE' }>;

/** How a request was answered. */
export type Answered = 'accepted' | 'refused';

/** A way to accept a request that leaves a campaign. */
export type Acceptance = Extract<Outcome, { kind: 'accepted' }>;

/** The same, and the request. */
export type Accepted = Acceptance & { readonly request: CampaignRequest };

/** The attributes that an effect gives a value in an accepted request. */
export function attributesGivenBy({ gives }: Effect, { request, campaign }: Accepted): readonly string[] {
  return Object.keys(gives(request, campaign) ?? {});
}

/** A status that a campaign cannot have had when its latest request was accepted, and why. */
export interface RuledOut {
  readonly campaignStatus: Campaign['campaignStatus'];
  readonly exclusions: readonly Exclusion[];
}

/** Every answer to a request that the rules allow in one of the environments. */
export function outcomesOf(
  kit: Kit,
  request: CampaignRequest,
  { others, environments }: Circumstances,
): readonly Outcome[] {
  return environments.flatMap((environment) => answers(kit.rules, request, others, environment));
}

function isAcceptance(outcome: Outcome): outcome is Acceptance {
  return outcome.kind === 'accepted';
}

/** The ways to accept a request that the rules allow in one of the environments. */
export function acceptancesOf(kit: Kit, request: CampaignRequest, circumstances: Circumstances): readonly Accepted[] {
  return outcomesOf(kit, request, circumstances)
    .filter(isAcceptance)
    .map((outcome) => ({ ...outcome, request }));
}

/** What becomes of a campaign whose request was accepted although it should not have been. */
export function forcedAcceptances(
  kit: Kit,
  request: CampaignRequest,
  { others, environments }: Circumstances,
): readonly Accepted[] {
  const lenient = kit.rules.filter(({ kind }) => kind !== 'guard');
  return environments
    .slice(0, 1)
    .flatMap((environment) => answers(lenient, request, others, environment).filter(isAcceptance))
    .map((outcome) => ({ ...outcome, request }));
}

/** What the answer to an UPDATE or DELETE leaves of the worlds; `accepted` are the acceptances behind them. */
export function worldsAfter(
  kit: Kit,
  worlds: readonly World[],
  asked: Asked,
  answered: Answered,
  circumstances: Circumstances,
): { readonly kept: readonly World[]; readonly accepted: readonly Accepted[]; readonly deleted: boolean } {
  const kept: World[] = [];
  const accepted: Accepted[] = [];
  let deleted = false;
  for (const world of worlds) {
    const request: CampaignRequest = { ...asked, campaign: world.head };
    const outcomes = outcomesOf(kit, request, circumstances);
    if (answered === 'refused') {
      if (outcomes.some(({ kind }) => kind === 'refused')) kept.push(world);
      continue;
    }
    deleted ||= outcomes.some(({ kind }) => kind === 'deleted');
    for (const outcome of outcomes.filter(isAcceptance)) {
      accepted.push({ ...outcome, request });
      kept.push(updated(kit, world, outcome.campaign));
    }
  }
  return { kept, accepted, deleted };
}

/** The statuses that an acceptance excludes: had the campaign been there, the request should have been refused. */
export function ruledOutBy(
  kit: Kit,
  worlds: readonly World[],
  kept: readonly World[],
  asked: Asked,
  circumstances: Circumstances,
): readonly RuledOut[] {
  const stays = ({ head }: World): boolean => kept.some((one) => one.head.campaignStatus === head.campaignStatus);
  return worlds
    .filter((world) => !stays(world))
    .map(({ head }) => ({
      campaignStatus: head.campaignStatus,
      exclusions: explainAnswer(kit, { ...asked, campaign: head }, 'accepted', circumstances),
    }))
    .filter(({ exclusions }) => exclusions.length > 0);
}
