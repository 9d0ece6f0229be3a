import type { Clock } from './clock';

const nothing = (): void => undefined;

/** Lets things end exactly when they are due, with one timer for all of them. */
export class Expiry {
  private readonly clock: Clock;
  private readonly expire: (id: string) => void;
  private readonly dueTimes = new Map<string, number>();
  private armedFor = Infinity;
  private disarm = nothing;

  constructor(clock: Clock, expire: (id: string) => void) {
    this.clock = clock;
    this.expire = expire;
  }

  /** Lets `id` end at `at` (milliseconds since the epoch), instead of at any earlier arrangement. */
  set(id: string, at: number): void {
    this.dueTimes.set(id, at);
    if (at < this.armedFor) this.arm(at);
  }

  forget(id: string): void {
    this.dueTimes.delete(id);
  }

  /** Ends what is due by now; a timer may be late, so requests look for themselves. */
  sweep(): void {
    const now = this.clock.now();
    if (this.armedFor > now) return;
    const due = [...this.dueTimes].filter(([, at]) => at <= now).sort(([, a], [, b]) => a - b);
    try {
      for (const [id] of due) {
        if (this.dueTimes.delete(id)) this.expire(id);
      }
    } finally {
      this.arm(earliest(this.dueTimes.values()));
    }
  }

  close(): void {
    this.disarm();
    this.dueTimes.clear();
    this.armedFor = Infinity;
  }

  private arm(at: number): void {
    this.disarm();
    this.armedFor = at;
    this.disarm = at === Infinity ? nothing : this.clock.after(at - this.clock.now(), this.ring);
  }

  /** A timer that rings a moment early must not leave its resource without one. */
  private readonly ring = (): void => {
    if (this.clock.now() < this.armedFor) this.arm(this.armedFor);
    else this.sweep();
  };
}

function earliest(times: Iterable<number>): number {
  let first = Infinity;
  for (const at of times) first = Math.min(first, at);
  return first;
}
