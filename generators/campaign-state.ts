import fc from 'fast-check';
import { reported } from './deeds';
import type { CommandAttributes, CriterionOf, Deed } from './history';
import { inOrder, interleaved, type Story } from './stories';
import { chance } from './values';

/** What a campaign may be doing: the values of campaignStatus, two of them in two ways. */
export const campaignStates = [
  'PENDING',
  'INITIATED and waiting for its trigger',
  'INITIATED and at work',
  'FINISHED',
  'CANCELLING',
  'CANCELLED',
  'STATUS_NOT_CANCELLABLE',
  'PENDING after FINISHED',
] as const;
export type CampaignState = (typeof campaignStates)[number];

/** A criterion that the trigger subject 0 meets when it gets the value 3. */
export const unmet: CriterionOf = { subject: 0, operator: '=', threshold: 3 };

/** The trigger subjects of a history whose campaigns come to a state: `unmet` is not met. */
export const untriggered = [{ access: 'open', value: 1 }] as const;

type Given = Omit<CommandAttributes, 'softwareTargets' | 'campaignEnabled' | 'softwareTriggerCriteria'>;

/** What of the state of a campaign the beginning of its history decides: it is enabled, and whether it has a trigger. */
const begins: Readonly<Record<CampaignState, { readonly enabled: boolean; readonly waits: boolean }>> = {
  PENDING: { enabled: false, waits: false },
  'INITIATED and waiting for its trigger': { enabled: true, waits: true },
  'INITIATED and at work': { enabled: true, waits: false },
  FINISHED: { enabled: true, waits: false },
  CANCELLING: { enabled: true, waits: false },
  CANCELLED: { enabled: true, waits: true },
  STATUS_NOT_CANCELLABLE: { enabled: true, waits: false },
  'PENDING after FINISHED': { enabled: true, waits: false },
};

/** Whether campaignEnabled is TRUE in this state. */
export function isEnabled(state: CampaignState): boolean {
  return state.startsWith('INITIATED') || state === 'FINISHED';
}

/** Whether a campaign in this state has a trigger. */
export function hasTrigger(state: CampaignState): boolean {
  return begins[state].waits;
}

/**
 * A campaign comes to a state: created on these nodes, enabled at once or later, and reported on. CANCELLING is seen only
 * where the CSE lets the operations finish; elsewhere the campaign comes to CANCELLED.
 * @param given further attributes of its CREATE
 */
export function comeTo(
  state: CampaignState,
  campaign: number,
  on: readonly number[],
  given: Given = {},
): fc.Arbitrary<Story> {
  return inOrder(born(state, campaign, on, given), progressed(state, campaign, on));
}

function born(state: CampaignState, campaign: number, on: readonly number[], given: Given): fc.Arbitrary<Story> {
  const { enabled, waits } = begins[state];
  const attributes = { ...given, softwareTargets: on, ...(waits && { softwareTriggerCriteria: [unmet] }) };
  const create = (campaignEnabled: boolean): Deed => ({
    do: 'create',
    campaign,
    by: 'administrator',
    attributes: { ...attributes, campaignEnabled },
  });
  if (!enabled) return fc.constant([create(false)]);
  return chance(70).map((atOnce) => (atOnce ? [create(true)] : [create(false), set(campaign, true)]));
}

function progressed(state: CampaignState, campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  const disabled = fc.constant<Story>([set(campaign, false)]);
  switch (state) {
    case 'PENDING':
    case 'INITIATED and waiting for its trigger':
      return fc.constant<Story>([]);
    case 'INITIATED and at work':
      return atWork(campaign, on);
    case 'FINISHED':
      return finished(campaign, on);
    case 'CANCELLING':
      return inOrder(atWork(campaign, on), disabled);
    case 'CANCELLED':
      return disabled;
    case 'STATUS_NOT_CANCELLABLE':
      return inOrder(atWork(campaign, on), disabled, succeeded(campaign, on));
    case 'PENDING after FINISHED':
      return inOrder(finished(campaign, on), disabled);
  }
}

/** Some devices say that they work. */
function atWork(campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  return fc.subarray([...on]).map((some) => some.map((node) => reported(campaign, node, 'IN_PROCESS')));
}

function finished(campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  const ends = on.map((node) =>
    fc.constantFrom('SUCCESSFUL' as const, 'FAILURE' as const).map((end): Story => [reported(campaign, node, end)]),
  );
  return interleaved(ends);
}

function succeeded(campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  return interleaved(on.map((node) => fc.constant<Story>([reported(campaign, node, 'SUCCESSFUL')])));
}

/** UPDATE of campaignEnabled, and of more. */
export function set(campaign: number, campaignEnabled: boolean, more: CommandAttributes = {}): Deed {
  return { do: 'update', campaign, by: 'administrator', attributes: { ...more, campaignEnabled } };
}
