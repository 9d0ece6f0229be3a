import { catalogue } from './catalogue';
import type { StatementId } from './statement';

/** Attributes that are always announced, never, and where announcedAttribute names them (table 9.6.76-2, last column). */
export type Column = 'MA' | 'NA' | 'OA';

/** Those that are always announced. */
export const alwaysAnnounced = ['expirationTime', 'accessControlPolicyIDs', 'labels'] as const;

/** Those that never are. */
export const neverAnnounced = [
  'resourceType',
  'resourceID',
  'resourceName',
  'parentID',
  'creationTime',
  'lastModifiedTime',
  'announceTo',
  'announcedAttribute',
] as const;

/** The attributes that announcedAttribute may name. */
export const optionallyAnnounced = [
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

/** The column of an attribute. */
export function columnOf(attribute: string): Column {
  if ((alwaysAnnounced as readonly string[]).includes(attribute)) return 'MA';
  return (neverAnnounced as readonly string[]).includes(attribute) ? 'NA' : 'OA';
}

/** The statement that gives an attribute its column. */
export function announcedStatement(attribute: string): StatementId {
  const place = `table 9.6.76-2, row ${attribute}, column Announced`;
  const found = catalogue.find((statement) => statement.place === place);
  if (!found) throw new Error(`the catalogue has no ${place}`);
  return found.id;
}
