import { either, multiplicity, refused, spoiledBy } from './demands';
import type { Given } from './given';
import type { Situation, Spoiling } from './spoiling';
import { procedureOf } from './spoiling';

const unmet: Given = { criterion: 'unmet' };
const nowhere: Given = { criterion: 'nowhere' };

/**
 * softwareTriggerCriteria that is none.
 *
 * An error is demanded where a referenced resource does not exist, and nowhere else: the format is that of <action> in
 * clause 9.6.61, outside the change request, and the row itself speaks of a list and of a single pair. A threshold or a
 * subject attribute that does not fit its subject is no error of the request in any sentence.
 */
export function criteria(situation: Situation): readonly Spoiling[] {
  const missing = refused(`${procedureOf(situation)}#12`, `${procedureOf(situation)}#11`);
  const name = 'softwareTriggerCriteria';
  return [
    ...spoiledBy(name, missing, { list: [nowhere] }, { list: [unmet, nowhere] }),
    ...spoiledBy(name, multiplicity(name), { json: 7 }, { json: 'text' }, { json: true }),
    ...spoiledBy(
      name,
      either,
      { json: [7] },
      { json: [{}] },
      { json: ['text'] },
      { list: [{ criterion: 'unmet', with: { threshold: { a: 1 } } }] },
      { list: [{ criterion: 'unmet', with: { subject: 'noSuchAttribute' } }] },
      { list: [{ criterion: 'unmet', with: { subject: 7 } }] },
    ),
    { attribute: name, given: unmet, demand: either, perhapsSame: true },
  ];
}
