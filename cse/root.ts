import type { Profile } from '../wire/profile';
import type { Attributes } from './resource';
import { supportedReleaseVersions } from './requests/serve';
import { definitions } from './types/index';

/** The attributes of the CSEBase of an infrastructure node. */
export function rootAttributes(profile: Profile, cseId: string, pointOfAccess: readonly string[]): Attributes {
  const types = definitions.flatMap((one) => profile.resourceTypes[one.type]?.ty ?? []);
  const versions = new Set([...supportedReleaseVersions, profile.releaseVersion]);
  return {
    'CSE-ID': `/${cseId}`,
    cseType: 1,
    supportedResourceType: [...types].sort((a, b) => a - b),
    supportedReleaseVersions: [...versions],
    pointOfAccess: [...pointOfAccess],
    requestReachability: true,
  };
}
