import { either, multiplicity, spoiledBy } from './demands';
import type { Given } from './given';
import type { Situation, Spoiling } from './spoiling';
import { noSuchNode } from './software-targets';

/** The small ones first: fast-check makes a failing case smaller towards them. */
const lengths = [100, 2_000] as const;
const depths = [30, 10_000] as const;

const own: Given = { resource: { node: 0 } };
const nowhere: Given = { resource: 'nowhere' };

/**
 * Lists and texts without measure. No sentence sets a limit, so a CSE takes them or refuses them (2,000 times the same
 * target is a repeated target); but that a list is long does not make its nodes exist.
 */
export function huge(situation: Situation): readonly Spoiling[] {
  return lengths.flatMap((times) => [
    ...spoiledBy('softwareTargets', noSuchNode(situation), { times, of: nowhere }),
    {
      attribute: 'softwareTargets',
      given: { times, of: own },
      demand: { kind: 'either', asSet: true },
      perhapsSame: true,
    },
    {
      attribute: 'softwareTriggerCriteria',
      given: { times, of: { criterion: 'unmet' } },
      demand: either,
      perhapsSame: true,
    },
    ...spoiledBy('labels', either, { times, of: { json: 'label' } }),
    ...['version', 'softwareName', 'URL'].flatMap((name) =>
      spoiledBy(name, multiplicity(name), { characters: 10 * times }),
    ),
  ]);
}

/**
 * Lists inside lists. However they are read, a resource that does not exist is no <node> that does; for the rest what holds
 * of wrong types.
 */
export function deep(situation: Situation): readonly Spoiling[] {
  return depths.flatMap((levels) => [
    ...spoiledBy('softwareTargets', noSuchNode(situation), { levels, around: nowhere }),
    { attribute: 'softwareTargets', given: { levels, around: own }, demand: either, perhapsSame: true },
    ...spoiledBy('version', multiplicity('version'), { levels, around: { json: '9.9' } }),
    ...spoiledBy('labels', either, { levels, around: { json: 'label' } }),
    ...spoiledBy('swctUnknown', either, { levels, around: { json: 1 } }),
    ...spoiledBy('softwareTriggerCriteria', either, { levels, around: { json: 1 } }),
  ]);
}
