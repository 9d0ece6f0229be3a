import type { Exchange } from '../../reports/results';
import type { RemoteExchange } from '../../targets/roles/remote-cse';
import type { Mailbox } from '../../targets/target';
import type { Clock } from '../../cse/clock';
import type { Reply, RequestPrimitive } from '../../wire/primitive';
import { shortened } from './shortened';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Of very many exchanges in a row so many keep what was sent and received: the first and the last. */
const heavy = { first: 10, last: 100 } as const;

/** What one test sent and received, in order. */
export class Evidence {
  readonly exchanges: Exchange[] = [];
  private readonly clock: Clock;
  private start: number | undefined;
  private step = '';
  /** Up to this index the exchanges are as light as they will be. */
  private light = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** From now on exchanges belong to this step. The test begins with its first step. */
  enter(step: string): void {
    this.start ??= this.clock.now();
    this.step = step;
  }

  /** Milliseconds since the test began. */
  elapsed(): number {
    const { began } = this;
    return this.clock.now() - began;
  }

  private get began(): number {
    return (this.start ??= this.clock.now());
  }

  /** Records a request and its reply; gives the number of the exchange. */
  request(request: RequestPrimitive, reply: Reply, sentAtMs: number): number {
    const number = this.exchanges.length + 1;
    this.exchanges.push({
      number,
      atMs: sentAtMs,
      durationMs: this.elapsed() - sentAtMs,
      direction: 'request',
      step: this.step,
      operation: request.operation,
      to: request.to,
      from: request.from,
      requestId: request.requestId,
      ...(request.resourceType === undefined ? {} : { resourceType: request.resourceType }),
      ...(request.query ? { query: request.query } : {}),
      ...(request.content === undefined ? {} : { content: shortened(request.content) }),
      ...replyPart(reply),
    });
    return number;
  }

  /** Records the notifications of a mailbox from `since` on; gives the numbers of their exchanges. */
  notifications(mailbox: Mailbox, since: number): readonly number[] {
    return mailbox.received.slice(since).map((notification) => {
      const number = this.exchanges.length + 1;
      this.exchanges.push({
        number,
        atMs: Math.max(0, notification.at - this.began),
        durationMs: 0,
        direction: 'notification',
        step: this.step,
        operation: 'NOTIFY',
        to: 'notification receiver of the tester',
        from: 'IUT',
        requestId: '',
        content: shortened(notification.content),
        ...(notification.problem ? { problem: { code: 'malformedNotification', message: notification.problem } } : {}),
      });
      return number;
    });
  }

  /** Records what the IUT sent to a remote CSE of the tester's; gives the number of the exchange. */
  received({ at, request, response }: RemoteExchange): number {
    const number = this.exchanges.length + 1;
    this.exchanges.push({
      number,
      atMs: Math.max(0, at - this.began),
      durationMs: 0,
      direction: 'notification',
      step: this.step,
      operation: request.operation,
      to: request.to,
      from: request.from,
      requestId: request.requestId,
      ...(request.resourceType === undefined ? {} : { resourceType: request.resourceType }),
      ...(request.query ? { query: request.query } : {}),
      ...(request.content === undefined ? {} : { content: shortened(request.content) }),
      ...replyPart({ kind: 'response', response }),
    });
    return number;
  }

  /**
   * Lets go of what was sent and received in the midst of very many exchanges from `first` (an index) on: hundreds of like ones
   * show no more than a few at both ends, and their bodies take memory.
   */
  lighten(first: number): void {
    const end = this.exchanges.length - heavy.last;
    for (let at = Math.max(first + heavy.first, this.light); at < end; at++) {
      const exchange = this.exchanges[at] as Mutable<Exchange> | undefined;
      if (!exchange) continue;
      delete exchange.content;
      if (exchange.response) {
        const { content: _, ...response } = exchange.response;
        exchange.response = response;
      }
    }
    this.light = Math.max(this.light, end);
  }

  /** Notes beside an exchange what was expected of it. */
  expected(number: number, text: string): void {
    const exchange = this.exchanges[number - 1] as Mutable<Exchange> | undefined;
    if (exchange) exchange.expected = text;
  }
}

function replyPart(reply: Reply): Pick<Exchange, 'response' | 'problem'> {
  if (reply.kind === 'problem') return { problem: reply.problem };
  const { statusCode, content, location, http } = reply.response;
  return {
    response: {
      ...(statusCode === undefined ? {} : { statusCode }),
      ...(http ? { httpStatus: http.status } : {}),
      ...(content === undefined ? {} : { content: shortened(content) }),
      ...(location === undefined ? {} : { location }),
    },
  };
}
