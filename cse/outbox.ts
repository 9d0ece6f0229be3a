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
    this.waiting.push(delivery);
    if (!this.held) this.flushSoon();
  }

  /** From here on nothing goes out until `release`. */
  hold(): void {
    this.held = true;
  }

  /** Lets out what was held back: before the response (the promise is then awaited), or after it. */
  async release(timing: 'before' | 'after'): Promise<void> {
    this.held = false;
    if (timing === 'before') await this.flush();
    else if (this.waiting.length > 0) this.flushSoon();
  }

  /** Sends at once and waits for the answer: a verification request. */
  ask(uri: string, content: unknown): Promise<ResponsePrimitive | undefined> {
    return this.notifier.notify(uri, this.request(uri, content)).catch(() => undefined);
  }

  /** After what runs now; while a request is being processed, its end lets them out. */
  private flushSoon(): void {
    setImmediate(() => {
      if (!this.held) void this.flush();
    });
  }

  close(): void {
    this.closed = true;
    this.waiting = [];
  }

  /** Resolves when everything that waited has been delivered, or could not be. */
  private async flush(): Promise<void> {
    const deliveries = this.waiting;
    this.waiting = [];
    await Promise.all(deliveries.map((delivery) => this.enqueue(delivery)));
  }

  private enqueue({ uri, content, subscriptionId }: Delivery): Promise<unknown> {
    const request = this.request(uri, content);
    const before = this.chains.get(subscriptionId) ?? Promise.resolve();
    const chain = before
      .then(() => (this.closed ? undefined : this.notifier.notify(uri, request)))
      .catch(() => undefined);
    this.chains.set(subscriptionId, chain);
    void chain.then(() => {
      if (this.chains.get(subscriptionId) === chain) this.chains.delete(subscriptionId);
    });
    return chain;
  }

  private request(uri: string, content: unknown): RequestPrimitive {
    this.counter += 1;
    const requestId = `ntf${String(this.counter)}`;
    return { operation: 'NOTIFY', to: uri, from: this.from, requestId, content, releaseVersion: this.releaseVersion };
  }
}
