import type { Target } from '../../targets/target';
import type { Found } from './preflight';
import type { TestListing } from './run-options';

/** Which tests apply to an IUT, by what it lists and what its description denies. */
export interface Applicability {
  /** Why a test does not apply; undefined when it does. */
  readonly reason: (test: TestListing) => string | undefined;
  readonly notices: readonly string[];
}

/**
 * Tests need <softwareCampaign> unless they are tagged `@without-campaign`; a tag `@needs-FEATURE` names an optional
 * feature that the IUT description may deny in `supports`.
 */
export function applicability(target: Target, found: Found): Applicability {
  const type = target.profile.resourceTypes['softwareCampaign']?.ty;
  const campaigns = found.supportedTypes === undefined || found.supportedTypes.some((one) => one === type);
  const missing = `the IUT does not list <softwareCampaign> (type ${String(type)}) in supportedResourceType`;
  const notices = campaigns ? [] : [`${missing}: campaigns were not tested, the rest was.`];
  return {
    notices,
    reason: (test) => {
      const denied = needs(test).find((feature) => target.supports[feature] === false);
      const unlisted = needs(test).find((feature) => isUnlisted(target, found, feature));
      if (unlisted !== undefined) return `the IUT does not list <${unlisted}> in supportedResourceType`;
      if (denied !== undefined) return `the IUT description denies the feature "${denied}"`;
      return campaigns || test.tags.includes('@without-campaign') ? undefined : missing;
    },
  };
}

function needs(test: TestListing): readonly string[] {
  return test.tags.flatMap((tag) => /^@needs-(.+)$/.exec(tag)?.[1] ?? []);
}

/** Whether a feature is a resource type that the IUT, which lists its types, leaves out. */
function isUnlisted(target: Target, found: Found, feature: string): boolean {
  const ty = target.profile.resourceTypes[feature]?.ty;
  return ty !== undefined && found.supportedTypes !== undefined && !found.supportedTypes.includes(ty);
}
