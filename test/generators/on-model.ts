import type { History } from '../../generators/history';
import type { Coverage } from '../../model/oracle/coverage';
import type { Played } from '../../steps/property/play';
import { playHistory } from '../../steps/property/play';
import { newSession } from '../../steps/property/rehearse';
import { singleRun } from '../../steps/run/single-run';
import { modelTarget } from '../../targets/model-target';
import { decode } from '../../wire/codec';
import { defaultProfile } from '../../wire/load-profile';

type Attributes = Readonly<Record<string, unknown>>;

/** Plays histories against the reference CSE in process, and tells where they took it. */
export async function playAll(
  histories: readonly History[],
): Promise<{ readonly played: readonly Played[]; readonly coverage: Coverage }> {
  const target = modelTarget(defaultProfile);
  const run = singleRun(target);
  const played: Played[] = [];
  try {
    for (const history of histories) played.push(await playHistory(newSession(run), history));
  } finally {
    await target.close();
  }
  return { played, coverage: run.coverage };
}

/** What was retrieved of campaigns, in its order, until what was made is removed. */
export function campaignsSeen({
  exchanges,
}: Played): readonly { readonly id: string; readonly attributes: Attributes }[] {
  return exchanges.flatMap(({ to, operation, step, response }) => {
    if (step?.startsWith('removal') || operation !== 'RETRIEVE' || response?.content === undefined) return [];
    const decoded = decode(defaultProfile, response.content);
    const campaign = 'attributes' in decoded && decoded.type === 'softwareCampaign' ? [decoded] : [];
    return campaign.map(({ attributes }) => ({ id: to, attributes }));
  });
}

/** How often a campaign was seen to begin: the most of all campaigns of the history. */
export function cycles(played: Played): number {
  const last = new Map<string, unknown>();
  const begun = new Map<string, number>();
  for (const { id, attributes } of campaignsSeen(played)) {
    const enabled = attributes['campaignEnabled'];
    if (enabled === true && last.get(id) !== true) begun.set(id, (begun.get(id) ?? 0) + 1);
    last.set(id, enabled);
  }
  return Math.max(0, ...begun.values());
}

/** Whether a campaign was seen that is CANCELLING while its targets differ in their progress. */
export function cancelsMixed(played: Played): boolean {
  return campaignsSeen(played).some(({ attributes }) => {
    const { campaignStatus, individualSoftwareStatuses: entries } = attributes;
    const statuses = Array.isArray(entries) ? entries.map((entry: { readonly status?: unknown }) => entry.status) : [];
    return campaignStatus === 'CANCELLING' && new Set(statuses).size > 1;
  });
}
