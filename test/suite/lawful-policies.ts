import fc from 'fast-check';
import type { CampaignPolicy } from '../../cse/campaign/policy';
import { defaultCampaignPolicy } from '../../cse/campaign/policy';
import type { ResourcePolicy } from '../../cse/policy';
import { defaultResourcePolicy } from '../../cse/policy';
import { rules } from '../../model/rules/index';
import type { Variant } from './model-run';

/** A CSE that makes use of the freedom that the text leaves it. */
export interface LawfulPolicy {
  readonly name: string;
  readonly variant: Pick<Variant, 'campaign' | 'cse'>;
}

const permissions = rules.filter(({ force }) => force === 'may').map(({ name }) => name);

/** For each freedom that the reference CSE has about campaigns, the values other than its default. */
const campaigns: { readonly [K in keyof CampaignPolicy]: readonly CampaignPolicy[K][] } = {
  cancel: ['cancelOperation'],
  software: ['reuse'],
  declines: ['last', 'all'],
  softwareLifetime: ['shorter'],
  pace: ['afterResponse', 500],
  targetOrder: ['reversed'],
  entryWithoutSoftware: ['empty'],
  onDelete: ['deleteSoftware'],
  uses: [...permissions.map((name) => [name]), permissions.filter((name) => name !== 'decline-incompatible-node')],
  refusalCodes: ['badRequest', 'internalError'],
};

/** The same for resources in general. */
const resources: { readonly [K in keyof ResourcePolicy]: readonly ResourcePolicy[K][] } = {
  readOnlyAttributes: ['ignore'],
  unknownAttributes: ['accept'],
  verifySubscriptions: [false],
  notificationTiming: ['before'],
  nullAs: ['null', 'empty'],
  identifierForm: ['structured', 'spRelative'],
  deletionOrder: ['bottomUp'],
  inheritAccessControl: [false],
  aeMayCreateUnderCseBase: [[]],
  schedulesOfEnabled: ['free'],
  actionsStart: ['byCse'],
  execInstanceCancel: ['cancel', 'notCancellable', 'finish'],
  execInstanceDurationMs: [0],
  execInstanceRandomMs: [500],
  defaultLifetimeMs: [10 * 60_000],
};

const each = (policy: object): readonly (readonly [key: string, value: unknown])[] =>
  Object.entries(policy).flatMap(([key, values]) =>
    (values as readonly unknown[]).map((value) => [key, value] as const),
  );

/** The reference CSE, and one for each value of each of its freedoms that is not its default. */
export const lawfulPolicies: readonly LawfulPolicy[] = [
  { name: 'reference', variant: {} },
  ...each(campaigns).map(([key, value]) => ({
    name: `campaign policy ${key} ${JSON.stringify(value)}`,
    variant: { campaign: { [key]: value } },
  })),
  ...each(resources).map(([key, value]) => ({
    name: `resource policy ${key} ${JSON.stringify(value)}`,
    variant: { cse: { [key]: value } },
  })),
  { name: 'cancels operations slowly', variant: { campaign: { cancel: 'cancelOperation', pace: 500 } } },
];

/** So many combinations of any values, defaults included; the same seed gives the same. */
export function lawfulCombinations(count: number, seed: number): readonly LawfulPolicy[] {
  const any = <P extends object>(others: { readonly [K in keyof P]: readonly P[K][] }, usual: P): fc.Arbitrary<P> =>
    fc.record(
      Object.fromEntries(
        Object.entries(others).map(([key, values]) => [
          key,
          fc.oneof(fc.constant(usual[key as keyof P]), fc.constantFrom(...(values as readonly P[keyof P][]))),
        ]),
      ),
    ) as unknown as fc.Arbitrary<P>;
  const both = fc.record({
    campaign: any(campaigns, defaultCampaignPolicy),
    cse: any(resources, defaultResourcePolicy),
  });
  return fc.sample(both, { numRuns: count, seed }).map((variant, at) => ({
    name: `combination ${String(at + 1)} ${JSON.stringify({
      ...unusual(variant.campaign, defaultCampaignPolicy),
      ...unusual(variant.cse, defaultResourcePolicy),
    })}`,
    variant,
  }));
}

/** What of a policy is not the default. */
function unusual<P extends object>(policy: P, usual: P): Partial<P> {
  return Object.fromEntries(
    Object.entries(policy).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key as keyof P])),
  ) as Partial<P>;
}
