import type { RemoteCseView, RemoteExchange } from '../../targets/roles/remote-cse';
import type { RemoteResource } from '../../targets/roles/remote-tree';
import { decodeMembers } from '../../wire/codec';
import type { Profile } from '../../wire/profile';
import { isRecord } from '../../wire/record';
import type { CastRemote } from '../scene/cast';
import type { Evidence } from '../session/evidence';

/** An announced campaign as it stands at a remote CSE of the tester's. */
export interface AnnouncedCampaign {
  readonly resource: RemoteResource;
  /** What the IUT gave it, by long name, and not taken away again. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A CREATE or UPDATE of an announced campaign, with what it carried. */
export interface Announcing {
  readonly operation: 'CREATE' | 'UPDATE';
  /** Its place among what the CSE received. */
  readonly index: number;
  readonly type: number | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What the IUT announced to a CSE and has not deleted, the latest last. */
export function announcedTo(cse: RemoteCseView, profile: Profile): readonly AnnouncedCampaign[] {
  const made = cse.received.flatMap(({ request, about }) =>
    isCreate(request.operation) && about && isAnnounced(profile, about) && !about.gone ? [about] : [],
  );
  return made.map((resource) => ({ resource, attributes: read(profile, resource.members) }));
}

/** Every CREATE and UPDATE of announced campaigns that a CSE received. */
export function announcings(cse: RemoteCseView, profile: Profile): readonly Announcing[] {
  return cse.received.flatMap(({ request, about }, index) => {
    if (!about || !isAnnounced(profile, about)) return [];
    const operation = isCreate(request.operation) ? 'CREATE' : request.operation;
    if (operation !== 'CREATE' && operation !== 'UPDATE') return [];
    return [{ operation, index, type: about.type, attributes: read(profile, membersOf(request)) }];
  });
}

/** The exchange numbers of all that a CSE has received by now. */
export function recordReceived({ cse, recorded }: CastRemote, evidence: Evidence): readonly number[] {
  for (const exchange of cse.received.slice(recorded.length)) recorded.push(evidence.received(exchange));
  return recorded;
}

function read(profile: Profile, members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return decodeMembers(profile, 'softwareCampaignAnnc', members).attributes;
}

function membersOf({ content }: RemoteExchange['request']): Readonly<Record<string, unknown>> {
  const [members] = isRecord(content) ? Object.values(content) : [];
  return isRecord(members) ? members : {};
}

/** A POST that lost its resource type brings a resource all the same. */
function isCreate(operation: string): boolean {
  return operation === 'CREATE' || operation === 'NOTIFY';
}

/** Tells announced campaigns by type or root; one that came as a campaign counts, and is found wrong for its type. */
function isAnnounced({ resourceTypes }: Profile, { type, root }: RemoteResource): boolean {
  const kinds = [resourceTypes['softwareCampaignAnnc'], resourceTypes['softwareCampaign']];
  return kinds.some((kind) => kind !== undefined && (kind.ty === type || kind.root === root));
}
