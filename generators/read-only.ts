import fc from 'fast-check';
import type { SoftwareOperation } from '../model/state';
import type { CampaignState } from './campaign-state';
import { campaignStates, comeTo, hasTrigger, isEnabled, set, unmet } from './campaign-state';
import { exactly } from './exact';
import type { CommandAttributes, CriterionOf, Deed } from './history';
import type { Property } from './property';
import { exhaustive } from './property';
import { weighted } from './values';
import { readOnlyWhileEnabled } from '../model/rules/read-only';

/** The attributes that are read-only while campaignEnabled is TRUE. */
export type LockedAttribute = keyof typeof readOnlyWhileEnabled;
export const lockedAttributes = Object.keys(readOnlyWhileEnabled) as LockedAttribute[];

/** What else is in the request. */
export const companies = ['alone', 'with labels', 'with the others as they are', 'while disabling'] as const;
export type Company = (typeof companies)[number];

/** An UPDATE of one attribute, or of labels, of a campaign in some state. */
export type ReadOnlyCase = {
  readonly state: CampaignState;
  readonly value: 'equal' | 'different';
  readonly company: Company;
  readonly attribute: LockedAttribute | 'labels';
};

export const readOnlyCases: readonly ReadOnlyCase[] = campaignStates.flatMap((state) => [
  ...lockedAttributes.flatMap((attribute) =>
    (['equal', 'different'] as const).flatMap((value) =>
      companies.map((company) => ({ state, attribute, value, company })),
    ),
  ),
  { state, attribute: 'labels', value: 'different', company: 'alone' },
]);

/** What may be changed of a campaign, and when: each attribute, in each state, to what it is and to what it is not. */
export const readOnly: Property = exhaustive(
  readOnlyCases,
  (one) => update(one).chain((ask) => comeTo(one.state, 0, targets, given).map((way) => exactly(3, 1, [...way, ask]))),
  readOnlyKind,
);

/** What a case tries: each attribute where an error is demanded, each state where none is. */
export function readOnlyKind({ state, attribute, value }: ReadOnlyCase): string {
  if (attribute === 'labels') return attribute;
  if (value === 'different' && isEnabled(state)) return attribute;
  return `${state}, ${value}`;
}

const targets = [0, 1];
const given = {
  version: '1.0',
  softwareName: 'firmware',
  URL: 'http://software.example/a',
  softwareOperation: 'INSTALL',
  labels: ['a'],
} as const;

function update({ state, attribute, value, company }: ReadOnlyCase): fc.Arbitrary<Deed> {
  const equal = { ...given, softwareTargets: targets, softwareTriggerCriteria: triggerOf(state) };
  const changed = value === 'equal' ? fc.constant(pick(equal, [attribute])) : different(state, attribute);
  const others = lockedAttributes.filter((name) => name !== attribute);
  const beside: Readonly<Record<Company, CommandAttributes>> = {
    alone: {},
    'with labels': { labels: ['a', 'b'] },
    'with the others as they are': pick(equal, others),
    'while disabling': {},
  };
  return fc
    .tuple(changed, weighted([3, 'administrator' as const], [1, 'member' as const]))
    .map(([attributes, by]) =>
      company === 'while disabling'
        ? { ...set(0, false, attributes), by }
        : { do: 'update', campaign: 0, by, attributes: { ...beside[company], ...attributes } },
    );
}

function triggerOf(state: CampaignState): readonly CriterionOf[] | null {
  return hasTrigger(state) ? [unmet] : null;
}

/** Another value than the campaign has. */
function different(state: CampaignState, attribute: LockedAttribute | 'labels'): fc.Arbitrary<CommandAttributes> {
  switch (attribute) {
    case 'version':
      return fc.constantFrom('1.1', '1.0.0').map((version) => ({ version }));
    case 'softwareName':
      return fc.constantFrom('driver', 'Firmware').map((softwareName) => ({ softwareName }));
    case 'URL':
      return fc.constantFrom('http://software.example/b', 'http://software.example/A').map((URL) => ({ URL }));
    case 'softwareTargets':
      return fc.constantFrom([0], [2], [0, 1, 2], [0, 2]).map((softwareTargets) => ({ softwareTargets }));
    case 'softwareTriggerCriteria':
      return fc
        .constantFrom(...otherCriteria, ...(hasTrigger(state) ? [null] : [[unmet]]))
        .map((softwareTriggerCriteria) => ({ softwareTriggerCriteria }));
    case 'softwareOperation':
      return fc
        .constantFrom<SoftwareOperation[]>('UNINSTALL', 'ACTIVATE', 'DEACTIVATE')
        .map((softwareOperation) => ({ softwareOperation }));
    case 'labels':
      return fc.constantFrom(['b'], ['a', 'b']).map((labels) => ({ labels }));
  }
}

const otherCriteria: readonly CriterionOf[][] = [
  [{ ...unmet, threshold: 2 }],
  [{ ...unmet, operator: '>=' }],
  [unmet, { ...unmet, operator: '!=' }],
];

function pick(values: CommandAttributes, names: readonly (keyof CommandAttributes)[]): CommandAttributes {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
