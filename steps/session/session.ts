import type { Answer, Ask, Requester } from '../../targets/roles/answer';
import type { RemoteCseView } from '../../targets/roles/remote-cse';
import type { Observe, Tape, Vantage } from '../../targets/tape/tape';
import { unrecorded } from '../../targets/tape/tape';
import type { Mailbox, Target } from '../../targets/target';
import { decode, encode, typeNumber } from '../../wire/codec';
import type { Reply, RequestPrimitive } from '../../wire/primitive';
import { parseTimestamp } from '../../wire/timestamp';
import { Cleanup } from './cleanup';
import { deliver } from './delivery';
import { Evidence } from './evidence';
import type { Judge } from '../monitor/judge';
import { Monitor } from '../monitor/monitor';
import type { RunContext } from '../run/run-context';
import type { RunJournal } from '../run/run-journal';
import { Identifiers } from './identifiers';
import { Movement } from './movement';
import { nothingSpent, type Spent } from './spent';
import { ordinary, patienceOf, shortestPause, type Extent } from './extent';
import { Unjudged } from './verdict';

/** One look at the IUT: what was waited for, or what there was instead (compared to tell whether anything moves). */
export type Look<T> = { readonly done: T } | { readonly seen: unknown };

/** The end of waiting in vain: what was seen last. */
export interface InVain {
  readonly seen: unknown;
}

type Unsent = Omit<RequestPrimitive, 'requestId' | 'releaseVersion'>;

/** What one test does with the IUT: it asks, waits, keeps the evidence and removes what it made. */
export class Session implements Requester {
  readonly cseBase: string;
  readonly administrator: string;
  readonly evidence: Evidence;
  readonly cleanup: Cleanup;
  readonly identifiers: Identifiers;
  readonly liberties = new Set<string>();
  readonly run: RunContext;
  /** Hears of every exchange, and judges what the IUT makes of its campaigns. */
  judge: Judge | undefined;
  readonly target: Target;
  /** Looks at what is not the same each time, so that it can be judged again. */
  readonly observe: Observe;
  readonly spent: Spent;
  extent: Extent = ordinary;
  private readonly vantage: Vantage;
  /** When the judge was last called, in ms on the IUT's clock. */
  private judgedAt = 0;
  /** Until when the IUT was last waited for, in ms since the test began. */
  private answeredAt = 0;
  private names = 0;
  private requests = 0;
  readonly openMailboxes: Mailbox[] = [];
  private readonly remoteCses: RemoteCseView[] = [];

  /**
   * @param tape keeps, or plays back, what the session sees
   * @param spent where the time goes, of all sessions of the test together
   */
  constructor(run: RunContext, tape?: Tape, spent: Spent = nothingSpent()) {
    this.run = run;
    this.spent = spent;
    run.started += 1;
    const prefix = `${run.prefix}${run.started.toString(36)}`;
    this.vantage = tape?.open(run.options.target, prefix) ?? unrecorded(run.options.target, prefix);
    this.observe = this.vantage.observe;
    this.target = this.vantage.target;
    this.cseBase = this.target.cseBaseName;
    this.administrator = this.target.originators.administrator;
    this.evidence = new Evidence(this.target.clock);
    this.cleanup = new Cleanup(this);
    this.identifiers = new Identifiers(this, this.target);
    this.begin();
  }

  /** The test begins now: what was seen before is no part of it. */
  begin(): void {
    this.noteTime();
    this.judge = new Monitor(this, this.run.coverage);
  }

  private get prefix(): string {
    return this.vantage.prefix;
  }

  uniqueName(kind: string): string {
    this.names += 1;
    return `${this.prefix}-${kind.slice(0, 4)}${String(this.names)}`;
  }

  get journal(): RunJournal | undefined {
    return this.run.options.journal;
  }

  /** The response status code for a resource that is not there. */
  get notFound(): number | undefined {
    return this.target.profile.responseStatusCodes['NOT_FOUND'];
  }

  /** The originator of the nth device of this test (from 1), and of the one without privileges. */
  deviceOriginator(n: number): string {
    return `C${this.prefix}d${String(n)}`;
  }

  get unprivileged(): string {
    return `C${this.prefix}u`;
  }

  /** Sends a request in the specification's words. A request without a usable response ends the test as inconclusive. */
  async ask(ask: Ask): Promise<Answer> {
    const primitive = this.primitive(ask);
    this.cleanup.making(ask);
    const answer = this.noted(ask, await this.exchange(primitive));
    await this.hear(primitive, answer);
    return answer;
  }

  /**
   * Sends requests at the same time. What was accepted is judged first: in which order the IUT took them nobody can see, and
   * a refusal has its reason in what was accepted.
   * @returns the answers, in the order of the requests
   */
  async askTogether(asks: readonly Ask[]): Promise<readonly Answer[]> {
    const primitives = asks.map((ask) => this.primitive(ask));
    for (const ask of asks) this.cleanup.making(ask);
    const ended = await Promise.allSettled(primitives.map((primitive) => this.exchange(primitive)));
    for (const [at, one] of ended.entries()) {
      const ask = asks[at];
      if (ask && one.status === 'fulfilled') this.noted(ask, one.value);
    }
    // One without a usable answer ends the test: it may be why another was refused. What the others have made is known by now.
    const answers = ended.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
    const order = [...answers.keys()].sort((a, b) => Number(answers[b]?.accepted) - Number(answers[a]?.accepted));
    for (const at of order) {
      const [primitive, answer] = [primitives[at], answers[at]];
      if (primitive && answer) await this.hear(primitive, answer);
    }
    return answers;
  }

  /** The same with any number of requests, as many at a time as the test may have under way. */
  async askAll(asks: readonly Ask[]): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    const first = this.evidence.exchanges.length;
    for (let at = 0; at < asks.length; at += this.extent.width) {
      answers.push(...(await this.askTogether(asks.slice(at, at + this.extent.width))));
      this.evidence.lighten(first);
    }
    return answers;
  }

  /** Keeps what an answer tells for the removal, and of identifiers. */
  private noted(ask: Ask, answer: Answer): Answer {
    if (!answer.accepted) this.cleanup.refused(ask);
    else if (ask.operation === 'CREATE') this.cleanup.created(ask, answer);
    else if (ask.operation === 'RETRIEVE' && ask.query === undefined) this.identifiers.learn(ask.to, answer);
    return answer;
  }

  private primitive(ask: Ask): Unsent {
    const { profile } = this.target;
    return {
      operation: ask.operation,
      to: ask.to,
      from: ask.from,
      ...(ask.operation === 'CREATE' && ask.type !== undefined
        ? { resourceType: typeNumber(profile, ask.type) ?? 0 }
        : {}),
      ...(ask.attributes && ask.type !== undefined ? { content: encode(profile, ask.type, ask.attributes) } : {}),
      ...(ask.query ? { query: ask.query } : {}),
    };
  }

  /** Sends a primitive as it is. */
  async send(primitive: Unsent): Promise<Answer> {
    const answer = await this.exchange(primitive);
    await this.hear(primitive, answer);
    return answer;
  }

  /** What the removal of a test's resources brings about is no part of the test. */
  private async hear(primitive: Unsent, answer: Answer): Promise<void> {
    if (this.cleanup.underWay) return;
    this.noteTime();
    await this.judge?.heard(primitive, answer);
  }

  /** Lets the judge hear what has arrived by now. */
  listen(): void {
    this.noteTime();
    this.judge?.listen?.();
  }

  /** The judge looks at the clock as often as its memory makes it; what it sees is noted once before it is called. */
  private noteTime(): void {
    this.judgedAt = this.target.clock.now() + (this.skewMs() ?? 0);
  }

  private async exchange(primitive: Unsent): Promise<Answer> {
    this.stopIfInterrupted();
    const dead = this.dead();
    if (dead !== undefined) throw new Unjudged('inconclusive', dead);
    this.requests += 1;
    this.run.requests += 1;
    const request: RequestPrimitive = {
      ...primitive,
      requestId: `${this.prefix}-${String(this.requests)}`,
      releaseVersion: this.target.profile.releaseVersion,
    };
    const sentAt = this.evidence.elapsed();
    const { reply, crowded } = await deliver(this.target, request, this.run.limiter, this.observe);
    const exchange = this.evidence.request(request, reply, sentAt);
    const { durationMs = 0 } = this.evidence.exchanges.at(-1) ?? {};
    // What was under way at the same time counts once.
    const answeredAt = sentAt + durationMs;
    this.spent.answeringMs += Math.max(0, answeredAt - Math.max(sentAt, this.answeredAt));
    this.answeredAt = Math.max(answeredAt, this.answeredAt);
    this.run.limiter.answered(durationMs);
    await this.run.lifeline.heard(reply);
    if (reply.kind === 'problem') {
      throw new Unjudged('inconclusive', `${request.operation} ${request.to}: ${reply.problem.message}`, crowded);
    }
    return this.answer(reply, exchange);
  }

  /** Why nothing more is sent; undefined while the IUT answers. When it is judged again, the recording knows. */
  dead(): string | undefined {
    const { lifeline } = this.run;
    const dead = this.observe('nobody answers any more', () => lifeline.dead);
    if (dead !== undefined) lifeline.dead ??= dead;
    return dead;
  }

  private answer(reply: Extract<Reply, { kind: 'response' }>, exchange: number): Answer {
    const { statusCode, content, location, http } = reply.response;
    const decoded = content === undefined ? undefined : decode(this.target.profile, content);
    const code = statusCode ?? http?.status ?? 0;
    return {
      exchange,
      accepted: statusCode === undefined ? code >= 200 && code < 300 : code >= 1000 && code < 4000,
      statusCode,
      summary: [statusCode ?? 'no response status code', ...(http ? [`(HTTP ${String(http.status)})`] : [])].join(' '),
      resource: decoded && 'attributes' in decoded ? decoded : undefined,
      ...(decoded && 'problem' in decoded ? { unreadable: decoded.problem } : {}),
      content,
      ...(location === undefined ? {} : { location }),
    };
  }

  /**
   * Looks until something is there. The IUT may take `timing.settleMs` over each step of its own, and may take one that no
   * look shows before one that does: so twice that since it last moved, and twenty times in all. Only the pauses between the
   * looks count: what a busy machine adds to them, and what the responses take, is not held against the IUT. `deeper` looks,
   * when half of that time is over, for progress that `look` does not show. With many targets each look costs more and there
   * are more steps to see: the looks are farther between, and the twenty times are for each target.
   * `rarely` leaves it at less than a hundred looks a target, whatever moves.
   */
  async until<T>(
    look: () => Promise<Look<T>>,
    deeper: () => Promise<unknown> = () => Promise.resolve(undefined),
    rarely = false,
  ): Promise<{ readonly done: T } | InVain> {
    const { timing } = this.target;
    const { quietMs, allMs } = patienceOf(timing, this.extent, this.cleanup.underWay);
    const movement = new Movement();
    const depth = new Movement();
    const shortest = shortestPause(timing, this.extent);
    let [paused, quiet, pause] = [0, 0, shortest];
    for (;;) {
      const result = await look();
      if ('done' in result) return result;
      if (paused >= allMs) return { seen: result.seen };
      if (movement.seen(result.seen) || (quiet >= timing.settleMs && depth.seen(await deeper()))) {
        quiet = 0;
        if (!rarely) pause = shortest;
      } else if (quiet >= quietMs) return { seen: result.seen };
      const next = Math.min(pause, Math.max(1, quietMs - quiet));
      await this.wait(next, 'awaitedMs');
      quiet += next;
      paused += next;
      pause = Math.min(pause * 1.5, Math.max(shortest, timing.settleMs / 4));
    }
  }

  /** Looks several times while the IUT could take a step of its own; `look` ends the test if it sees what must not be. */
  async throughout(look: () => Promise<void>): Promise<void> {
    const { settleMs, pollMs } = this.target.timing;
    const looks = Math.max(1, Math.min(4, Math.floor(settleMs / pollMs)));
    for (let n = 0; n < looks; n++) {
      await this.wait(settleMs / looks);
      await look();
    }
  }

  /** Waits on the target's clock. */
  async wait(ms: number, kind: 'demandedMs' | 'awaitedMs' = 'demandedMs'): Promise<void> {
    this.stopIfInterrupted();
    this.spent[kind] += ms;
    const { signal } = this.run.options;
    if (this.cleanup.underWay) await this.target.clock.wait(ms);
    else await untilAborted(signal, this.target.clock.wait(ms));
  }

  /** A mailbox at the tester's receiver that lives as long as the test. */
  async mailbox(): Promise<Mailbox> {
    const mailbox = await this.target.receiver.mailbox();
    this.openMailboxes.push(mailbox);
    return mailbox;
  }

  /** A remote CSE of the tester's that lives as long as the test. */
  async remoteCse(): Promise<RemoteCseView> {
    const remote = await this.target.receiver.remoteCse(this.target.profile);
    this.remoteCses.push(remote);
    return remote;
  }

  closeMailboxes(): void {
    for (const open of [...this.openMailboxes, ...this.remoteCses]) open.close();
  }

  /** What the IUT's clock shows now, in milliseconds since the epoch, to about a second: read off a resource that it makes. */
  async iutNow(): Promise<number> {
    if (this.skewMs() === undefined) {
      const sent = this.target.clock.now();
      const answer = await this.ask({
        operation: 'CREATE',
        to: this.cseBase,
        from: this.administrator,
        type: 'container',
        attributes: { resourceName: this.uniqueName('container') },
      });
      const created = answer.resource?.attributes['creationTime'];
      const time = typeof created === 'string' ? parseTimestamp(created) : undefined;
      const skew = time === undefined ? 0 : time - sent;
      this.run.clockSkewMs = Math.abs(skew) < 2000 ? 0 : skew;
    }
    return this.target.clock.now() + (this.skewMs() ?? 0);
  }

  /** What the IUT's clock shows now, in ms since the epoch, as far as that was asked for already. */
  clockNow(): number {
    return this.judgedAt;
  }

  /** How far the IUT's clock is ahead, in ms, if any test of the run knows it. */
  private skewMs(): number | undefined {
    return this.observe('the clock skew', () => this.run.clockSkewMs);
  }

  /** Notes a liberty of the text that the IUT was seen to take. */
  liberty(text: string): void {
    this.liberties.add(text);
  }

  private stopIfInterrupted(): void {
    const { signal } = this.run.options;
    if (this.observe('interrupted', () => signal.aborted) && !this.cleanup.underWay)
      throw new Unjudged('inconclusive', 'the run was interrupted');
  }
}

/** Comes back when the waiting is over, or at once when the run is interrupted: the next step then sees that it is. */
async function untilAborted(signal: AbortSignal, waiting: Promise<void>): Promise<void> {
  let stop = (): void => undefined;
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([waiting, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
