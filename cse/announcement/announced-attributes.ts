import { alwaysAnnounced, columnOf } from '../../spec/announced-columns';
import { encode, longName } from '../../wire/codec';
import type { Profile } from '../../wire/profile';
import { isRecord } from '../../wire/record';
import type { Attributes } from '../resource';
import { withTimestamps } from '../times';

/** The members of an announced resource, as they go over the wire. */
export type Members = Readonly<Record<string, unknown>>;

/** What the announced resource of a campaign with these attributes has, by short name; the link to it is not among them. */
export function announcedMembers(profile: Profile, cseId: string, attributes: Attributes): Members {
  const names: readonly string[] = [
    ...alwaysAnnounced,
    ...named(profile, attributes).filter((name) => columnOf(name) === 'OA'),
  ];
  const shown = Object.entries(withTimestamps(attributes)).filter(
    ([name, value]) => names.includes(name) && value !== null && value !== undefined,
  );
  const outside = shown.map(([name, value]) => [name, name === 'accessControlPolicyIDs' ? absolute(value) : value]);
  const [members] = Object.values(encode(profile, 'softwareCampaignAnnc', Object.fromEntries(outside) as Attributes));
  return isRecord(members) ? members : {};

  function absolute(value: unknown): unknown {
    return Array.isArray(value) ? value.map((id) => spRelative(cseId, String(id))) : value;
  }
}

/** An identifier as another CSE can use it. */
export function spRelative(cseId: string, id: string): string {
  return id.startsWith('/') ? id : `${cseId}/${id}`;
}

/** What an UPDATE must carry to make one into the other; undefined if they are the same. */
export function difference(before: Members, after: Members): Members | undefined {
  const gone = Object.keys(before).filter((name) => !(name in after));
  const changed = Object.entries(after).filter(([name, value]) => !same(before[name], value));
  if (gone.length === 0 && changed.length === 0) return undefined;
  return Object.fromEntries([...changed, ...gone.map((name) => [name, null] as const)]);
}

/** The long names that announcedAttribute lists by their short ones. */
function named(profile: Profile, attributes: Attributes): readonly string[] {
  const list = attributes['announcedAttribute'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((short) => longName(profile, 'softwareCampaign', String(short)) ?? []);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
