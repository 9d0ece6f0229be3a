import type { Campaign, CampaignAttributes, Criterion, StatusEntry } from '../../model/state';
import type { Attributes } from '../resource';
import type { CseServices } from '../services';
import type { CampaignPolicy } from './policy';

/** Attributes of a request or a resource, as the model sees them: identifiers resolved, so that two forms of one are the same. */
export function modelAttributes(services: CseServices, attributes: Attributes): Partial<CampaignAttributes> {
  const known: Record<string, unknown> = {};
  for (const name of ['campaignEnabled', 'version', 'softwareName', 'URL', 'softwareOperation', 'expirationTime'])
    if (name in attributes) known[name] = attributes[name];
  if ('softwareTargets' in attributes)
    known['softwareTargets'] = (attributes['softwareTargets'] as string[]).map((id) => canonical(services, id));
  if ('softwareTriggerCriteria' in attributes)
    known['softwareTriggerCriteria'] =
      (attributes['softwareTriggerCriteria'] as Criterion[] | null)?.map((criterion) => ({
        ...criterion,
        subjectResourceID: canonical(services, criterion.subjectResourceID),
      })) ?? null;
  return known;
}

function canonical(services: CseServices, identifier: string): string {
  return services.resolve(identifier)?.id ?? identifier;
}

/** The attributes that the Hosting CSE gives a campaign, for the resource; NULL lists are null. */
export function resourceAttributes(services: CseServices, policy: CampaignPolicy, campaign: Campaign): Attributes {
  const identifier = (id: string): string => {
    const resource = services.resolve(id);
    return resource ? services.identifierOf(resource) : id;
  };
  const entry = ({ software, node, status }: StatusEntry): { action: string; status: string } => {
    if (software !== null) return { action: identifier(software), status };
    return { action: policy.entryWithoutSoftware === 'node' ? identifier(node) : '', status };
  };
  return {
    campaignEnabled: campaign.campaignEnabled,
    campaignStatus: campaign.campaignStatus,
    softwareLinks: campaign.softwareLinks?.map(identifier) ?? null,
    individualSoftwareStatuses: campaign.individualSoftwareStatuses?.map(entry) ?? null,
    aggregatedSoftwareStatus: campaign.aggregatedSoftwareStatus,
  };
}

/** Of these attributes, those that a change of the campaign has changed. */
export function changedAttributes(
  services: CseServices,
  policy: CampaignPolicy,
  before: Campaign,
  after: Campaign,
): Attributes {
  const names = shown.filter((name) => before[name] !== after[name]);
  // What has not changed need not be written out: of a large list it matters.
  const same = Object.fromEntries(shown.filter((name) => !names.includes(name)).map((name) => [name, null]));
  const all = resourceAttributes(services, policy, { ...after, ...same });
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

const shown = [
  'campaignEnabled',
  'campaignStatus',
  'softwareLinks',
  'individualSoftwareStatuses',
  'aggregatedSoftwareStatus',
] as const;
