import type { Environment } from '../environment';
import type { Campaign, CampaignAttributes } from '../state';
import type { ExploreOptions } from './bounds';
import { defaultOptions } from './bounds';
import type { Moment } from './event';
import { nodeName } from './situation';

/** The moments in which a Hosting CSE may look around, the most favourable first. */
export const moments: readonly Moment[] = [
  { met: true, open: true },
  { met: true, open: false },
  { met: false, open: true },
  { met: false, open: false },
];

/**
 * What the rules see of the world at a moment. Every node and subject exists, and everyone may use it.
 * @param looks called when something is asked that another moment may answer otherwise
 */
export function environmentAt({ met, open }: Moment, looks: () => void = () => undefined): Environment {
  return {
    nodeExists: () => true,
    mayCreateSoftware: () => true,
    subjectExists: () => true,
    mayRetrieve: () => true,
    subjectValue: () => {
      looks();
      return met ? 1 : 0;
    },
    scheduleWindows: () => {
      looks();
      return open ? [] : [false];
    },
  };
}

/** The most favourable moment, in which the Hosting CSE keeps its books. */
export const favourable = environmentAt({ met: true, open: true });

/** Who asks for everything. */
export const originator = 'AE';

/** The attributes with which every campaign is created, but for campaignEnabled. Their values do not matter to any rule. */
export function attributesFor(
  targets: number,
  { operation = defaultOptions.operation, criteria = defaultOptions.criteria }: ExploreOptions,
): Omit<CampaignAttributes, 'campaignEnabled'> {
  return {
    version: '1',
    softwareName: 'name',
    URL: 'http://software.example/',
    softwareTargets: Array.from({ length: targets }, (_, place) => nodeName(place)),
    softwareTriggerCriteria: criteria
      ? [{ subjectResourceID: 'subject', subject: 'value', operator: '>=', threshold: 1 }]
      : null,
    softwareOperation: operation,
    expirationTime: 1000,
  };
}

/** The id by which a campaign is known where it is looked at by itself. */
export const self = 'self';

/** A campaign under another id. */
export const named = (campaign: Campaign, id: string): Campaign => ({ ...campaign, id });
