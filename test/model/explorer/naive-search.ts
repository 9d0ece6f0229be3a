import { answers } from '../../../model/answer';
import { softwareReported, subscriptionDeleted } from '../../../model/notifications';
import type { OwnStep } from '../../../model/own-steps';
import { ownSteps, takeStep } from '../../../model/own-steps';
import type { CampaignRequest } from '../../../model/request';
import type { RuleTable } from '../../../model/rule';
import type { Campaign, Status } from '../../../model/state';
import type { Environment } from '../../../model/environment';
import { openWorld } from '../../../model/environment';

/** A search without any cleverness: whole campaigns in lists, compared as text, the rules asked at every turn. */

interface Alive {
  readonly campaign: Campaign;
  readonly cycle: number;
}
type One = Alive | 'absent' | readonly string[];
type World = readonly One[];

interface Limits {
  readonly campaigns: number;
  readonly targets: number;
  readonly cycles: number;
}

const world = (met: boolean, open: boolean): Environment => ({
  ...openWorld,
  subjectValue: () => (met ? 1 : 0),
  scheduleWindows: () => [open],
});
const moments = [world(true, true), world(true, false), world(false, true), world(false, false)];
const best = world(true, true);

const isAlive = (one: One): one is Alive => typeof one === 'object' && 'campaign' in one;

const isBook = ({ rule }: OwnStep): boolean =>
  rule.force === 'must' &&
  (rule.kind === 'campaignStep' ? rule.over === 'entries' : rule.choice === undefined && rule.action === undefined);

function kept(rules: RuleTable, campaign: Campaign): Campaign {
  const step = ownSteps(rules, campaign, best).find(isBook);
  return step ? kept(rules, takeStep(rules, campaign, best, step)) : campaign;
}

/** As text, without what no rule asks about any more: lists in the order of nodes, and the reports on work that has ended. */
function text(one: One): string {
  if (!isAlive(one)) return JSON.stringify(one);
  const { campaign, cycle } = one;
  const runs = campaign.campaignStatus === 'INITIATED' || campaign.campaignStatus === 'CANCELLING';
  return JSON.stringify([
    cycle,
    {
      ...campaign,
      triggered: runs && campaign.triggered,
      started: runs && campaign.started,
      softwareLinks: campaign.softwareLinks?.toSorted(),
      individualSoftwareStatuses: campaign.individualSoftwareStatuses
        ?.map(({ node, software, status }) => `${node} ${String(software)} ${status}`)
        .sort(),
      targets: campaign.targets.map(({ node, phase, software, subscribed, reported, cause }) => {
        const failed = campaign.individualSoftwareStatuses?.find((entry) => entry.node === node)?.status === 'FAILURE';
        if (phase === 'completed' || phase === 'performed') return [node, phase, reported];
        if (phase === 'discontinued' || phase === 'cancelled')
          return [node, phase, software, failed ? undefined : cause];
        return [node, phase, software, subscribed, reported];
      }),
    },
  ]);
}

/** Where a campaign may go by itself or with its devices. */
function alone(rules: RuleTable, { campaign, cycle }: Alive): readonly One[] {
  const steps = moments.flatMap((moment) =>
    ownSteps(rules, campaign, moment)
      .filter((step) => !isBook(step))
      .flatMap((step): readonly Campaign[] => {
        const context = { campaign, environment: moment, rules };
        const action = step.scope === 'target' ? step.rule.action?.(context, step.target) : undefined;
        const software = action?.do === 'createOrUpdateSoftware' ? { software: `on ${action.node}` } : {};
        const well = takeStep(rules, campaign, moment, step, { ok: true, ...software });
        return action ? [well, takeStep(rules, campaign, moment, step, { ok: false })] : [well];
      }),
  );
  const told = campaign.targets.flatMap(({ software, subscribed, phase, reported }): readonly Campaign[] => {
    if (software === null || !subscribed) return [];
    const under = (phase === 'operating' || phase === 'finishing') && !['SUCCESSFUL', 'FAILURE'].includes(reported);
    const statuses: readonly Status[] = under ? ['IN_PROCESS', 'SUCCESSFUL', 'FAILURE'] : [];
    return [
      ...statuses.map((status) => softwareReported(campaign, software, status)),
      subscriptionDeleted(campaign, software),
    ];
  });
  return [...[...steps, ...told].map((next) => ({ campaign: kept(rules, next), cycle })), []];
}

/** Where a request may bring a campaign. */
function requested(
  rules: RuleTable,
  index: number,
  one: One,
  others: readonly Campaign[],
  limits: Limits,
): readonly One[] {
  const softwareTargets = Array.from({ length: limits.targets }, (_, place) => `node${String(place)}`);
  const before = isAlive(one) ? one : undefined;
  return requests(index, one, softwareTargets).flatMap((request) =>
    answers(rules, request, others, best).flatMap((outcome): readonly One[] => {
      if (outcome.kind === 'refused') return [one];
      if (outcome.kind === 'deleted')
        return [before?.campaign.targets.filter(({ software }) => software !== null).map(({ node }) => node) ?? []];
      const { campaign } = outcome;
      const anew =
        campaign.campaignEnabled && (!before?.campaign.campaignEnabled || before.campaign.targets !== campaign.targets);
      const cycle = (before?.cycle ?? 0) + (anew ? 1 : 0);
      return cycle > limits.cycles ? [] : [{ campaign: kept(rules, campaign), cycle }];
    }),
  );
}

function requests(index: number, one: One, softwareTargets: readonly string[]): readonly CampaignRequest[] {
  const originator = 'AE';
  if (one === 'absent')
    return [true, false].map((campaignEnabled) => ({
      operation: 'CREATE',
      originator,
      id: String(index),
      attributes: {
        campaignEnabled,
        version: '1',
        softwareName: 'n',
        URL: 'u',
        softwareTargets,
        softwareTriggerCriteria: [{ subjectResourceID: 's', subject: 'value', operator: '=', threshold: 1 }],
        softwareOperation: 'INSTALL',
        expirationTime: 9,
      },
    }));
  if (!isAlive(one)) return [];
  const { campaign } = one;
  const ask = (attributes: object): CampaignRequest => ({ operation: 'UPDATE', originator, campaign, attributes });
  return [
    ...[true, false].flatMap((campaignEnabled) => [
      ask({ campaignEnabled }),
      ask({ campaignEnabled, softwareTargets }),
    ]),
    { operation: 'DELETE', originator, campaign },
  ];
}

/** The numbers of states, and of pairs of a state and another one that comes after it. */
export function naiveSearch(rules: RuleTable, limits: Limits): { readonly states: number; readonly edges: number } {
  const start: World = Array.from({ length: limits.campaigns }, () => 'absent' as const);
  const key = (all: World): string => all.map(text).join('\n');
  const seen = new Set([key(start)]);
  const edges = new Set<string>();
  for (let front: World[] = [start], next: World[] = []; front.length > 0; front = next, next = [])
    for (const all of front)
      for (const [index, one] of all.entries()) {
        const others = all
          .toSpliced(index, 1)
          .filter(isAlive)
          .map(({ campaign }) => campaign);
        const after = [...(isAlive(one) ? alone(rules, one) : []), ...requested(rules, index, one, others, limits)];
        for (const to of after.map((changed) => all.with(index, changed))) {
          if (key(to) !== key(all)) edges.add(`${key(all)}\n\n${key(to)}`);
          if (seen.has(key(to))) continue;
          seen.add(key(to));
          next.push(to);
        }
      }
  return { states: seen.size, edges: edges.size };
}
