import { readOnlyWhileEnabled } from '../../../model/rules/read-only';

/** Rows of table 9.6.76-2 that a refused request leaves as they are; lastModifiedTime says no more than that somebody wrote. */
export const attributes = [
  'resourceType',
  'resourceID',
  'resourceName',
  'parentID',
  'expirationTime',
  'accessControlPolicyIDs',
  'labels',
  'creationTime',
  'announceTo',
  'announcedAttribute',
  'dynamicAuthorizationConsultationIDs',
  'campaignEnabled',
  'campaignStatus',
  'version',
  'softwareName',
  'URL',
  'softwareTargets',
  'softwareTriggerCriteria',
  'softwareOperation',
  'softwareLinks',
  'aggregatedSoftwareStatus',
  'individualSoftwareStatuses',
] as const;

/** Those that only an Originator changes, so that an accepted request without them leaves them as they are. */
export const originatorsOwn = ['labels', 'campaignEnabled', ...Object.keys(readOnlyWhileEnabled)];
