import type { ResourceTypeDefinition } from './definition';
import { assigned, assignedOrNull, defaulted, mandatory, optional } from './definition';
import { announceable, common } from './common';
import {
  anything,
  execStatus,
  flag,
  listOf,
  nonEmptyListOf,
  nonEmptyText,
  oneOf,
  status,
  structureOf,
  text,
} from './values';

const criterion = structureOf({
  subjectResourceID: nonEmptyText,
  operator: oneOf('=', '!=', '>', '<', '>=', '<='),
  subject: nonEmptyText,
  threshold: (value) => value !== undefined && value !== null,
});

/** <softwareCampaign> (tables 9.6.76-1 and 9.6.76-2); what its attributes mean is the model's business. */
export const softwareCampaign: ResourceTypeDefinition = {
  type: 'softwareCampaign',
  idPrefix: 'swc',
  attributes: {
    ...common,
    ...announceable,
    campaignEnabled: defaulted('RW', flag, false),
    campaignStatus: assigned(execStatus, 'PENDING'),
    version: mandatory('RW', text),
    softwareName: mandatory('RW', text),
    URL: mandatory('RW', text),
    softwareTargets: mandatory('RW', nonEmptyListOf(nonEmptyText)),
    softwareTriggerCriteria: optional('RW', listOf(criterion)),
    softwareOperation: mandatory('RW', oneOf('INSTALL', 'UNINSTALL', 'ACTIVATE', 'DEACTIVATE')),
    softwareLinks: assignedOrNull(listOf(nonEmptyText)),
    aggregatedSoftwareStatus: assigned(status, 'UNINITIALIZED'),
    individualSoftwareStatuses: assignedOrNull(listOf(anything)),
  },
  children: ['subscription', 'transaction', 'schedule'],
  updatable: true,
  creatable: true,
};
