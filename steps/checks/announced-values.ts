import { isNull } from '../../wire/codec';
import { isRecord } from '../../wire/record';
import type { SuiteWorld } from '../world';

/** Attributes in which identifiers stand: an announcing CSE may write them in another form. */
const identifiers = [
  'accessControlPolicyIDs',
  'dynamicAuthorizationConsultationIDs',
  'softwareTargets',
  'softwareTriggerCriteria',
  'softwareLinks',
  'individualSoftwareStatuses',
];

/** Whether an announced attribute has the value of its original; both NULL is the same. */
export async function agrees(
  { session }: Pick<SuiteWorld, 'session'>,
  attribute: string,
  original: unknown,
  announced: unknown,
): Promise<boolean> {
  if (isNull(original) || isNull(announced)) return isNull(original) && isNull(announced);
  // What the tester announces to is the IUT's business; which policies count there as well.
  if (attribute === 'accessControlPolicyIDs' || attribute === 'expirationTime') return true;
  if (attribute === 'labels') return isWithin(original, announced);
  const same = identifiers.includes(attribute)
    ? (one: string, other: string) => session.identifiers.sameResource(one, other)
    : () => Promise.resolve(false);
  return alike(original, announced, same);
}

/** Whether one list holds all that the other has: an announcing CSE may add labels of its own. */
function isWithin(list: unknown, other: unknown): boolean {
  return Array.isArray(list) && Array.isArray(other) && list.every((one) => other.includes(one));
}

/** Deep equality, lists in any order; `same` compares texts that differ. */
async function alike(
  one: unknown,
  other: unknown,
  same: (one: string, other: string) => Promise<boolean>,
): Promise<boolean> {
  if (typeof one === 'string' && typeof other === 'string') return one === other || same(one, other);
  if (Array.isArray(one) && Array.isArray(other)) {
    const left = [...(other as readonly unknown[])];
    for (const member of one) {
      let found = -1;
      for (let at = 0; at < left.length && found < 0; at++) if (await alike(member, left[at], same)) found = at;
      if (found < 0) return false;
      left.splice(found, 1);
    }
    return left.length === 0;
  }
  if (isRecord(one) && isRecord(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    for (const name of names) if (!(await alike(one[name], other[name], same))) return false;
    return true;
  }
  return one === other;
}
