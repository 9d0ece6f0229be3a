import { attributeNames } from './names';
import type { Profile } from './profile';

/** What makes a profile ambiguous: the path of the later of two fields that must differ, and why. */
export interface Inconsistency {
  readonly path: string;
  readonly message: string;
}

/**
 * The first ambiguity of a complete profile: two attributes of a type with one short name, two values of an enumeration
 * with one number, two resource types that cannot be told apart, a type without number or root.
 */
export function inconsistencyOf(profile: Profile): Inconsistency | undefined {
  return incompleteType(profile) ?? sameNumbers(profile) ?? sameTypes(profile) ?? sameNames(profile);
}

/** The first entry whose key an earlier entry has too. */
function firstRepeated(
  entries: readonly (readonly [string | number, string])[],
): { path: string; other: string } | undefined {
  const seen = new Map<string | number, string>();
  for (const [key, path] of entries) {
    const other = seen.get(key);
    if (other !== undefined) return { path, other };
    seen.set(key, path);
  }
  return undefined;
}

function incompleteType(profile: Profile): Inconsistency | undefined {
  for (const [type, entry] of Object.entries(profile.resourceTypes)) {
    const partial: { ty?: number; root?: string } = entry;
    const missing = partial.ty === undefined ? 'ty' : partial.root === undefined ? 'root' : undefined;
    if (missing) return { path: `/resourceTypes/${type}/${missing}`, message: 'expected a value, found nothing' };
  }
  return undefined;
}

function sameNumbers(profile: Profile): Inconsistency | undefined {
  for (const [name, values] of Object.entries(profile.enumerations)) {
    const entries = Object.entries(values).map(([value, number]) => [number, value] as const);
    const repeated = firstRepeated(entries);
    if (repeated)
      return {
        path: `/enumerations/${name}/${repeated.path}`,
        message: `expected a number of its own, found ${String(values[repeated.path])}, which ${repeated.other} has too`,
      };
  }
  return undefined;
}

function sameTypes(profile: Profile): Inconsistency | undefined {
  const types = Object.entries(profile.resourceTypes);
  const number = firstRepeated(
    types.map(([type, { ty, mgmtDefinition }]) => [`${String(ty)} ${String(mgmtDefinition)}`, type]),
  );
  if (number)
    return {
      path: `/resourceTypes/${number.path}/ty`,
      message: `expected a number (with its mgmtDefinition) of its own, found that of ${number.other}`,
    };
  const root = firstRepeated(types.map(([type, entry]) => [entry.root, type]));
  if (!root) return undefined;
  return {
    path: `/resourceTypes/${root.path}/root`,
    message: `expected a root of its own, found that of ${root.other}`,
  };
}

function sameNames(profile: Profile): Inconsistency | undefined {
  for (const [type, entry] of Object.entries(profile.resourceTypes)) {
    const repeated = firstRepeated(attributeNames(profile, type).map(([long, short]) => [short, long]));
    if (!repeated) continue;
    const place = entry.attributes?.[repeated.path] === undefined ? '/attributes' : `/resourceTypes/${type}/attributes`;
    return {
      path: `${place}/${repeated.path}`,
      message: `expected a short name of its own within ${type}, found that of ${repeated.other}`,
    };
  }
  return undefined;
}
