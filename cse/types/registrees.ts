import type { ResourceTypeDefinition } from './definition';
import { assigned, mandatory, optional } from './definition';
import { announceable, common } from './common';
import { anything, flag, listOf, nonEmptyText, text } from './values';

/** <AE> (clause 9.6.5). */
export const applicationEntity: ResourceTypeDefinition = {
  type: 'AE',
  idPrefix: 'CAE',
  attributes: {
    ...common,
    ...announceable,
    appName: optional('RW', text),
    'App-ID': mandatory('WO', nonEmptyText),
    'AE-ID': assigned(text),
    pointOfAccess: optional('RW', listOf(text)),
    ontologyRef: optional('RW', text),
    nodeLink: optional('RW', nonEmptyText),
    requestReachability: mandatory('RW', flag),
    contentSerialization: optional('RW', listOf(text)),
    supportedReleaseVersions: optional('RW', listOf(text)),
  },
  children: ['accessControlPolicy', 'container', 'subscription', 'softwareCampaign', 'schedule'],
  updatable: true,
  creatable: true,
};

/** <remoteCSE> (clause 9.6.4), as far as a registree that manages its software needs it. */
export const remoteCse: ResourceTypeDefinition = {
  type: 'remoteCSE',
  idPrefix: 'csr',
  attributes: {
    ...common,
    ...announceable,
    CSEBase: mandatory('WO', nonEmptyText),
    'CSE-ID': mandatory('WO', nonEmptyText),
    cseType: optional('WO', anything),
    pointOfAccess: optional('RW', listOf(text)),
    nodeLink: optional('RW', nonEmptyText),
    requestReachability: mandatory('RW', flag),
    supportedReleaseVersions: optional('RW', listOf(text)),
  },
  children: ['accessControlPolicy', 'container', 'subscription', 'schedule', 'softwareCampaignAnnc'],
  updatable: true,
  creatable: true,
};
