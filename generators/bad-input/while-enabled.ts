import { readOnlyWhileEnabled } from '../../model/rules/read-only';
import { own } from '../../wire/record';
import type { Situation, Spoiling } from './spoiling';

/**
 * The demand on a spoiling where the campaign is enabled. A value that differs from that of a read-only attribute is refused
 * (10.2.28.3.3), whatever else is wrong with it. NULL may be read as no value at all, and then is no other value: it must
 * not be taken, which is what the table says. Something that can be read as the value that is there already, and criteria
 * that are none for a campaign that has none (FINISHED), stay under the demand that they have without this.
 */
export function whileEnabled(situation: Situation, spoiling: Spoiling): Spoiling {
  const { attribute, given, demand, perhapsSame } = spoiling;
  const row = own(readOnlyWhileEnabled, attribute);
  if (situation === 'CREATE' || situation === 'PENDING' || row === undefined || perhapsSame) return spoiling;
  if (given !== 'leftOut' && 'json' in given && given.json === null)
    return { ...spoiling, demand: { kind: 'readOnly', statements: [row, '10.2.28.3.3#04'] } };
  const none = situation === 'FINISHED' && attribute === 'softwareTriggerCriteria' && demand.kind !== 'refused';
  if (none) return spoiling;
  const further = demand.kind === 'refused' ? demand.statements : [];
  return { ...spoiling, demand: { kind: 'refused', statements: ['10.2.28.3.3#04', row, ...further] } };
}
