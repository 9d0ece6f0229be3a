import { isMalformed, malformed } from './malformed';
import { memberNames } from './names';
import type { Enumeration, Profile } from './profile';
import { isRecord, own } from './record';

/** How the values of an attribute go over the wire. NULL never reaches a kind. */
export interface ValueKind {
  /** What is expected, in words, for reports. */
  readonly expected: string;
  /** To the wire; a value that does not fit goes through untouched, so that a test can send a wrong one. */
  encode(profile: Profile, value: unknown): unknown;
  /** From the wire; a value that does not fit comes back `malformed`. */
  decode(profile: Profile, value: unknown): unknown;
}

/** A value that is the same on both sides, if `fits` finds it of the right type. */
export function plain(expected: string, fits: (value: unknown) => boolean): ValueKind {
  return {
    expected,
    encode: (_profile, value) => value,
    decode: (_profile, value) => (fits(value) ? value : malformed(value, expected)),
  };
}

/** A name here, its number on the wire. */
export function enumerated(expected: string, values: (profile: Profile) => Enumeration): ValueKind {
  return {
    expected,
    encode: (profile, value) => (typeof value === 'string' ? (own(values(profile), value) ?? value) : value),
    decode: (profile, value) => nameOf(values(profile), value) ?? malformed(value, expected),
  };
}

const nameTables = new WeakMap<Enumeration, ReadonlyMap<unknown, string>>();

/** The name of a number; of several, the first. */
function nameOf(values: Enumeration, number: unknown): string | undefined {
  const known =
    nameTables.get(values) ??
    new Map(
      Object.entries(values)
        .map(([name, one]) => [one, name] as const)
        .reverse(),
    );
  nameTables.set(values, known);
  return known.get(number);
}

/** A list whose elements are of one kind; a wrong element is marked in its place. */
export function listOf(kind: ValueKind): ValueKind {
  const expected = `list of ${kind.expected}`;
  return {
    expected,
    encode: (profile, value) =>
      Array.isArray(value) ? value.map((item: unknown) => encodeWith(kind, profile, item)) : value,
    decode: (profile, value) =>
      Array.isArray(value) ? value.map((item: unknown) => kind.decode(profile, item)) : malformed(value, expected),
  };
}

/**
 * An object whose members have long names here and short ones on the wire; members that the profile does not know keep
 * their names.
 * @param name the structure's name in the profile (`actionStatus`)
 * @param kinds what is known of its members
 * @param required members without which it is malformed
 */
export function structure(
  name: string,
  expected: string,
  kinds: Readonly<Record<string, ValueKind>>,
  required: readonly string[] = [],
): ValueKind {
  return {
    expected,
    encode: (profile, value) => {
      if (!isRecord(value)) return value;
      const { toShort } = memberNames(profile, name);
      return rename(value, toShort, (long, item) => encodeWith(own(kinds, long), profile, item));
    },
    decode: (profile, value) => {
      if (!isRecord(value)) return malformed(value, expected);
      const { toLong } = memberNames(profile, name);
      const decoded = rename(value, toLong, (short, item) => {
        const kind = own(kinds, toLong.get(short) ?? short);
        return kind && item !== null ? kind.decode(profile, item) : item;
      });
      return required.every((member) => Object.hasOwn(decoded, member)) ? decoded : malformed(value, expected);
    },
  };
}

function rename(
  value: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
  convert: (key: string, item: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [names.get(key) ?? key, convert(key, item)] as const),
  );
}

/** Encodes with a kind, if there is one; a value that was decoded as malformed goes out as it came in. */
export function encodeWith(kind: ValueKind | undefined, profile: Profile, value: unknown): unknown {
  if (isMalformed(value)) return value.malformed;
  return kind && value !== null ? kind.encode(profile, value) : value;
}
