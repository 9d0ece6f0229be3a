import type { ResourceTypeDefinition } from './definition';
import { mandatory, optional } from './definition';
import { common } from './common';
import { anything, execStatus, flag, listOf, nonEmptyText, status, text } from './values';

/**
 * <softwareCampaignAnnc>: what another CSE announces here (tables 9.6.76-1 and 9.6.76-2, their last columns). It has the
 * attributes that are MA or OA and the link to its original; nothing that is NA.
 */
export const softwareCampaignAnnc: ResourceTypeDefinition = {
  type: 'softwareCampaignAnnc',
  idPrefix: 'swcA',
  attributes: {
    ...common,
    link: mandatory('WO', nonEmptyText),
    campaignEnabled: optional('RW', flag),
    campaignStatus: optional('RW', execStatus),
    version: optional('RW', text),
    softwareName: optional('RW', text),
    URL: optional('RW', text),
    softwareTargets: optional('RW', listOf(text)),
    softwareTriggerCriteria: optional('RW', listOf(anything)),
    softwareOperation: optional('RW', text),
    softwareLinks: optional('RW', listOf(text)),
    aggregatedSoftwareStatus: optional('RW', status),
    individualSoftwareStatuses: optional('RW', listOf(anything)),
  },
  children: ['subscription', 'transaction', 'schedule'],
  updatable: true,
  creatable: true,
};
