import fc from 'fast-check';
import type { CampaignState } from './campaign-state';
import { campaignStates, comeTo, set } from './campaign-state';
import { exactly } from './exact';
import { caseOf } from './exhaustive';
import type { Deed, History } from './history';
import { historyAt } from './history-at';
import type { Property } from './property';
import { bounded } from './property';
import type { Story } from './stories';
import { inOrder, interleaved } from './stories';

/** A campaign whose lifetime ends: what it is doing then, and whether it was short from the beginning. */
export interface ExpiryCase {
  readonly state: CampaignState;
  readonly short: 'from the beginning' | 'later';
}

export const expiryCases: readonly ExpiryCase[] = campaignStates.flatMap((state) =>
  (['from the beginning', 'later'] as const).map((short) => ({ state, short })),
);

/** So many campaigns expire in one history: each of its waits costs real time. */
const atOnce = 4;

/** Campaigns whose lifetime ends, whatever they are doing then. Two histories meet every state, four every case. */
export const expiry: Property = {
  ...bounded({ share: 1 / 5, waits: true }),
  history: (seed, run) => historyAt(expiring(expiryCasesOf(seed, run)), seed, run),
};

/** The cases of a run. */
export function expiryCasesOf(seed: number, run: number): readonly ExpiryCase[] {
  return Array.from({ length: atOnce }, (_, at) => caseOf(expiryCases, ({ state }) => state, seed, atOnce * run + at));
}

const soon = { expirationTime: 'soon' } as const;

/**
 * One campaign for each case, each on a node of its own; and when they are gone, one that wants all their nodes. Whatever
 * can be done before a lifetime begins to run comes before.
 */
function expiring(cases: readonly ExpiryCase[]): fc.Arbitrary<History> {
  const all = cases.map((one, campaign) => ({ ...one, campaign }));
  const short = all.filter(({ short }) => short === 'from the beginning');
  const long = all.filter(({ short }) => short === 'later');
  const heir: Deed = {
    do: 'create',
    campaign: cases.length,
    by: 'administrator',
    attributes: { softwareTargets: cases.map((_, node) => node), campaignEnabled: true },
  };
  return inOrder(
    interleaved(long.map(({ state, campaign }) => comeTo(before(state), campaign, [campaign]))),
    interleaved(short.map(({ state, campaign }) => comeTo(state, campaign, [campaign], soon))),
    fc.constant<Story>([...long.map(({ state, campaign }) => shorten(state, campaign)), { do: 'expire' }, heir]),
  ).map((story) => exactly(cases.length, cases.length + 1, story));
}

/** What a campaign is doing when its lifetime is shortened. One that is CANCELLING takes no UPDATE: the one that disables it has to. */
function before(state: CampaignState): CampaignState {
  return state === 'CANCELLING' ? 'INITIATED and at work' : state;
}

function shorten(state: CampaignState, campaign: number): Deed {
  if (state === 'CANCELLING') return set(campaign, false, soon);
  return { do: 'update', campaign, by: 'administrator', attributes: soon };
}
