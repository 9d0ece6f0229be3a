import type { Outcome } from '../answer';
import { answers } from '../answer';
import type { CampaignRequest } from '../request';
import type { RuleTable } from '../rule';
import type { Campaign, CampaignAttributes } from '../state';
import type { Bounds, ExploreOptions } from './bounds';
import { keepBooks } from './books';
import type { Change } from './change';
import type { Event } from './event';
import type { Situation } from './situation';
import { attributesFor, favourable, originator, self } from './surroundings';
import { StepTable } from './table';

/** What requests ask for, and how often a campaign may start anew. */
export interface Asking {
  readonly table: StepTable;
  readonly attributes: Omit<CampaignAttributes, 'campaignEnabled'>;
  readonly cycles: number;
}

/** What is asked of campaigns under these rules, within the bounds. */
export function askingFor(rules: RuleTable, { targets, cycles }: Bounds, options: ExploreOptions): Asking {
  return { table: new StepTable(rules), attributes: attributesFor(targets, options), cycles };
}

type RequestEvent = Omit<Extract<Event, { kind: 'request' }>, 'answer'>;

/** Every request that an Originator may send about a campaign, and every answer to it. */
export function requestChanges(asking: Asking, situation: Situation, others: readonly Campaign[]): readonly Change[] {
  return requestsIn(asking, situation).flatMap(([event, request]) =>
    answers(asking.table.rules, request, others, favourable).flatMap((outcome) => {
      const change = answered(asking, situation, event, outcome);
      return change ? [change] : [];
    }),
  );
}

function requestsIn(
  { attributes }: Asking,
  situation: Situation,
): readonly (readonly [RequestEvent, CampaignRequest])[] {
  const base = { kind: 'request', campaign: 0 } as const;
  const either = [true, false];
  if (situation.kind === 'absent')
    return either.map((campaignEnabled) => [
      { ...base, operation: 'CREATE', campaignEnabled, softwareTargets: true },
      { operation: 'CREATE', originator, id: self, attributes: { ...attributes, campaignEnabled } },
    ]);
  if (situation.kind === 'gone') return [];
  const { campaign } = situation;
  const updates = either.flatMap((campaignEnabled) =>
    either.map((softwareTargets): readonly [RequestEvent, CampaignRequest] => [
      { ...base, operation: 'UPDATE', campaignEnabled, softwareTargets },
      {
        operation: 'UPDATE',
        originator,
        campaign,
        attributes: { campaignEnabled, ...(softwareTargets ? { softwareTargets: attributes.softwareTargets } : {}) },
      },
    ]),
  );
  return [
    ...updates,
    [
      { ...base, operation: 'DELETE' },
      { operation: 'DELETE', originator, campaign },
    ],
  ];
}

/** What an answer makes of a campaign; undefined if it would start once more than the bound lets it. */
function answered(
  { table, cycles }: Asking,
  situation: Situation,
  asked: RequestEvent,
  outcome: Outcome,
): Change | undefined {
  switch (outcome.kind) {
    case 'refused':
      return { event: { ...asked, answer: 'refused' }, rules: outcome.by, to: situation };
    case 'deleted':
      return { event: { ...asked, answer: 'accepted' }, rules: [], to: { kind: 'gone', left: leftBy(situation) } };
    case 'accepted': {
      const before = situation.kind === 'there' ? situation : undefined;
      const cycle = (before?.cycle ?? 0) + (startsAnew(before?.campaign, outcome.campaign) ? 1 : 0);
      if (cycle > cycles) return undefined;
      const kept = keepBooks(table, outcome.campaign);
      return {
        event: { ...asked, answer: 'accepted' },
        rules: [...outcome.by, ...kept.rules],
        to: { kind: 'there', campaign: kept.campaign, cycle },
      };
    }
  }
}

/** Whether a request started the campaign anew: it was enabled, or the progress of its targets was set back. */
const startsAnew = (before: Campaign | undefined, after: Campaign): boolean =>
  after.campaignEnabled && (!before?.campaignEnabled || after.targets !== before.targets);

/** A campaign that is deleted leaves its [software] where it is: the text says nothing else. */
const leftBy = (situation: Situation): readonly string[] =>
  situation.kind === 'there'
    ? situation.campaign.targets.filter(({ software }) => software !== null).map(({ node }) => node)
    : [];
