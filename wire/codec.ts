import { kindOf } from './attribute-kinds';
import { longName, shortName, typeOfRoot } from './names';
import type { Profile } from './profile';
import { isRecord, own } from './record';
import { encodeWith } from './value-kind';

export { isMalformed, malformedIn, type Malformed } from './malformed';
export { longName, shortName, typeNumber, typeOf } from './names';

/** A resource representation in the specification's words. */
export interface DecodedResource {
  /** The resource type's long name. */
  readonly type: string;
  /** By long name. Null where the wire had null; a value of a wrong type is `Malformed`. */
  readonly attributes: Record<string, unknown>;
  /** What came under names that are not short names of this type's attributes, unchanged. */
  readonly unknown: Record<string, unknown>;
}

export type Decoded = DecodedResource | { readonly problem: string };

/**
 * The wire form of a resource, or of the part of it that a CREATE or UPDATE carries: `{ "m2m:swc": { … } }`.
 * @param type the resource type's long name; one that the profile does not know is its own root
 * @param attributes by long name, with symbolic values (`campaignStatus: 'PENDING'`). A name that the profile does not
 * know is sent as it is, and so is a value that does not fit; null is sent, undefined is left out.
 */
export function encode(
  profile: Profile,
  type: string,
  attributes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const members = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [shortName(profile, type, name), encodeWith(kindOf(name), profile, value)] as const);
  return { [own(profile.resourceTypes, type)?.root ?? type]: Object.fromEntries(members) };
}

/**
 * Reads a resource representation as tolerantly as CSEs require: what is unknown or of a wrong type is kept and marked.
 * @returns the resource, or why the content is none
 */
export function decode(profile: Profile, content: unknown): Decoded {
  if (content === undefined) return { problem: 'there is no content' };
  if (!isRecord(content)) return { problem: `the content is ${describe(content)}, not an object with one root` };
  const roots = Object.keys(content);
  const known = roots.filter((root) => typeOfRoot(profile, root) !== undefined);
  const [root] = known;
  if (root === undefined || known.length > 1) return { problem: rootProblem(roots, known) };
  const members = content[root];
  if (!isRecord(members)) return { problem: `${root} holds ${describe(members)}, not an object` };
  return decodeMembers(profile, typeOfRoot(profile, root) ?? root, members);
}

/** Reads the attributes of a resource of a known type: what stands inside the root. */
export function decodeMembers(
  profile: Profile,
  type: string,
  members: Readonly<Record<string, unknown>>,
): DecodedResource {
  const attributes: [string, unknown][] = [];
  const unknown: [string, unknown][] = [];
  for (const [short, value] of Object.entries(members)) {
    const long = longName(profile, type, short);
    if (long === undefined) unknown.push([short, value]);
    else {
      const kind = value === null ? undefined : kindOf(long);
      attributes.push([long, kind ? kind.decode(profile, value) : value]);
    }
  }
  return { type, attributes: Object.fromEntries(attributes), unknown: Object.fromEntries(unknown) };
}

/** Whether an attribute's value reads as NULL: absent, null or, for a list, empty (clause 10.2.28.1). */
export function isNull(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function rootProblem(roots: readonly string[], known: readonly string[]): string {
  if (roots.length === 0) return 'the content is an empty object';
  if (known.length > 1) return `the content has several roots: ${known.join(', ')}`;
  return `the content's root is ${roots.map((root) => `"${root}"`).join(', ')}, which is no resource type of the profile`;
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
