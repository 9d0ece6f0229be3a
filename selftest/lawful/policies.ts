import fc from 'fast-check';
import type { CampaignPolicy } from '../../cse/campaign/policy';
import { defaultCampaignPolicy } from '../../cse/campaign/policy';
import type { ResourcePolicy } from '../../cse/policy';
import { defaultResourcePolicy } from '../../cse/policy';
import { rules } from '../../model/rules/index';
import { pairwise } from './pairs';
import type { CseVariant } from '../variant';

/** A CSE that makes use of the freedom that the text leaves it. */
export interface LawfulPolicy {
  readonly name: string;
  readonly variant: Pick<CseVariant, 'campaign' | 'cse'>;
}

const permissions = rules.filter(({ force }) => force === 'may').map(({ name }) => name);

/** For each freedom that the reference CSE has about campaigns, the values other than its default. */
const campaigns: { readonly [K in keyof CampaignPolicy]: readonly CampaignPolicy[K][] } = {
  cancel: ['cancelOperation', 'awaitCancellation'],
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
  announces: [false],
  announcementTiming: ['before'],
  announceBelow: ['CSEBaseAnnc'],
  announceTo: ['addresses'],
  defaultLifetimeMs: [10 * 60_000],
};

const each = (policy: object): readonly (readonly [key: string, value: unknown])[] =>
  Object.entries(policy).flatMap(([key, values]) =>
    (values as readonly unknown[]).map((value) => [key, value] as const),
  );

const nameOf = (house: 'campaign' | 'cse', key: string, value: unknown): string =>
  `${house === 'cse' ? 'resource' : house} policy ${key} ${JSON.stringify(value)}`;

/** The reference CSE, and one for each value of each of its freedoms that is not its default. */
export const lawfulPolicies: readonly LawfulPolicy[] = [
  { name: 'reference', variant: {} },
  ...each(campaigns).map(([key, value]) => ({
    name: nameOf('campaign', key, value),
    variant: { campaign: { [key]: value } },
  })),
  ...each(resources).map(([key, value]) => ({
    name: nameOf('cse', key, value),
    variant: { cse: { [key]: value } },
  })),
  { name: 'cancels operations slowly', variant: { campaign: { cancel: 'cancelOperation', pace: 500 } } },
];

/** Several freedoms made use of at the same time: `parts` names them. */
export interface LawfulMix extends LawfulPolicy {
  readonly parts: readonly string[];
}

/** One freedom, with one of its values. */
interface Part {
  readonly house: 'campaign' | 'cse';
  readonly key: string;
  readonly value: unknown;
}

/** A CSE that declines its targets leaves little to see of anything else. */
const aloof = new Set<string>(['declines']);

/**
 * As few CSEs as make use of every freedom with every value, each at least once: one for each place in the longest list of
 * values. What a policy that is mixed with others shows alone, `lawfulPolicies` has.
 */
export function lawfulMixes(): readonly LawfulMix[] {
  const lists = [...listsOf('campaign', campaigns), ...listsOf('cse', resources)];
  const longest = Math.max(...lists.filter(({ key }) => key !== 'uses').map(({ values }) => values.length));
  const social = lists.filter(({ key }) => !aloof.has(key) && key !== 'uses');
  const dealt = Array.from({ length: longest }, (_, at): readonly Part[] => [
    ...social.flatMap(({ values, ...of }, turn) =>
      values.filter((_, which) => (turn + which) % longest === at).map((value) => ({ ...of, value })),
    ),
    {
      house: 'campaign',
      key: 'uses',
      value: permissions.filter((name, turn) => name !== 'decline-incompatible-node' && turn % longest === at),
    },
  ]);
  const alone = lists
    .filter(({ key }) => aloof.has(key))
    .flatMap(({ values, ...of }) => values.map((value): readonly Part[] => [{ ...of, value }]));
  return [...dealt, ...alone].map((parts, at) => ({
    name: `mix ${String(at + 1)}`,
    parts: parts.map(({ house, key, value }) => nameOf(house, key, value)),
    variant: { campaign: valuesOf(parts, 'campaign'), cse: valuesOf(parts, 'cse') },
  }));
}

/** A combination of policies, with the other liberties that are taken beside them. */
export interface LawfulPair extends LawfulPolicy {
  readonly ways: readonly string[];
}

/**
 * As few CSEs as make use of every two values of different freedoms together; what leaves little to see of anything else is
 * taken alone.
 * @param ways names of liberties that are no policies, each taken or not
 */
export function lawfulPairs(ways: readonly string[] = []): readonly LawfulPair[] {
  const lists = [...listsOf('campaign', campaigns), ...listsOf('cse', resources)];
  const usual: Readonly<Record<string, unknown>> = { ...defaultCampaignPolicy, ...defaultResourcePolicy };
  const freedoms = Object.fromEntries(
    lists
      .filter(({ key }) => key !== 'uses' && !aloof.has(key))
      .map(({ house, key, values }) => [`${house} ${key}`, [usual[key], ...values]] as const),
  );
  const permitted = Object.fromEntries(
    permissions.filter((name) => name !== 'decline-incompatible-node').map((name) => [`uses ${name}`, [false, true]]),
  );
  const aloofOnes = lawfulPolicies.filter(({ name }) => [...aloof].some((key) => name.includes(` ${key} `)));
  const beside = Object.fromEntries(ways.map((way) => [`beside ${way}`, [false, true]]));
  const together = pairwise({ ...freedoms, ...permitted, ...beside }).map((choices, at): LawfulPair => {
    const of = (house: string): object =>
      Object.fromEntries(
        choices.flatMap(({ of: name, value }) =>
          name.startsWith(`${house} `) ? [[name.slice(house.length + 1), value]] : [],
        ),
      );
    const taken = (sort: string): readonly string[] =>
      choices.flatMap(({ of: name, value }) =>
        name.startsWith(`${sort} `) && value === true ? [name.slice(sort.length + 1)] : [],
      );
    return {
      name: `pairs ${String(at + 1)}`,
      ways: taken('beside'),
      variant: {
        campaign: { ...of('campaign'), uses: taken('uses') },
        cse: of('cse'),
      },
    };
  });
  return [...together, ...aloofOnes.map((one) => ({ ...one, ways: [], name: `pairs without others, ${one.name}` }))];
}

const listsOf = (house: Part['house'], policy: object) =>
  Object.entries(policy).map(([key, values]) => ({ house, key, values: values as readonly unknown[] }));

const valuesOf = (parts: readonly Part[], house: Part['house']): object =>
  Object.fromEntries(parts.filter((one) => one.house === house).map(({ key, value }) => [key, value]));

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
