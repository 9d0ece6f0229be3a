import type { CampaignView } from '../../model/oracle/view';
import { campaignStatuses, statuses } from '../../model/state';
import { observe } from '../looks/observed';
import type { DecodedResource } from '../../wire/codec';
import type { Directory, Known } from './directory';

/** The [software] behind an identifier and the node that it is under, as far as they are known. */
type SoftwareAt = (id: string) => { readonly software: Known; readonly node: string } | undefined;

/** A retrieved campaign in the oracle's terms. */
export function viewOf(resource: DecodedResource, directory: Directory, softwareAt: SoftwareAt): CampaignView {
  const { attributes, campaignStatus, aggregatedSoftwareStatus, softwareLinks, entries } = observe(resource, 0);
  const links = softwareLinks.map((id) => softwareAt(id)?.node);
  const attributed = entries.map(({ action, status }) => ({
    node: action === undefined ? undefined : (softwareAt(action)?.node ?? nodeAt(directory, action)),
    status: statuses.find((one) => one === status),
  }));
  const enabled = attributes['campaignEnabled'];
  return {
    campaignEnabled: typeof enabled === 'boolean' ? enabled : undefined,
    campaignStatus: campaignStatuses.find((one) => one === campaignStatus),
    aggregatedSoftwareStatus: statuses.find((one) => one === aggregatedSoftwareStatus),
    requested: {},
    links: links.flatMap((node) => node ?? []),
    strangeLinks: links.filter((node) => node === undefined).length,
    entries: attributed.flatMap(({ node, status }) => (node === undefined ? [] : [{ node, status }])),
    strangeEntries: attributed.flatMap(({ node, status }) => (node === undefined ? [status] : [])),
  };
}

/** An entry of a target without a [software] may name the node. */
function nodeAt(directory: Directory, id: string): string | undefined {
  const known = directory.get(id);
  return known?.type === 'node' ? known.id : undefined;
}
