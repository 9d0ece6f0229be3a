/** Time as the CSE and the tester see it. All times are milliseconds since the Unix epoch, all durations milliseconds. */
export interface Clock {
  now(): number;
  /** Runs `task` once, `delayMs` from now; the returned function cancels it. */
  after(delayMs: number, task: () => void): () => void;
  /** Resolves when `ms` have passed on this clock (and, on a virtual clock, what became due has run). */
  wait(ms: number): Promise<void>;
}

/** The clock on the wall. Timers do not keep the process alive. */
export const realClock: Clock = {
  now: () => Date.now(),
  after: (delayMs, task) => {
    // A delay beyond what a timer can hold is taken up again when it ends, so that far expirations do not fire at once.
    const longest = 2 ** 31 - 1;
    const end = Date.now() + delayMs;
    let timer = setTimeout(tick, Math.min(Math.max(delayMs, 0), longest));
    timer.unref();
    function tick(): void {
      const left = end - Date.now();
      if (left > 0) {
        timer = setTimeout(tick, Math.min(left, longest));
        timer.unref();
      } else task();
    }
    return () => {
      clearTimeout(timer);
    };
  },
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

interface Due {
  readonly at: number;
  readonly order: number;
  readonly task: () => void;
}

/** A clock that moves only when someone waits: a deferral of a day takes no time. */
export class VirtualClock implements Clock {
  private time: number;
  private order = 0;
  private readonly due = new Set<Due>();

  constructor(start = Date.UTC(2030, 0, 1)) {
    this.time = start;
  }

  now(): number {
    return this.time;
  }

  after(delayMs: number, task: () => void): () => void {
    const entry: Due = { at: this.time + Math.max(delayMs, 0), order: this.order++, task };
    this.due.add(entry);
    return () => this.due.delete(entry);
  }

  async wait(ms: number): Promise<void> {
    const end = this.time + ms;
    await settled();
    for (let next = this.next(end); next; next = this.next(end)) {
      this.due.delete(next);
      this.time = Math.max(this.time, next.at);
      next.task();
      await settled();
    }
    this.time = end;
  }

  private next(end: number): Due | undefined {
    let first: Due | undefined;
    for (const entry of this.due) {
      if (entry.at <= end && (!first || entry.at < first.at || (entry.at === first.at && entry.order < first.order)))
        first = entry;
    }
    return first;
  }
}

/** Lets every promise that is already resolved run its course. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
