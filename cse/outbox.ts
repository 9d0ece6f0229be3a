import type { RequestPrimitive, ResponsePrimitive } from '../wire/primitive';
import type { Notifier } from './notifier';

interface Delivery {
  readonly uri: string;
  readonly content: unknown;
  /** Deliveries of one subscription keep their order. */
  readonly subscriptionId: string;
}

/** Notifications on their way: held back while a request is being processed, in order for each subscription. */
export class Outbox {
  private readonly notifier: Notifier;
  private readonly from: string;
  private readonly releaseVersion: string;
  private waiting: Delivery[] = [];
  private readonly chains = new Map<string, Promise<unknown>>();
  private counter = 0;
  private held = false;
  private closed = false;

  constructor(notifier: Notifier, from: string, releaseVersion: string) {
    this.notifier = notifier;
    this.from = from;
    this.releaseVersion = releaseVersion;
  }

  add(delivery: Delivery): void {
    if (this.closed) return;
    if (this.held) this.waiting.push(delivery);
    else void this.send([delivery], nextTurn());
  }

  /** From here on nothing new goes out until `release`: a request is being processed. */
  hold(): void {
    this.held = true;
  }

  /** Lets out what was held back: before the response (the promise is then awaited), or in the turn after it. */
  async release(timing: 'before' | 'after'): Promise<void> {
    const deliveries = this.waiting;
    this.held = false;
    this.waiting = [];
    if (deliveries.length === 0) return;
    if (timing === 'before') await this.send(deliveries, Promise.resolve());
    else void this.send(deliveries, nextTurn());
  }

  /** Sends at once and waits for the answer: a verification request. */
  ask(uri: string, content: unknown): Promise<ResponsePrimitive | undefined> {
    return this.deliver({ uri, content });
  }

  close(): void {
    this.closed = true;
    this.waiting = [];
  }

  /** Resolves when all have been delivered, or could not be. Their order is settled now, whenever they go out. */
  private async send(deliveries: readonly Delivery[], start: Promise<void>): Promise<void> {
    await Promise.all(deliveries.map((delivery) => this.enqueue(delivery, start)));
  }

  private enqueue(delivery: Delivery, start: Promise<void>): Promise<unknown> {
    const { subscriptionId } = delivery;
    const before = this.chains.get(subscriptionId) ?? Promise.resolve();
    const chain = before
      .then(() => start)
      .then(() => this.deliver(delivery))
      .then(() => {
        if (this.chains.get(subscriptionId) === chain) this.chains.delete(subscriptionId);
      });
    this.chains.set(subscriptionId, chain);
    return chain;
  }

  private async deliver({ uri, content }: Pick<Delivery, 'uri' | 'content'>): Promise<ResponsePrimitive | undefined> {
    if (this.closed) return undefined;
    try {
      return await this.notifier.notify(uri, this.request(uri, content));
    } catch {
      return undefined;
    }
  }

  private request(uri: string, content: unknown): RequestPrimitive {
    this.counter += 1;
    const requestId = `ntf${String(this.counter)}`;
    return { operation: 'NOTIFY', to: uri, from: this.from, requestId, content, releaseVersion: this.releaseVersion };
  }
}

/** After everything that is ready to run now. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
