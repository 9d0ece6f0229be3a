import type { Answer, Ask, Requester } from '../../targets/roles/answer';
import { handleOf, type ResourceHandle } from '../../targets/roles/resource-handle';
import type { Target } from '../../targets/target';
import { decode, encode, typeNumber } from '../../wire/codec';
import type { Reply } from '../../wire/primitive';

interface Made {
  readonly handle: ResourceHandle;
  readonly originator: string;
}

/** So many requests in a row without an answer, and the CSE counts as gone. */
export const mostUnanswered = 3;

/** What the checks have made for those that come after them. */
export interface Scene {
  /** The policy under which the nodes stand. */
  readonly policy?: ResourceHandle;
  /** The originator of a device; the administrator where no AE can be registered. */
  readonly device?: string;
  readonly node?: ResourceHandle;
  /** A [software] below the node. */
  readonly software?: ResourceHandle;
  /** A disabled campaign on the node. */
  readonly campaign?: ResourceHandle;
}

/** How many settleMs the probe waits for a campaign: as long as the tests do at most. */
export const patience = 20;

/** Thrown where the probe would go on although it was told to stop. */
export class ProbeStopped extends Error {}

/** Sends the requests of a probe and remembers what they made, to remove it. */
export class Prober implements Requester {
  readonly cseBase: string;
  readonly administrator: string;
  readonly target: Target;
  private readonly prefix: string;
  private readonly signal: AbortSignal | undefined;
  private removing = false;
  /** The numbers of the resource types that the CSEBase lists; undefined where it lists none. */
  listed: readonly number[] | undefined;
  scene: Scene = {};
  /** The longest that a response took, in milliseconds. */
  slowestMs = 0;
  /** Requests in a row that nobody answered. */
  unanswered = 0;
  private names = 0;
  private sent = 0;
  private made: readonly Made[] = [];

  /**
   * @param prefix starts the names of all that the probe makes
   * @param signal once it is aborted, only removal goes on
   */
  constructor(target: Target, prefix: string, signal?: AbortSignal) {
    this.target = target;
    this.prefix = prefix;
    this.signal = signal;
    this.cseBase = target.cseBaseName;
    this.administrator = target.originators.administrator;
  }

  uniqueName(kind: string): string {
    this.names += 1;
    return `${this.prefix}-${kind.slice(0, 4)}${this.names}`;
  }

  /** Ends a check amid its work, when the probe was told to stop. */
  goOn(): void {
    if (this.signal?.aborted === true && !this.removing) throw new ProbeStopped();
  }

  async ask(ask: Ask): Promise<Answer> {
    this.goOn();
    const { profile } = this.target;
    const type = ask.operation === 'CREATE' ? typeNumber(profile, ask.type ?? '') : undefined;
    this.sent += 1;
    const sentAt = this.target.clock.now();
    const reply = await this.target.send({
      operation: ask.operation,
      to: ask.to,
      from: ask.from,
      requestId: `${this.prefix}-${this.sent}`,
      releaseVersion: profile.releaseVersion,
      ...(type === undefined ? {} : { resourceType: type }),
      ...(ask.attributes && ask.type !== undefined ? { content: encode(profile, ask.type, ask.attributes) } : {}),
      ...(ask.query ? { query: ask.query } : {}),
    });
    this.unanswered = reply.kind === 'problem' ? this.unanswered + 1 : 0;
    if (reply.kind === 'response') this.slowestMs = Math.max(this.slowestMs, this.target.clock.now() - sentAt);
    const answer = this.read(reply);
    // Where nobody heard the answer to a CREATE, there may be something to remove.
    if (ask.operation === 'CREATE' && (answer.accepted || reply.kind === 'problem')) this.remember(ask, answer);
    return answer;
  }

  /** Removes all that was made, the youngest first; gives the names of what is left. */
  async removeAll(): Promise<readonly string[]> {
    this.removing = true;
    const { clock, timing } = this.target;
    const end = clock.now() + patience * timing.settleMs;
    await this.removeOnce();
    // A campaign that is busy may be kept until it has come to rest, and others for its sake.
    while (this.made.length > 0 && this.unanswered === 0) {
      await clock.wait(timing.settleMs);
      await this.removeOnce();
      if (clock.now() >= end || !this.made.some(isCampaign)) break;
    }
    const left = this.made.map(({ handle }) => handle.structured);
    this.made = [];
    return left;
  }

  /** Tries each once; a campaign that refuses is disabled. */
  private async removeOnce(): Promise<void> {
    for (const made of [...this.made].reverse()) {
      if (this.unanswered >= mostUnanswered) return;
      const gone = await this.remove(made.handle, made.originator);
      if (!gone && isCampaign(made) && this.unanswered === 0) {
        const [to, from] = [made.handle.structured, this.administrator];
        await this.ask({
          operation: 'UPDATE',
          to,
          from,
          type: 'softwareCampaign',
          attributes: { campaignEnabled: false },
        });
      }
    }
  }

  /** Deletes what was made; true if it is gone. */
  async remove(handle: ResourceHandle, originator = this.administrator): Promise<boolean> {
    for (const from of new Set([originator, this.administrator])) {
      const answer = await this.ask({ operation: 'DELETE', to: handle.structured, from });
      const gone = answer.accepted || answer.statusCode === this.target.profile.responseStatusCodes['NOT_FOUND'];
      if (!gone) continue;
      this.made = this.made.filter((made) => made.handle.structured !== handle.structured);
      return true;
    }
    return false;
  }

  private remember(ask: Ask, answer: Answer): void {
    const name = ask.attributes?.['resourceName'];
    const handle = handleOf(answer, ask.type ?? 'resource', ask.to, typeof name === 'string' ? name : '');
    this.made = [...this.made, { handle, originator: ask.from }];
  }

  private read(reply: Reply): Answer {
    const exchange = this.sent;
    if (reply.kind === 'problem') {
      const summary = reply.problem.message;
      return { exchange, accepted: false, statusCode: undefined, summary, resource: undefined, content: undefined };
    }
    const { statusCode, http, content, location } = reply.response;
    const code = statusCode ?? http?.status ?? 0;
    const decoded = content === undefined ? undefined : decode(this.target.profile, content);
    return {
      exchange,
      accepted: statusCode === undefined ? code >= 200 && code < 300 : code >= 2000 && code < 3000,
      statusCode,
      summary: `${statusCode ?? 'no response status code'}${http ? ` (HTTP ${http.status})` : ''}${debugText(content)}`,
      resource: decoded && 'attributes' in decoded ? decoded : undefined,
      content,
      ...(location === undefined ? {} : { location }),
    };
  }
}

function isCampaign({ handle }: Made): boolean {
  return handle.type === 'softwareCampaign';
}

/** What many CSEs say about a refusal: the text under `m2m:dbg`. */
function debugText(content: unknown): string {
  const text = typeof content === 'object' && content !== null && 'm2m:dbg' in content ? content['m2m:dbg'] : undefined;
  return typeof text === 'string' ? ` ${text}` : '';
}
