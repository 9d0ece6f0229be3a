import type { ResourceTypeDefinition } from './definition';
import { assigned } from './definition';
import { universal } from './common';
import { flag, listOf, text } from './values';

/** <CSEBase> (clause 9.6.3): the root, without a lifetime. */
export const cseBase: ResourceTypeDefinition = {
  type: 'CSEBase',
  idPrefix: 'cb',
  attributes: {
    ...universal,
    'CSE-ID': assigned(text),
    cseType: assigned(() => true),
    supportedResourceType: assigned(listOf(() => true)),
    pointOfAccess: assigned(listOf(text)),
    requestReachability: assigned(flag),
    supportedReleaseVersions: assigned(listOf(text)),
  },
  children: [
    'AE',
    'remoteCSE',
    'accessControlPolicy',
    'container',
    'node',
    'subscription',
    'mgmtCmd',
    'schedule',
    'softwareCampaign',
    'softwareCampaignAnnc',
  ],
  updatable: false,
  creatable: false,
};
