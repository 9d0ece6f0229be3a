import { plural } from '../../reports/exit-status';
import { optionalFeatures, type OptionalFeature } from '../../spec/optional-features';
import { needs } from '../../steps/run/applicability';
import { listTests } from '../../steps/run/plan';
import { closest } from '../../wire/closest';
import type { Finding, Outcome } from './finding';
import type { Prober } from './prober';
import { mostUnanswered } from './prober';
import { trials, type Tried } from './trials';

/** What is known of a feature: what the description says, what the IUT lists, and what came of trying it. */
export interface FeatureFacts {
  readonly name: string;
  readonly claim: boolean | undefined;
  /** Undefined where the IUT lists no types, or the feature is none. */
  readonly listed: boolean | undefined;
  /** Undefined where nobody knows how to try it. */
  readonly tried: Tried | undefined;
  /** How many tests need it. */
  readonly tests: number;
}

/** Does the declaration of optional features agree with the IUT? Each is looked up, and tried where that can be done. */
export async function checkDeclaration(prober: Prober): Promise<readonly Finding[]> {
  const tests = listTests();
  const findings: Finding[] = unknownFeatures(prober.target.supports);
  for (const feature of optionalFeatures) {
    if (prober.unanswered >= mostUnanswered) break;
    findings.push(
      judgeFeature({
        name: feature.name,
        claim: prober.target.supports[feature.name],
        listed: listed(prober, feature),
        tried: await trials[feature.name]?.(prober),
        tests: tests.filter((test) => needs(test).includes(feature.name)).length,
      }),
    );
  }
  return findings;
}

/** A name that no test asks for declares nothing: most likely it is mistyped. */
function unknownFeatures(supports: Readonly<Record<string, boolean>>): Finding[] {
  const known = optionalFeatures.map(({ name }) => name);
  return Object.keys(supports)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = closest(name, known);
      const detail = near === undefined ? `the features are ${known.join(', ')}` : `did you mean ${near}?`;
      return { id: `supports/${name}`, what: `"${name}" of /supports is a feature`, outcome: 'disagrees', detail };
    });
}

function listed({ listed: types, target }: Prober, { resourceType }: OptionalFeature): boolean | undefined {
  const ty = resourceType === undefined ? undefined : target.profile.resourceTypes[resourceType]?.ty;
  return ty === undefined ? undefined : types?.includes(ty);
}

/** What the description says of a feature against what was found. */
export function judgeFeature(facts: FeatureFacts): Finding {
  const { name, claim, listed, tried, tests } = facts;
  const said = claim === undefined ? 'not declared' : claim ? 'declared supported' : 'declared not supported';
  const base = { id: `supports/${name}`, what: `feature "${name}", ${said}` };
  const works = tried?.works ?? (listed === false ? false : undefined);
  const type = listed === undefined ? '' : listed ? 'its type is listed' : 'its type is not listed';
  const found = [tried?.detail ?? '', type].filter((part) => part !== '').join('; ');
  const [outcome, consequence] = verdictOn(claim, works, listed, plural(tests, 'test'));
  const suggestion =
    works === undefined || works === claim ? {} : { suggestion: { field: `supports.${name}`, value: works } };
  return { ...base, outcome, detail: [found, consequence].filter((part) => part !== '').join('; '), ...suggestion };
}

/** The outcome, and what it means for the tests that need the feature. */
function verdictOn(
  claim: boolean | undefined,
  works: boolean | undefined,
  listed: boolean | undefined,
  tests: string,
): readonly [Outcome, string] {
  if (claim === undefined) {
    if (works === true) return ['ok', `${tests} of it to be applied`];
    if (works === undefined && listed === true) return ['ok', `${tests} of it to be tried`];
    return works === false && listed === false
      ? ['ok', `${tests} of it not to be applied`]
      : ['unknown', `${tests} of it to be tried, not applicable where the IUT refuses: better declare it`];
  }
  if (works === undefined) {
    if (listed === undefined) return ['unknown', 'cannot be checked'];
    return claim === listed ? ['ok', ''] : ['warning', `${tests} of it switched off although it is listed`];
  }
  if (works === claim) return ['ok', claim && listed === false ? 'it should be listed' : ''];
  return claim
    ? ['disagrees', `${tests} of it will find nothing to test`]
    : ['disagrees', `${tests} of it switched off although it is there: a green report would mean less`];
}
