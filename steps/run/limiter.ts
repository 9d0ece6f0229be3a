/** So many answers make one measurement. */
const sample = 20;

/** Measurements without trouble, after which one test more may run. */
const calmSamples = 3;

/** An IUT is slow when its answers take this share of the time that they may take, and several times what they once took. */
const dangerousShare = 0.25;
const grown = 2;

/**
 * How many tests may run at once, as far as the IUT bears it: half as many when it refuses or does not answer, one fewer
 * when its answers take dangerously longer than they did, and one more after a while without trouble. An IUT that is slow
 * whoever asks gets no fewer: that would not help it.
 */
export class Limiter {
  /** The fewest that there were. */
  fewest: number;
  /** Why there were fewer, the first time. */
  cause: string | undefined;
  private limit: number;
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly most: number;
  private readonly responseMs: number;
  private fastestMs = Infinity;
  private durations: number[] = [];
  private calm = 0;

  /**
   * @param most so many at once when the IUT bears it
   * @param responseMs the time that an answer may take
   */
  constructor(most: number, responseMs: number) {
    this.most = most;
    this.limit = most;
    this.fewest = most;
    this.responseMs = responseMs;
  }

  /** Resolves when one more test may begin; its end is told by `leave`. */
  enter(): Promise<void> {
    if (this.running < this.limit) {
      this.running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  leave(): void {
    this.running -= 1;
    this.admit();
  }

  /** Whether several tests are under way, so that it may be their number that the IUT does not bear. */
  get crowded(): boolean {
    return this.running > 1;
  }

  /** An answer came, and took this long. */
  answered(durationMs: number): void {
    this.durations.push(durationMs);
    if (this.durations.length < sample) return;
    const meanMs = this.durations.reduce((sum, ms) => sum + ms, 0) / sample;
    this.durations = [];
    if (meanMs > this.responseMs * dangerousShare && meanMs > grown * this.fastestMs)
      this.lower(
        this.limit - 1,
        `answers took ${String(Math.round(meanMs))} ms, up from ${String(Math.round(this.fastestMs))} ms`,
      );
    else if (++this.calm >= calmSamples) this.raise();
    this.fastestMs = Math.min(this.fastestMs, meanMs);
  }

  /** The IUT refused, or did not answer, for this reason. What was under way when that was noticed counts once. */
  troubled(reason: string): void {
    if (this.running > this.limit) return;
    this.durations = [];
    this.lower(Math.floor(Math.min(this.limit, this.running) / 2), reason);
  }

  private lower(limit: number, cause: string): void {
    this.calm = 0;
    if (!this.crowded) return;
    this.limit = Math.max(1, limit);
    this.fewest = Math.min(this.fewest, this.limit);
    this.cause ??= cause;
  }

  private raise(): void {
    this.calm = 0;
    this.limit = Math.min(this.most, this.limit + 1);
    this.admit();
  }

  private admit(): void {
    while (this.running < this.limit) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.running += 1;
      next();
    }
  }

  /** What people must know of it; undefined when the IUT bore as many tests as it was meant to. */
  get notice(): string | undefined {
    if (this.cause === undefined) return undefined;
    return `the IUT did not bear ${String(this.most)} tests at once (${this.cause}): it got fewer, down to ${String(this.fewest)}; --parallel ${String(this.fewest)} asks for no more`;
  }
}
