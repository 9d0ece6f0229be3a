import { encode, typeNumber } from '../wire/codec';
import type { Profile } from '../wire/profile';
import { isRecord } from '../wire/record';
import type { ResourcePolicy } from './policy';
import type { Attributes, Resource } from './resource';
import { withTimestamps } from './times';

/** Shows resources as they go over the wire. */
export class Representations {
  private readonly profile: Profile;
  private readonly nullAs: ResourcePolicy['nullAs'];

  constructor(profile: Profile, nullAs: ResourcePolicy['nullAs']) {
    this.profile = profile;
    this.nullAs = nullAs;
  }

  /** `{ "m2m:swc": { … } }`. */
  whole(resource: Resource): Record<string, unknown> {
    return encode(this.profile, resource.type, { ...this.naming(resource), ...this.shown(resource.attributes) });
  }

  /** The same with some attributes only; one that the resource has not any more shows as null. */
  part(resource: Resource, names: readonly string[]): Record<string, unknown> {
    const gone = names.filter((name) => resource.attributes[name] === undefined).map((name) => [name, null] as const);
    const present = Object.entries(resource.attributes).filter(([name]) => names.includes(name));
    const shown = this.shown(Object.fromEntries(present));
    return encode(this.profile, resource.type, { ...shown, ...Object.fromEntries(gone) });
  }

  /** The same without the attributes that the originator knows. */
  without(resource: Resource, names: readonly string[]): Record<string, unknown> {
    const others = Object.entries({ ...this.naming(resource), ...this.shown(resource.attributes) });
    return encode(this.profile, resource.type, Object.fromEntries(others.filter(([name]) => !names.includes(name))));
  }

  /** The root (`m2m:swc`) and what stands inside it. */
  members(resource: Resource): readonly [string, Record<string, unknown>] {
    const [entry] = Object.entries(this.whole(resource));
    return [entry?.[0] ?? resource.type, isRecord(entry?.[1]) ? entry[1] : {}];
  }

  /** The number of a resource's type. */
  typeNumber(resource: Resource): number {
    return typeNumber(this.profile, resource.type) ?? 0;
  }

  private naming(resource: Resource): Attributes {
    return {
      resourceType: this.typeNumber(resource),
      resourceID: resource.id,
      resourceName: resource.name,
      parentID: resource.parent?.id ?? '',
    };
  }

  private shown(attributes: Attributes): Attributes {
    const entries = Object.entries(withTimestamps(attributes));
    if (this.nullAs === 'null') return Object.fromEntries(entries);
    const present = entries.filter(([, value]) => value !== null || this.nullAs === 'empty');
    return Object.fromEntries(present.map(([name, value]) => [name, value ?? []]));
  }
}
