import { performance } from 'node:perf_hooks';

/** What a test has cost, up to now. */
export interface Measured {
  /** How long this thread was at work, in ms. */
  readonly busyMs: number;
  /** How long it waited for something, in ms. */
  readonly idleMs: number;
  /** The most memory that this process was seen to hold (resident set), in bytes. */
  readonly peakMemoryBytes: number;
}

/** Measures what a test costs, from when it is made. No verdict depends on it. */
export class Meter {
  private readonly began = performance.eventLoopUtilization();
  private peak = process.memoryUsage.rss();

  /** Looks at the memory. */
  sample(): void {
    this.peak = Math.max(this.peak, process.memoryUsage.rss());
  }

  measured(): Measured {
    this.sample();
    const { active, idle } = performance.eventLoopUtilization(this.began);
    return { busyMs: active, idleMs: idle, peakMemoryBytes: this.peak };
  }
}
