import type { Clock } from '../../cse/clock';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';
import type { Profile } from '../../wire/profile';
import { isRecord, own } from '../../wire/record';
import { writeJson } from '../../wire/write-json';
import type { RemoteResource } from './remote-tree';
import { RemoteTree } from './remote-tree';

/** A request that the IUT sent to a remote CSE of the tester's, and what it was answered. */
export interface RemoteExchange {
  /** When it arrived, in milliseconds since the epoch. */
  readonly at: number;
  readonly request: RequestPrimitive;
  readonly response: ResponsePrimitive;
  /** The resource that it created, changed, deleted or retrieved. */
  readonly about: RemoteResource | undefined;
}

/** How a remote CSE is called. */
export interface RemoteNames {
  /** With its slash, for example `/id-3f…`. */
  readonly cseId: string;
  readonly cseBaseName: string;
  readonly pointOfAccess: string;
}

/** A remote CSE as a test sees it. */
export type RemoteCseView = Readonly<Pick<RemoteCse, 'id' | 'names' | 'close'>> & {
  readonly received: readonly RemoteExchange[];
};

/** What one remote CSE keeps; what goes beyond is refused. */
const most = { exchanges: 1000, resources: 200, characters: 16 * 1024 * 1024 } as const;

/** A response, and what it is about. */
type Response = Omit<ResponsePrimitive, 'requestId'> & { readonly about?: RemoteResource };

/**
 * A small Hosting CSE that the tester plays, for what an IUT announces. It takes any resource anywhere below its CSEBase,
 * from any originator, in any form of address; what it does not have is NOT_FOUND.
 */
export class RemoteCse {
  readonly id: string;
  readonly names: RemoteNames;
  readonly received: RemoteExchange[] = [];
  private readonly clock: Clock;
  private readonly profile: Profile;
  private readonly tree: RemoteTree;
  private open = true;
  private characters = 0;

  /** @param id stands in every name and address of this CSE, and nobody can guess it */
  constructor(id: string, pointOfAccess: string, clock: Clock, profile: Profile) {
    this.id = id;
    this.names = { cseId: `/id-${id}`, cseBaseName: `cse-${id}`, pointOfAccess };
    this.clock = clock;
    this.profile = profile;
    this.tree = new RemoteTree(id, this.names, profile);
  }

  get releaseVersion(): string {
    return this.profile.releaseVersion;
  }

  /** Answers a request, and keeps both while the CSE is open. */
  handle(request: RequestPrimitive): ResponsePrimitive {
    const requestId = request.requestId === '' ? undefined : request.requestId;
    if (!this.holds(request.content)) return { ...this.refuse('INTERNAL_SERVER_ERROR', 'this CSE is full'), requestId };
    const { about, ...answer } = this.answer(request);
    const response = { ...answer, requestId };
    if (this.open) this.received.push({ at: this.clock.now(), request, response, about });
    return response;
  }

  /** Keeps nothing from now on: its test is over. It goes on answering, as the IUT may still remove what it announced. */
  close(): void {
    this.open = false;
  }

  /** Whether there is room for another request with this content. */
  private holds(content: unknown): boolean {
    try {
      this.characters += content === undefined ? 0 : writeJson(content).length;
    } catch {
      // Nested deeper than anything can be that is meant.
      return false;
    }
    return this.characters <= most.characters && this.received.length < most.exchanges;
  }

  private answer(request: RequestPrimitive): Response {
    switch (request.operation) {
      case 'CREATE':
        return this.create(request);
      case 'RETRIEVE':
        return this.retrieve(request);
      case 'UPDATE':
        return this.update(request);
      case 'DELETE':
        return this.remove(request);
      case 'NOTIFY':
        return isNotification(request.content)
          ? { statusCode: this.code('OK'), content: undefined }
          : this.create(request);
    }
  }

  private create({ to, resourceType, content }: RequestPrimitive): Response {
    const [root = '', members] = isRecord(content) ? (Object.entries(content)[0] ?? []) : [];
    if (!isRecord(members)) return this.refuse('BAD_REQUEST', 'the content is no resource');
    if (this.tree.size >= most.resources) return this.refuse('INTERNAL_SERVER_ERROR', 'this CSE is full');
    const made = this.tree.add(to, root, resourceType, members);
    if (!made) return this.refuse('CONFLICT', 'there is already a resource of that name');
    return {
      statusCode: this.code('CREATED'),
      content: this.tree.shown(made),
      about: made,
      location: `${this.names.cseId}/${made.id}`,
    };
  }

  private retrieve({ to, query }: RequestPrimitive): Response {
    const found = this.tree.find(to);
    if (!found) return this.notFound(to);
    if (query?.['fu'] !== '1') return { statusCode: this.code('OK'), content: this.tree.shown(found), about: found };
    return { statusCode: this.code('OK'), content: { 'm2m:uril': this.tree.below(found, query['ty']) } };
  }

  private update({ to, content }: RequestPrimitive): Response {
    const found = this.tree.find(to);
    if (!found) return this.notFound(to);
    const members = isRecord(content) ? Object.values(content)[0] : undefined;
    if (!isRecord(members)) return this.refuse('BAD_REQUEST', 'the content is no resource');
    this.tree.change(found, members);
    return { statusCode: this.code('UPDATED'), content: this.tree.shown(found), about: found };
  }

  private remove({ to }: RequestPrimitive): Response {
    const found = this.tree.find(to);
    if (!found) return this.notFound(to);
    if (found === this.tree.base) return this.refuse('OPERATION_NOT_ALLOWED', 'the CSEBase cannot be deleted');
    this.tree.remove(found);
    return { statusCode: this.code('DELETED'), content: undefined, about: found };
  }

  private notFound(to: string): Response {
    return this.refuse('NOT_FOUND', `there is no ${to.slice(0, 100)}`);
  }

  private refuse(name: string, message: string): Response {
    return { statusCode: this.code(name), content: { 'm2m:dbg': message } };
  }

  private code(name: string): number | undefined {
    return own(this.profile.responseStatusCodes, name);
  }
}

/** A POST without a resource type is a notification, unless it brings a resource all the same. */
function isNotification(content: unknown): boolean {
  return !isRecord(content) || 'm2m:sgn' in content;
}
