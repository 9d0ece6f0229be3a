import { shortName, typeNumber } from '../../wire/names';
import type { PrimitiveOperation, ResponsePrimitive } from '../../wire/primitive';
import { isRecord } from '../../wire/record';
import { isSuccess } from '../../wire/status-code';
import { registreeId } from '../access';
import type { Engine } from '../engine';
import type { Notifier } from '../notifier';
import type { Resource } from '../resource';
import { spRelative } from './announced-attributes';

/** A request to a remote CSE. */
export interface RemoteRequest {
  readonly operation: PrimitiveOperation;
  readonly to: string;
  /** The long name of the resource type, for CREATE. */
  readonly type?: string;
  readonly members?: Readonly<Record<string, unknown>>;
}

/** The CSEs that have registered here, as announcement sees them. */
export class RegisteredCses {
  private readonly engine: Engine;
  private readonly notifier: Notifier;
  /** By <remoteCSE>, the address of the <CSEBaseAnnc> that was made there. */
  private readonly bases = new Map<string, Promise<string | undefined>>();
  private counter = 0;

  constructor(engine: Engine, notifier: Notifier) {
    this.engine = engine;
    this.notifier = notifier;
  }

  /** The CSE-ID (`/id-mn`) of the registered CSE that an entry of announceTo names, by its CSE-ID, a resource of it or a URL. */
  named(entry: string): string | undefined {
    const [, ofUrl] = /^[a-z][a-z0-9+.-]*:\/\/[^/]*(\/.*)$/i.exec(entry) ?? [];
    const [, ofAbsolute] = /^\/\/[^/]+(\/.+)$/.exec(entry) ?? [];
    const local = ofUrl?.replace(/^.*\/~\//, '/') ?? ofAbsolute ?? entry;
    const cseId = `/${local.split('/').find((segment) => segment !== '') ?? ''}`;
    return this.find(cseId) && cseId;
  }

  /** Where announced resources go at a CSE; undefined if it is not registered any more, or the <CSEBaseAnnc> was refused. */
  async parent(cseId: string): Promise<string | undefined> {
    const remote = this.find(cseId);
    if (!remote) return undefined;
    const base = baseOf(remote, cseId);
    if (this.engine.policy.announceBelow === 'CSEBase') return base;
    const known = this.bases.get(remote.id) ?? this.announceBase(cseId, base);
    this.bases.set(remote.id, known);
    const made = await known;
    if (made === undefined) this.bases.delete(remote.id);
    return made;
  }

  /** Sends a request; undefined if nobody answers. */
  async send(cseId: string, { operation, to, type, members }: RemoteRequest): Promise<ResponsePrimitive | undefined> {
    const { engine, notifier } = this;
    const point = pointOf(this.find(cseId));
    if (point === undefined || !notifier.forward) return undefined;
    this.counter += 1;
    const root = engine.profile.resourceTypes[type ?? 'softwareCampaignAnnc']?.root ?? 'm2m:swcA';
    const ty = type === undefined ? undefined : typeNumber(engine.profile, type);
    try {
      return await notifier.forward(point, {
        operation,
        to,
        from: engine.cseId,
        requestId: `anc${String(this.counter)}`,
        releaseVersion: engine.profile.releaseVersion,
        ...(ty === undefined ? {} : { resourceType: ty }),
        ...(members === undefined ? {} : { content: { [root]: members } }),
      });
    } catch {
      return undefined;
    }
  }

  /** The address, in SP-relative form, of what an accepted CREATE made. */
  madeAt(cseId: string, response: ResponsePrimitive | undefined): string | undefined {
    if (!isSuccess(response?.statusCode)) return undefined;
    const [members] = isRecord(response?.content) ? Object.values(response.content) : [];
    const given = isRecord(members) ? members[shortName(this.engine.profile, 'CSEBaseAnnc', 'resourceID')] : undefined;
    const id = response?.location ?? given;
    return typeof id === 'string' && id !== '' ? spRelative(cseId, id) : undefined;
  }

  private async announceBase(cseId: string, base: string): Promise<string | undefined> {
    const link = shortName(this.engine.profile, 'CSEBaseAnnc', 'link');
    const members = { [link]: `${this.engine.cseId}/${this.engine.tree.root.name}` };
    return this.madeAt(cseId, await this.send(cseId, { operation: 'CREATE', to: base, type: 'CSEBaseAnnc', members }));
  }

  private find(cseId: string): Resource | undefined {
    return this.engine
      .children(this.engine.tree.root, 'remoteCSE')
      .find((one) => registreeId(one) === cseId && one.attributes['requestReachability'] === true);
  }
}

function pointOf(remote: Resource | undefined): string | undefined {
  const points = remote?.attributes['pointOfAccess'];
  const point: unknown = Array.isArray(points) ? points[0] : undefined;
  return typeof point === 'string' ? point : undefined;
}

/** The CSEBase of a <remoteCSE>, in SP-relative form. */
function baseOf(remote: Resource, cseId: string): string {
  const base = String(remote.attributes['CSEBase']);
  return spRelative(cseId, base);
}
