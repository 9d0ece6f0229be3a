import { shortName, typeNumber } from '../../wire/names';
import type { Profile } from '../../wire/profile';
import { formatTimestamp } from '../../wire/timestamp';
import type { RemoteNames } from './remote-cse';

type Members = Readonly<Record<string, unknown>>;

/** A resource that an IUT made at a remote CSE. */
export interface RemoteResource {
  /** The resourceID. */
  readonly id: string;
  readonly name: string;
  readonly parent: string;
  readonly type: number | undefined;
  /** The JSON root under which it came. */
  readonly root: string;
  /** What the IUT gave it, by short name. */
  members: Members;
  /** The IUT has deleted it, or what it stood below. */
  gone: boolean;
}

/** The resources of a remote CSE: one level deep or several, as the IUT wants it. */
export class RemoteTree {
  readonly base: RemoteResource;
  private readonly id: string;
  private readonly names: RemoteNames;
  private readonly profile: Profile;
  private readonly resources = new Map<string, RemoteResource>();
  private counter = 0;

  constructor(id: string, names: RemoteNames, profile: Profile) {
    this.id = id;
    this.names = names;
    this.profile = profile;
    const short = (name: string): string => shortName(profile, 'CSEBase', name);
    const types = Object.values(profile.resourceTypes).map(({ ty }) => ty);
    this.base = {
      id: names.cseId.slice(1),
      name: names.cseBaseName,
      parent: '',
      type: typeNumber(profile, 'CSEBase'),
      root: profile.resourceTypes['CSEBase']?.root ?? 'm2m:cb',
      members: {
        [short('CSE-ID')]: names.cseId,
        [short('cseType')]: 2,
        [short('supportedResourceType')]: [...new Set(types)].sort((a, b) => a - b),
        [short('supportedReleaseVersions')]: [profile.releaseVersion],
        [short('pointOfAccess')]: [names.pointOfAccess],
        [short('requestReachability')]: true,
      },
      gone: false,
    };
  }

  get size(): number {
    return this.resources.size;
  }

  /** The resource that an identifier names, in whatever form: what stands before the names of this CSE is passed over. */
  find(to: string): RemoteResource | undefined {
    const segments = this.local(to);
    if (segments === undefined) return undefined;
    return segments.reduce<RemoteResource | undefined>((at, segment) => at && this.child(at, segment), this.base);
  }

  /**
   * Adds a resource; one below a parent that is not there comes to stand below the CSEBase.
   * @returns undefined if the parent has a child of that name
   */
  add(to: string, root: string, type: number | undefined, members: Members): RemoteResource | undefined {
    const parent = this.find(to) ?? this.base;
    this.counter += 1;
    const id = `${String(this.counter)}-${this.id}`;
    const given = members[shortName(this.profile, 'softwareCampaignAnnc', 'resourceName')];
    const name = typeof given === 'string' && given !== '' ? given : id;
    if (this.child(parent, name)) return undefined;
    const made: RemoteResource = { id, name, parent: parent.id, type, root, members, gone: false };
    this.resources.set(id, made);
    return made;
  }

  /** Gives members new values; null takes one away. */
  change(resource: RemoteResource, members: Members): void {
    const after = Object.entries({ ...resource.members, ...members }).filter(([, value]) => value !== null);
    resource.members = Object.fromEntries(after);
  }

  /** Takes a resource away, and all below it. */
  remove(resource: RemoteResource): void {
    resource.gone = true;
    this.resources.delete(resource.id);
    for (const one of [...this.resources.values()]) if (one.parent === resource.id) this.remove(one);
  }

  /** The structured names of what is below a resource, of one type or all. */
  below({ id }: RemoteResource, type?: string): readonly string[] {
    const children = [...this.resources.values()].filter(({ parent }) => parent === id);
    return children.flatMap((child) => [
      ...(type === undefined || String(child.type) === type ? [`${this.names.cseId}/${child.id}`] : []),
      ...this.below(child, type),
    ]);
  }

  /** A representation: what the IUT gave, and what a Hosting CSE assigns. */
  shown({ id, name, parent, type, root, members }: RemoteResource): Record<string, unknown> {
    const short = (attribute: string): string => shortName(this.profile, 'softwareCampaignAnnc', attribute);
    const now = formatTimestamp(this.started);
    return {
      [root]: {
        ...members,
        [short('resourceType')]: type ?? 0,
        [short('resourceID')]: id,
        [short('resourceName')]: name,
        [short('parentID')]: parent,
        [short('creationTime')]: now,
        [short('lastModifiedTime')]: now,
      },
    };
  }

  /** All resources' creation time: what this CSE says of times is of no account. */
  private readonly started = Date.UTC(2026, 0, 1);

  private child(at: RemoteResource, segment: string): RemoteResource | undefined {
    const named = [...this.resources.values()].find(({ parent, name }) => parent === at.id && name === segment);
    return named ?? (at === this.base ? this.resources.get(segment) : undefined);
  }

  /** The segments below the CSEBase; undefined if the identifier names nothing of this CSE. */
  private local(to: string): readonly string[] | undefined {
    const segments = to.split('/').filter((segment) => segment !== '');
    const first = segments.findIndex((segment) => segment.toLowerCase().includes(this.id));
    if (first < 0) return undefined;
    const rest = segments.slice(first);
    const own = [this.names.cseId.slice(1), this.names.cseBaseName, this.id, '-', '~', '_'];
    while (rest[0] !== undefined && own.includes(rest[0])) rest.shift();
    return rest;
  }
}
