import fc from 'fast-check';
import type { Extent } from './extent';
import type { CommandAttributes, Deed } from './history';
import {
  attributes,
  attributeValues,
  chance,
  criteria,
  index,
  originator,
  status,
  subjectValue,
  targets,
} from './values';

/** The deed of one kind. */
export type DeedOf<Kind extends Deed['do']> = Extract<Deed, { readonly do: Kind }>;

/** CREATE of a campaign: enabled or not, on these nodes, sometimes with criteria, an operation or a label. */
export function create(
  extent: Extent,
  campaign: number,
  on: fc.Arbitrary<readonly (number | 'nowhere')[]> = targets(extent),
  enabled: fc.Arbitrary<boolean> = chance(60),
): fc.Arbitrary<DeedOf<'create'>> {
  const values = attributeValues(extent);
  const further = fc.record({
    softwareOperation: sometimes(values.softwareOperation, 50),
    softwareTriggerCriteria: sometimes(criteria(extent), 15),
    version: sometimes(values.version, 50),
    softwareName: sometimes(values.softwareName, 20),
    labels: sometimes(values.labels, 10),
  });
  return fc.record({
    do: fc.constant('create' as const),
    campaign: fc.constant(campaign),
    by: originator,
    attributes: fc
      .tuple(on, enabled, further)
      .map(([softwareTargets, campaignEnabled, others]) => ({ softwareTargets, campaignEnabled, ...given(others) })),
  });
}

/** UPDATE with any subset of the attributes. */
export function update(extent: Extent, campaign: number): fc.Arbitrary<DeedOf<'update'>> {
  return updateWith(campaign, attributes(extent));
}

/** UPDATE with these attributes, by anybody. */
export function updateWith(campaign: number, given: fc.Arbitrary<CommandAttributes>): fc.Arbitrary<DeedOf<'update'>> {
  return fc.record({
    do: fc.constant('update' as const),
    campaign: fc.constant(campaign),
    by: originator,
    attributes: given,
  });
}

/** UPDATE that enables a campaign, sometimes with something else that changes at the same time. */
export function enable(extent: Extent, campaign: number): fc.Arbitrary<DeedOf<'update'>> {
  return setEnabled(extent, campaign, true, 25);
}

/** UPDATE that disables, seldom with something else. */
export function disable(extent: Extent, campaign: number): fc.Arbitrary<DeedOf<'update'>> {
  return setEnabled(extent, campaign, false, 10);
}

function setEnabled(
  extent: Extent,
  campaign: number,
  campaignEnabled: boolean,
  percentWithMore: number,
): fc.Arbitrary<DeedOf<'update'>> {
  const more = attributes(extent, ['campaignEnabled', 'softwareTargets']);
  return updateWith(
    campaign,
    sometimes(more, percentWithMore).map((others) => ({ ...others, campaignEnabled })),
  );
}

/** A node, every other time the one on which a campaign usually lives (see `homeOf`). */
export function nodeOf(extent: Extent, campaign: number): fc.Arbitrary<number> {
  return fc.oneof(fc.constant(homeOf(extent, campaign)), index(extent.nodes));
}

/** A node that each campaign has for itself, as long as there are enough. */
export function homeOf(extent: Extent, campaign: number): number {
  return campaign % extent.nodes;
}

/** A report of a device; most are those that the campaign waits for. */
export function report(extent: Extent, campaign: number): fc.Arbitrary<DeedOf<'report'>> {
  return fc.record({
    do: fc.constant('report' as const),
    campaign: fc.constant(campaign),
    node: nodeOf(extent, campaign),
    status,
    attribute: chance(90).map((own) => (own ? ('own' as const) : ('other' as const))),
    cycle: chance(85).map((present) => (present ? ('present' as const) : ('earlier' as const))),
  });
}

/** The report with this status that the campaign waits for. */
export function reported(campaign: number, node: number, value: DeedOf<'report'>['status']): DeedOf<'report'> {
  return { do: 'report', campaign, node, status: value, attribute: 'own', cycle: 'present' };
}

export function setSubject(extent: Extent): fc.Arbitrary<DeedOf<'setSubject'>> {
  return fc.record({ do: fc.constant('setSubject' as const), subject: index(extent.subjects), value: subjectValue });
}

export function addSchedule(campaign: number): fc.Arbitrary<DeedOf<'addSchedule'>> {
  const window = fc.constantFrom('open' as const, 'closed' as const);
  return fc.record({ do: fc.constant('addSchedule' as const), campaign: fc.constant(campaign), window });
}

/** Something is taken away from a campaign: a [software], its subscription, a node or a trigger subject. */
export function loss(
  extent: Extent,
  campaign: number,
  node: fc.Arbitrary<number> = nodeOf(extent, campaign),
): fc.Arbitrary<Deed> {
  return fc.oneof(
    { weight: 3, arbitrary: node.map((one): Deed => ({ do: 'deleteSoftware', campaign, node: one })) },
    { weight: 3, arbitrary: node.map((one): Deed => ({ do: 'deleteSubscription', campaign, node: one })) },
    { weight: 1, arbitrary: node.map((one): Deed => ({ do: 'deleteNode', node: one })) },
    { weight: 1, arbitrary: index(extent.subjects).map((one): Deed => ({ do: 'deleteSubject', subject: one })) },
  );
}

export function remove(campaign: number): fc.Arbitrary<DeedOf<'delete'>> {
  return fc.record({ do: fc.constant('delete' as const), campaign: fc.constant(campaign), by: originator });
}

/** Anything that may be done to a campaign at any moment, but for its expiry. */
export function anyDeed(extent: Extent, campaign: number): fc.Arbitrary<Deed> {
  return fc.oneof(
    { weight: 2, arbitrary: create(extent, campaign) },
    { weight: 4, arbitrary: update(extent, campaign) },
    { weight: 3, arbitrary: enable(extent, campaign) },
    { weight: 3, arbitrary: disable(extent, campaign) },
    { weight: 6, arbitrary: report(extent, campaign) },
    { weight: 1, arbitrary: fc.constant<Deed>({ do: 'retrieve', campaign }) },
    { weight: 2, arbitrary: setSubject(extent) },
    { weight: 1, arbitrary: addSchedule(campaign) },
    { weight: 1, arbitrary: fc.constant<Deed>({ do: 'removeSchedule', campaign }) },
    { weight: 2, arbitrary: loss(extent, campaign) },
    { weight: 1, arbitrary: remove(campaign) },
  );
}

/** Undefined in the other cases. */
export function sometimes<T>(arbitrary: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: percent, arbitrary },
    { weight: 100 - percent, arbitrary: fc.constant<T | undefined>(undefined) },
  );
}

/** What of it has a value. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
