import type { CampaignStatus } from '../../../model/state';
import { create, report, update } from '../../by-hand';
import { altered, ruleOf, tableWith } from '../../rule-changes';
import type { Planted } from './planted';
import { byHand } from './planted';

const disabled = update({ campaignEnabled: false });
/** The new cycle does not begin at once: what it has not set back would be overwritten otherwise. */
const enabled = update({
  campaignEnabled: true,
  softwareTriggerCriteria: [{ subject: 0, operator: '=', threshold: 3 }],
});

/** Ways back to the beginning, each with the shortest history there and into the next cycle. */
const ways = [
  { from: 'PENDING', after: 'FINISHED', deeds: [create([0]), report(0, 'SUCCESSFUL'), disabled, enabled] },
  // The reference CSE cancels at once what has not begun, and what it need not let finish.
  { from: 'CANCELLED', after: 'a cancellation', deeds: [create([0]), disabled, enabled], cancel: 'cancelOperation' },
  {
    from: 'STATUS_NOT_CANCELLABLE',
    after: 'a cancellation',
    deeds: [create([0]), disabled, report(0, 'SUCCESSFUL'), enabled],
    cancel: 'letFinish',
  },
] as const;

/** What a new cycle sets back, and the effect that does it. */
const resets = {
  individualSoftwareStatuses: 'null-statuses-on-update',
  softwareLinks: 'null-links-on-update',
  aggregatedSoftwareStatus: 'uninitialized-on-update',
} as const;

/** The first cycle is right, and in a later one something of the one before is left. */
export const cycleFaults: readonly Planted[] = ways.flatMap((way) =>
  Object.entries(resets).map(([attribute, name]): Planted => ({
    id: `${attribute}-kept-from-${way.from}`,
    mistake: `does not set back ${attribute} when it is enabled while ${way.from} after ${way.after}`,
    rules: tableWith(altered('effect', name, { gives: unless(name, way.from) })),
    ...('cancel' in way && { campaign: { cancel: way.cancel } }),
    breaks: ruleOf('effect', name).statements,
    shortest: byHand(...way.deeds),
  })),
);

/** The effect does not come when a campaign with [software] is there. */
function unless(name: string, status: CampaignStatus): ReturnType<typeof ruleOf<'effect'>>['gives'] {
  return (request, campaign) =>
    request.operation === 'UPDATE' &&
    request.campaign.campaignStatus === status &&
    request.campaign.softwareLinks !== null
      ? undefined
      : ruleOf('effect', name).gives(request, campaign);
}
