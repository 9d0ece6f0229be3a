import type { AggregateRule, CampaignStepRule, RuleTable } from '../rule';
import { rulesOf } from '../rule';
import type { Campaign, Status } from '../state';
import { hasEnded } from '../state';
import { entryOf } from './change';

/** The four definitions of aggregatedSoftwareStatus (table 9.6.76-2). */
export const aggregateRules: readonly AggregateRule[] = [
  {
    kind: 'aggregate',
    name: 'aggregate-UNINITIALIZED',
    statements: ['9.6.76-2/aggregatedSoftwareStatus#04'],
    force: 'must',
    value: 'UNINITIALIZED',
    holds: (individual) => individual.every((status) => status === 'UNINITIALIZED'),
  },
  {
    kind: 'aggregate',
    name: 'aggregate-IN_PROCESS',
    statements: ['9.6.76-2/aggregatedSoftwareStatus#05'],
    force: 'must',
    value: 'IN_PROCESS',
    holds: (individual) => individual.includes('IN_PROCESS'),
  },
  {
    kind: 'aggregate',
    name: 'aggregate-SUCCESSFUL',
    statements: ['9.6.76-2/aggregatedSoftwareStatus#06'],
    force: 'must',
    value: 'SUCCESSFUL',
    holds: (individual) => individual.every((status) => status === 'SUCCESSFUL'),
  },
  {
    kind: 'aggregate',
    name: 'aggregate-FAILURE',
    statements: ['9.6.76-2/aggregatedSoftwareStatus#07'],
    force: 'must',
    value: 'FAILURE',
    holds: (individual) =>
      individual.includes('FAILURE') && !individual.includes('UNINITIALIZED') && !individual.includes('IN_PROCESS'),
  },
];

/**
 * The values of aggregatedSoftwareStatus that conform for a list of individual statuses.
 * No definition covers a list with UNINITIALIZED beside SUCCESSFUL or FAILURE: there every value contradicts its own
 * definition, and the two that do not claim an end conform. An empty list meets two definitions at once: both conform.
 */
export function aggregates(rules: RuleTable, individual: readonly Status[]): readonly Status[] {
  const defined = rulesOf(rules, 'aggregate')
    .filter((rule) => rule.holds(individual))
    .map((rule) => rule.value);
  return defined.length > 0 ? defined : undecided;
}

const undecided: readonly Status[] = ['UNINITIALIZED', 'IN_PROCESS'];

/** A list without an entry of a target that may still get one says nothing of an end yet. */
function presentValues(campaign: Campaign, rules: RuleTable): readonly Status[] {
  const entries = campaign.individualSoftwareStatuses ?? [];
  const values = aggregates(
    rules,
    entries.map((entry) => entry.status),
  );
  const complete = campaign.targets.every(
    (target) => target.phase === 'cancelled' || entryOf(campaign, target) !== undefined,
  );
  if (complete) return values;
  const open = values.filter((value) => !hasEnded(value));
  return open.length > 0 ? open : undecided;
}

/** Where two values conform, a Hosting CSE may show the other one. */
function otherwise(name: string, from: Status, to: Status): CampaignStepRule {
  return {
    kind: 'campaignStep',
    over: 'entries',
    name,
    statements: ['9.6.76-2/aggregatedSoftwareStatus#03'],
    force: 'may',
    ready: ({ campaign, rules }) => {
      if (campaign.individualSoftwareStatuses === null || campaign.aggregatedSoftwareStatus !== from) return false;
      const values = presentValues(campaign, rules);
      return values.includes(from) && values.includes(to);
    },
    take: ({ campaign }) => ({ ...campaign, aggregatedSoftwareStatus: to }),
  };
}

/** Keeping aggregatedSoftwareStatus in step with the individual statuses, and the end of a campaign (10.2.28.1, 10.2.28.2 steps 5 and 7). */
export const aggregationSteps: readonly CampaignStepRule[] = [
  {
    kind: 'campaignStep',
    over: 'entries',
    name: 'aggregate',
    statements: [
      '10.2.28.2#30',
      '10.2.28.1#25',
      '10.2.28.1#28',
      '10.2.28.2#21',
      '10.2.28.1#21',
      '9.6.76-2/aggregatedSoftwareStatus#03',
      '10.2.28.1#32',
      '10.2.28.1#42',
    ],
    force: 'must',
    ready: ({ campaign, rules }) => {
      if (campaign.individualSoftwareStatuses === null) return false;
      const values = presentValues(campaign, rules);
      return values.length > 0 && !values.includes(campaign.aggregatedSoftwareStatus);
    },
    take: ({ campaign, rules }) => ({
      ...campaign,
      aggregatedSoftwareStatus: presentValues(campaign, rules)[0] ?? campaign.aggregatedSoftwareStatus,
    }),
  },
  otherwise('undecided-as-in-process', 'UNINITIALIZED', 'IN_PROCESS'),
  otherwise('undecided-as-uninitialized', 'IN_PROCESS', 'UNINITIALIZED'),
  {
    kind: 'campaignStep',
    over: 'entries',
    name: 'finish',
    statements: ['10.2.28.2#31', '10.2.28.1#33', '9.6.76-2/campaignStatus#07', '10.2.28.1/INITIATED-FINISHED#01'],
    force: 'must',
    ready: ({ campaign, rules }) =>
      campaign.campaignEnabled &&
      campaign.campaignStatus === 'INITIATED' &&
      campaign.individualSoftwareStatuses !== null &&
      (campaign.aggregatedSoftwareStatus === 'SUCCESSFUL' || campaign.aggregatedSoftwareStatus === 'FAILURE') &&
      presentValues(campaign, rules).includes(campaign.aggregatedSoftwareStatus),
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'FINISHED' }),
  },
];
