import { prepare, report, type Unprepared } from '../../targets/roles/registree';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import type { Prober } from './prober';
import { waitFor } from './wait';

/** The software of the probe's campaigns. */
export const software = { version: '1.0', softwareName: 'probe', URL: 'http://127.0.0.1/probe' };

/** Creates a disabled campaign that installs software on a node. */
export function newCampaign(prober: Prober, node: ResourceHandle): Promise<ResourceHandle | Unprepared> {
  return prepare(prober, prober.cseBase, 'softwareCampaign', {
    ...software,
    campaignEnabled: false,
    softwareTargets: [node.id],
    softwareOperation: 'INSTALL',
  });
}

/** Enables or disables a campaign; true when that was accepted. */
export async function setEnabled(prober: Prober, campaign: ResourceHandle, campaignEnabled: boolean): Promise<boolean> {
  const from = prober.administrator;
  const attributes = { campaignEnabled };
  const to = campaign.structured;
  return (await prober.ask({ operation: 'UPDATE', to, from, type: 'softwareCampaign', attributes })).accepted;
}

/** What a campaign shows; empty when it cannot be retrieved. */
export async function shown(prober: Prober, campaign: ResourceHandle): Promise<Readonly<Record<string, unknown>>> {
  const answer = await prober.ask({ operation: 'RETRIEVE', to: campaign.structured, from: prober.administrator });
  return answer.accepted ? (answer.resource?.attributes ?? {}) : {};
}

/** Whether a campaign shows that it has begun its work. */
export function hasBegun({ softwareLinks, individualSoftwareStatuses }: Readonly<Record<string, unknown>>): boolean {
  return [softwareLinks, individualSoftwareStatuses].some((list) => Array.isArray(list) && list.length > 0);
}

/** Brings a campaign to where it may be deleted: its device is done, and it is disabled. Bounded by two settleMs. */
export async function retire(prober: Prober, campaign: ResourceHandle, node: ResourceHandle): Promise<void> {
  const { softwareLinks } = await shown(prober, campaign);
  const device = prober.scene.device ?? prober.administrator;
  for (const link of Array.isArray(softwareLinks) ? softwareLinks : []) {
    if (typeof link !== 'string') continue;
    await report(prober, { node, device, reporter: undefined }, link, 'installStatus', 'install', 'SUCCESSFUL');
  }
  await setEnabled(prober, campaign, false);
  await waitFor(prober, 2 * prober.target.timing.settleMs, async () => {
    const { campaignStatus } = await shown(prober, campaign);
    return campaignStatus !== 'INITIATED' && campaignStatus !== 'CANCELLING';
  });
}
