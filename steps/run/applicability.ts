import { optionalFeature, optionalFeatures } from '../../spec/optional-features';
import type { DeclaredFeature } from '../../reports/results';
import type { Target } from '../../targets/target';
import type { Found } from './preflight';
import type { TestListing } from './run-options';

/** Which tests apply to an IUT, by what it lists and what its description claims or denies. */
export interface Applicability {
  /** Why a test does not apply; undefined when it does. */
  readonly reason: (test: TestListing) => string | undefined;
  readonly notices: readonly string[];
  /** What the description says of each optional feature that the tests need, beside what the IUT lists. */
  readonly declaration: readonly DeclaredFeature[];
}

/**
 * Tests need <softwareCampaign> unless they are tagged `@without-campaign`; a tag `@needs-FEATURE` names an optional
 * feature. One that the IUT description denies in `supports` is not tested; neither is one whose resource type the IUT leaves
 * out of supportedResourceType, unless the description claims it: then its word is taken.
 */
export function applicability(target: Target, found: Found, tests: readonly TestListing[] = []): Applicability {
  const type = target.profile.resourceTypes['softwareCampaign']?.ty;
  const campaigns = found.supportedTypes === undefined || found.supportedTypes.some((one) => one === type);
  const missing = `the IUT does not list <softwareCampaign> (type ${String(type)}) in supportedResourceType`;
  const declaration = declared(target, found, tests);
  return {
    notices: [
      ...(campaigns ? [] : [`${missing}: campaigns were not tested, the rest was.`]),
      ...declaration.flatMap(({ disagreement }) => disagreement ?? []),
    ],
    declaration,
    reason: (test) => {
      for (const feature of needs(test)) {
        if (target.supports[feature] === false) return `the IUT description denies the feature "${feature}"`;
        if (target.supports[feature] !== true && listed(target, found, feature) === false)
          return `the IUT does not list <${typeOf(feature)}> in supportedResourceType`;
      }
      return campaigns || test.tags.includes('@without-campaign') ? undefined : missing;
    },
  };
}

/** The optional features that a test needs, by its tags `@needs-FEATURE`. */
export function needs(test: Pick<TestListing, 'tags'>): readonly string[] {
  return test.tags.flatMap((tag) => /^@needs-(.+)$/.exec(tag)?.[1] ?? []);
}

/** The features that any of these tests needs, in the order of the specification. */
function declared(target: Target, found: Found, tests: readonly TestListing[]): readonly DeclaredFeature[] {
  return optionalFeatures.flatMap(({ name }) => {
    const number = tests.filter((test) => needs(test).includes(name)).length;
    if (number === 0) return [];
    const claim = target.supports[name];
    const isListed = listed(target, found, name);
    const disagreement = disagreementOf(target, name, claim, isListed, number);
    return {
      feature: name,
      declared: claim === undefined ? 'open' : claim ? 'claimed' : 'denied',
      ...(isListed === undefined ? {} : { listed: isListed }),
      tests: number,
      ...(disagreement === undefined ? {} : { disagreement }),
    };
  });
}

/** What the description says otherwise than the IUT itself; undefined where the two agree, or one says nothing. */
function disagreementOf(
  target: Target,
  feature: string,
  claim: boolean | undefined,
  isListed: boolean | undefined,
  tests: number,
): string | undefined {
  const type = `<${typeOf(feature)}> (type ${String(numberOf(target, feature))})`;
  const number = `${String(tests)} test${tests === 1 ? '' : 's'}`;
  if (claim === false && isListed === true)
    return `"${feature}" is declared not supported, but ${type} is listed in supportedResourceType: ${number} not applied`;
  if (claim === true && isListed === false)
    return `"${feature}" is declared supported, but ${type} is not listed in supportedResourceType, and its word is taken: ${number} of it`;
  return undefined;
}

/** Whether the IUT lists the resource type of a feature; undefined where it lists none, or the feature is no type. */
function listed(target: Target, found: Found, feature: string): boolean | undefined {
  const ty = numberOf(target, feature);
  return ty === undefined ? undefined : found.supportedTypes?.includes(ty);
}

function numberOf(target: Target, feature: string): number | undefined {
  return target.profile.resourceTypes[typeOf(feature)]?.ty;
}

function typeOf(feature: string): string {
  return optionalFeature(feature)?.resourceType ?? feature;
}
