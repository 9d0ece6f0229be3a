import type { Profile } from './profile';
import { own } from './record';
import { attributesOf } from './type-attributes';

/** Two directions of names. */
interface NameTable {
  readonly toShort: ReadonlyMap<string, string>;
  readonly toLong: ReadonlyMap<string, string>;
}

const tables = new WeakMap<Profile, Map<string, NameTable>>();

/** A name with a dot is a member of a structured attribute (`actionStatus.status`), not an attribute. */
function isAttribute(longName: string): boolean {
  return !longName.includes('.');
}

/** Long and short names of the attributes that a type has; all that the profile knows, for a type unknown to TS-0001. */
export function attributeNames(profile: Profile, type: string): readonly (readonly [string, string])[] {
  const overrides = { ...spelled(profile, type.replace(/Annc$/, '')), ...spelled(profile, type) };
  const merged = new Map(Object.entries({ ...profile.attributes, ...overrides }).filter(([long]) => isAttribute(long)));
  const wanted = attributesOf(type);
  if (!wanted) return [...merged];
  const names = [...new Set([...wanted, ...Object.keys(overrides)])];
  return names.flatMap((long) => {
    const short = merged.get(long);
    return short === undefined ? [] : [[long, short] as const];
  });
}

/** What a type spells in a way of its own; an announced resource spells as its original does. */
function spelled(profile: Profile, type: string): Readonly<Record<string, string>> {
  return own(profile.resourceTypes, type)?.attributes ?? {};
}

function tableOf(profile: Profile, type: string): NameTable {
  const known = tables.get(profile) ?? new Map<string, NameTable>();
  tables.set(profile, known);
  const present = known.get(type);
  if (present) return present;
  const pairs = attributeNames(profile, type);
  const table = { toShort: new Map(pairs), toLong: new Map(pairs.map(([long, short]) => [short, long])) };
  known.set(type, table);
  return table;
}

/** The short name of an attribute of a type; a name that the profile does not know is its own short name. */
export function shortName(profile: Profile, type: string, longName: string): string {
  return tableOf(profile, type).toShort.get(longName) ?? own(profile.attributes, longName) ?? longName;
}

/** The long name of an attribute of a type, or undefined if the type has no attribute of this short name. */
export function longName(profile: Profile, type: string, short: string): string | undefined {
  return tableOf(profile, type).toLong.get(short);
}

const anyType = '';

/** The short name of an attribute of whatever type; a name that is no known long one is returned as it is. */
export function anyShortName(profile: Profile, name: string): string {
  return tableOf(profile, anyType).toShort.get(name) ?? name;
}

/** The inverse of `anyShortName`. */
export function anyLongName(profile: Profile, name: string): string {
  return tableOf(profile, anyType).toLong.get(name) ?? name;
}

/** The short name of a member of a structured attribute, for example `actionStatus`, `status`. */
export function memberName(profile: Profile, structure: string, member: string): string {
  return own(profile.attributes, `${structure}.${member}`) ?? member;
}

/** The members of a structured attribute, in both directions. */
type Members = NameTable;

const members = new WeakMap<Profile, Map<string, Members>>();

/** The long and short names of all members of a structured attribute, in both directions. */
export function memberNames(profile: Profile, structure: string): Members {
  const known = members.get(profile) ?? new Map<string, Members>();
  members.set(profile, known);
  const found = known.get(structure) ?? findMembers(profile, structure);
  known.set(structure, found);
  return found;
}

function findMembers(profile: Profile, structure: string): Members {
  const prefix = `${structure}.`;
  const pairs = Object.entries(profile.attributes).flatMap(([name, short]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), short] as const] : [],
  );
  return { toShort: new Map(pairs), toLong: new Map(pairs.map(([long, short]) => [short, long])) };
}

/** The number (`ty`) of a resource type by its long name; undefined for a type that the profile does not know. */
export function typeNumber(profile: Profile, type: string): number | undefined {
  return own(profile.resourceTypes, type)?.ty;
}

/**
 * The long name of the resource type with a number.
 * @param mgd the mgmtDefinition, which tells the specializations of <mgmtObj> apart; without it the first of them is taken
 */
export function typeOf(profile: Profile, ty: number, mgd?: number): string | undefined {
  return Object.entries(profile.resourceTypes).find(
    ([, entry]) =>
      entry.ty === ty && (mgd === undefined || entry.mgmtDefinition === undefined || entry.mgmtDefinition === mgd),
  )?.[0];
}

const roots = new WeakMap<Profile, ReadonlyMap<string, string>>();

/** The long name of the resource type with a JSON root, for example `m2m:swc`; of several, the first. */
export function typeOfRoot(profile: Profile, root: string): string | undefined {
  const known =
    roots.get(profile) ??
    new Map(
      Object.entries(profile.resourceTypes)
        .map(([type, entry]) => [entry.root, type] as const)
        .reverse(),
    );
  roots.set(profile, known);
  return known.get(root);
}
