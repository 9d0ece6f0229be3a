import { isNull } from '../../wire/codec';
import { isRecord } from '../../wire/record';
import { parseTimestamp } from '../../wire/timestamp';
import type { SuiteWorld } from '../world';

/** Attributes, and members of attributes, that hold identifiers of resources: those may come back in another form. */
const identifiers: readonly string[] = ['softwareTargets', 'subjectResourceID', 'accessControlPolicyIDs', 'parentID'];

/**
 * Whether a retrieved value of an attribute is the one that was given. A list may come back in another order, a time in
 * another form, an identifier in any form, NULL as absent, null or an empty list; and a structure with more members.
 */
export async function sameAsGiven(
  world: Pick<SuiteWorld, 'session'>,
  name: string,
  found: unknown,
  wanted: unknown,
): Promise<boolean> {
  if (isNull(wanted)) return isNull(found);
  if (Array.isArray(wanted)) return Array.isArray(found) && sameMembers(world, name, found, wanted);
  if (isRecord(wanted)) {
    if (!isRecord(found)) return false;
    for (const [member, value] of Object.entries(wanted))
      if (!(await sameAsGiven(world, member, found[member], value))) return false;
    return true;
  }
  if (found === wanted) return true;
  if (typeof found !== 'string' || typeof wanted !== 'string') return false;
  if (name.endsWith('Time')) return sameTime(found, wanted);
  return identifiers.includes(name) && world.session.identifiers.sameResource(found, wanted);
}

async function sameMembers(
  world: Pick<SuiteWorld, 'session'>,
  name: string,
  found: readonly unknown[],
  wanted: readonly unknown[],
): Promise<boolean> {
  const left = [...found];
  for (const item of wanted) {
    const at = await placeOf(world, name, left, item);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

/** Where in a list a value stands; -1 if it does not. */
export async function placeOf(
  world: Pick<SuiteWorld, 'session'>,
  name: string,
  list: readonly unknown[],
  wanted: unknown,
): Promise<number> {
  for (const [at, item] of list.entries()) if (await sameAsGiven(world, name, item, wanted)) return at;
  return -1;
}

/** To the second: some CSEs keep no more. */
function sameTime(a: string, b: string): boolean {
  const [x, y] = [parseTimestamp(a), parseTimestamp(b)];
  return x !== undefined && y !== undefined && Math.floor(x / 1000) === Math.floor(y / 1000);
}
