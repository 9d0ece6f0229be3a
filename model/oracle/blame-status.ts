import type { StatementId } from '../../spec/statement';
import { openWorld } from '../environment';
import type { CampaignStepRule, Rule, RuleTable } from '../rule';
import { rulesOf } from '../rule';
import type { Campaign, CampaignStatus } from '../state';
import { transitions } from './coverage';
import type { Exclusion } from './exclusion';
import type { Kit } from './kit';
import type { CampaignTracker } from './tracker';
import type { CampaignView } from './view';
import type { World } from './world';

/** What is wrong with campaignStatus, and which rule excludes it. */
export function explainStatus(
  kit: Kit,
  tracker: CampaignTracker,
  world: World,
  worlds: readonly World[],
  view: CampaignView,
): readonly Exclusion[] {
  const shows = view.campaignStatus;
  if (world.head.campaignStatus === shows) return [];
  const allowed = [...new Set(worlds.flatMap(({ head, unseen }) => (unseen ? [] : head.campaignStatus)))];
  // A request that was accepted ruled this status out: then it should have been refused.
  const ruledOut = tracker.ruledOut.filter(({ campaignStatus }) => campaignStatus === shows);
  if (ruledOut.length > 0) return ruledOut.flatMap(({ exclusions }) => exclusions);
  const found = reasons(kit, tracker, allowed, view);
  const of = found.flatMap((rule) => rule.statements);
  // Where a step was due that leads elsewhere, that is what binds; the figure says so of any other leap.
  const [first] = found;
  const isDue =
    first?.kind === 'campaignStep' && allowed.some((one) => one === leadsTo(first, tracker.head, kit.rules));
  const leapt = !isDue && leaps(tracker, allowed, shows);
  return [
    {
      rule: leapt ? 'figure' : (found[0]?.name ?? 'figure'),
      statements: [...new Set(leapt ? [noOther, ...of] : [...of, noOther])],
      message: 'campaignStatus has a value that it cannot have',
      allowed: `campaignStatus ${allowed.join(' or ')}`,
      observed: `campaignStatus ${shows ?? 'absent or unknown'}`,
    },
  ];
}

/** The figure has no arrow for it. */
const noOther: StatementId = '10.2.28.1/no-other#01';

/** From a status in which it was seen to be, as it might, the campaign has come to one to which no arrow leads. */
function leaps(
  { last, before }: CampaignTracker,
  allowed: readonly CampaignStatus[],
  shows: CampaignStatus | undefined,
): boolean {
  const was = last === before ? undefined : last?.campaignStatus;
  return was !== undefined && was !== shows && allowed.includes(was) && !leadsOn(allowed, shows);
}

function leadsOn(from: readonly CampaignStatus[], to: CampaignStatus | undefined): boolean {
  return from.some((status) => transitions.some((transition) => transition === `${status}-${to ?? ''}`));
}

function reasons(
  kit: Kit,
  tracker: CampaignTracker,
  allowed: readonly CampaignStatus[],
  { campaignStatus: shows, entries, aggregatedSoftwareStatus }: CampaignView,
): readonly Rule[] {
  const given = tracker.givenBy.get('campaignStatus');
  const steps = rulesOf(kit.rules, 'campaignStep');
  const to = (step: CampaignStepRule): CampaignStatus | undefined => leadsTo(step, tracker.head, kit.rules);
  const taken = steps.filter((step) => to(step) === shows && step.force === 'must');
  const effect = given ? [given] : [];
  // A status that no step of the Hosting CSE's own gives: the request has not done what it should.
  if (taken.length === 0) return effect;
  // An end at the first look, and nothing that has ended: the request gave it.
  const unbegun = shows === 'FINISHED' && entries.length === 0 && aggregatedSoftwareStatus === 'UNINITIALIZED';
  if (unbegun && tracker.last === tracker.before) return [...effect, ...taken];
  // Another end than the one that was due.
  const due = steps.filter(
    (step) => step.force === 'must' && to(step) !== shows && allowed.some((status) => status === to(step)),
  );
  const last = tracker.last?.campaignStatus;
  const stayed = shows === last && !allowed.includes(shows ?? 'PENDING');
  // No step leads there: then the request has not done what it should, or more than it should.
  return stayed || (due.length === 0 && !leadsOn(allowed, shows))
    ? [...effect, ...taken]
    : [...due, ...taken, ...effect];
}

/** The status that a step gives a campaign; undefined for a step that leaves it as it is. */
export function leadsTo(step: CampaignStepRule, head: Campaign, rules: RuleTable): CampaignStatus | undefined {
  const campaign: Campaign = { ...head, campaignStatus: 'PENDING' };
  const { campaignStatus } = step.take({ campaign, environment: openWorld, rules });
  return campaignStatus === 'PENDING' ? undefined : campaignStatus;
}
