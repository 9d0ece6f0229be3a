import type { RequestPrimitive, ResponsePrimitive } from '../wire/primitive';
import type { Profile } from '../wire/profile';
import { own } from '../wire/record';
import { Announcer } from './announcement/announcer';
import { standardBehaviour } from './behaviour/index';
import type { Clock } from './clock';
import { Engine } from './engine';
import type { HookTable } from './hooks';
import type { Notifier } from './notifier';
import { Outbox } from './outbox';
import type { CsePolicy } from './policy';
import type { Refusal } from './refusal';
import { isRefusal, refuse } from './refusal';
import { Representations } from './representation';
import { serve } from './requests/serve';
import type { Parts, Served } from './requests/served';
import { ResultContent } from './result-content';
import { rootAttributes } from './root';
import { ScopedClock } from './scoped-clock';
import type { CseServices } from './services';
import { Subscriptions } from './subscriptions';

/** What a CSE is made of. */
export interface CseOptions {
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly profile: Profile;
  readonly policy: CsePolicy;
  /** Makes hooks beyond the standard ones: what governs campaigns comes in here. */
  readonly extensions?: readonly ((services: CseServices) => HookTable)[];
  /** Default `cse-in`. */
  readonly cseBaseName?: string;
  /** Without the slash; default `id-in`. */
  readonly cseId?: string;
  /** The originator who may do everything; default `CAdmin`. */
  readonly administrator?: string;
  /** The pointOfAccess of the CSEBase; default none. */
  readonly pointOfAccess?: readonly string[];
  /**
   * Hears of unexpected failures. A request gets a 5000 all the same; without this, what a timer's task throws goes to the
   * clock, which ends the process on a real one.
   */
  readonly onFault?: (error: unknown) => void;
}

/** For a refusal whose code a profile does not have. */
const internalServerError = 5000;

/** A Hosting CSE: answers requests one at a time, in the order in which they come, and acts by its clock. */
export class Cse {
  readonly profile: Profile;
  readonly services: CseServices;
  private readonly engine: Engine;
  private readonly clock: ScopedClock;
  private readonly outbox: Outbox;
  private readonly announcer: Announcer;
  private readonly fault: ((error: unknown) => void) | undefined;
  private readonly parts: Parts;
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(options: CseOptions) {
    const { profile, policy, cseBaseName = 'cse-in', cseId = 'id-in', administrator = 'CAdmin' } = options;
    this.profile = profile;
    this.fault = options.onFault;
    this.clock = new ScopedClock(options.clock, options.onFault);
    this.engine = new Engine({
      clock: this.clock,
      policy,
      profile,
      names: { cseBaseName, cseId },
      administrator,
      rootAttributes: rootAttributes(profile, cseId, options.pointOfAccess ?? []),
    });
    this.services = this.engine;
    const representations = new Representations(profile, policy.nullAs);
    this.outbox = new Outbox(options.notifier, this.engine.cseId, profile.releaseVersion);
    this.announcer = new Announcer(this.engine, options.notifier);
    this.parts = {
      engine: this.engine,
      results: new ResultContent(this.engine, representations),
      subscriptions: new Subscriptions(this.engine, representations, this.outbox),
    };
    for (const table of standardBehaviour(this.engine)) this.engine.register(table);
    for (const extension of options.extensions ?? []) this.engine.register(extension(this.engine));
  }

  /** Answers a request; never rejects. Whatever goes wrong inside is a 5000 INTERNAL_SERVER_ERROR. */
  handle(request: RequestPrimitive): Promise<ResponsePrimitive> {
    const answer = this.last.then(() => this.answer(request));
    this.last = answer;
    return answer;
  }

  /** Ends all timers and forgets notifications and announcements that are not delivered yet; later requests are refused. */
  close(): void {
    this.closed = true;
    this.engine.close();
    this.clock.close();
    this.outbox.close();
    this.announcer.close();
  }

  private async answer(request: RequestPrimitive): Promise<ResponsePrimitive> {
    if (this.closed) return this.response(request, refuse('TARGET_NOT_REACHABLE', 'the CSE is closed'));
    this.outbox.hold();
    this.announcer.hold();
    let outcome: Served | Refusal;
    try {
      this.engine.sweep();
      outcome = await serve(this.parts, request);
    } catch (error) {
      this.fault?.(error);
      outcome = refuse('INTERNAL_SERVER_ERROR', error instanceof Error ? error.message : 'unexpected failure');
    }
    await this.outbox.release(this.engine.policy.notificationTiming);
    await this.announcer.release();
    return this.response(request, outcome);
  }

  private response(request: RequestPrimitive, outcome: Served | Refusal): ResponsePrimitive {
    const statusCode = this.statusCode(outcome.statusCode);
    const { requestId } = request;
    if (isRefusal(outcome)) return { statusCode, requestId, content: { 'm2m:dbg': outcome.message } };
    const { content, location } = outcome;
    return location === undefined ? { statusCode, requestId, content } : { statusCode, requestId, content, location };
  }

  private statusCode(code: string | number): number {
    return typeof code === 'number' ? code : (own(this.profile.responseStatusCodes, code) ?? internalServerError);
  }
}
