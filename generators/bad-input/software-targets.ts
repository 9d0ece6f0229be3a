import { either, multiplicity, refused, spoiledBy } from './demands';
import type { Given } from './given';
import { otherTypes } from './given';
import type { Demand, Situation, Spoiling } from './spoiling';
import { procedureOf } from './spoiling';

const own: Given = { resource: { node: 0 } };
const other: Given = { resource: { node: 1 } };
const nowhere: Given = { resource: 'nowhere' };
const name = 'softwareTargets';

/** An error because a referenced <node> does not exist; a resource of another type is none (see 10.2.28.3.1#06). */
export function noSuchNode(situation: Situation): Demand {
  return refused(`${procedureOf(situation)}#06`, `9.6.76-2/${name}#04`);
}

/** Targets that are resources of other types, alone and beside a <node>. */
export function foreignTargets(situation: Situation): readonly Spoiling[] {
  const strangers: readonly Given[] = otherTypes.map((resource) => ({ resource }));
  return spoiledBy(
    name,
    noSuchNode(situation),
    ...strangers.map((stranger) => ({ list: [stranger] })),
    ...strangers.map((stranger) => ({ list: [other, stranger] })),
  );
}

/** Targets that do not exist. What is no identifier at all identifies no <node> either. */
export function missingTargets(situation: Situation): readonly Spoiling[] {
  return spoiledBy(
    name,
    noSuchNode(situation),
    { list: [nowhere] },
    { list: [other, nowhere] },
    { list: [{ json: 987_654_321 }] },
    { list: [other, { json: { a: 1 } }] },
  );
}

/**
 * The same target twice, or none.
 *
 * Nothing says that a target stands once only, in one form or in two; a CSE may also make one of them. Whether the list
 * may be empty is not said (softwareTargets#01). NULL or a list in the place of an identifier could be passed over or
 * flattened, and an identifier in the place of the list could become one: softwareTargets must be a list, and that is all.
 */
export function oddTargets(): readonly Spoiling[] {
  const asSet: Demand = { kind: 'either', asSet: true };
  const perhapsSame = (given: Given, demand: Demand): Spoiling => ({
    attribute: name,
    given,
    demand,
    perhapsSame: true,
  });
  return [
    ...spoiledBy(name, asSet, { list: [other, other] }, { list: [other, own, other] }),
    ...spoiledBy(name, asSet, { list: [other, { resource: { node: 1 }, form: 'structured' }] }),
    perhapsSame({ list: [own, own] }, asSet),
    perhapsSame({ list: [own, { resource: { node: 0 }, form: 'structured' }] }, asSet),
    ...spoiledBy(name, either, { list: [] }),
    perhapsSame({ list: [own, { json: null }] }, multiplicity(name)),
    perhapsSame({ list: [{ list: [own] }] }, multiplicity(name)),
    perhapsSame(own, multiplicity(name)),
  ];
}
