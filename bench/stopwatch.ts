/** Adds up the time that parts of a run take, in ms. */
export class Stopwatch {
  private readonly spent = new Map<string, number>();
  private readonly began = performance.now();

  /** Runs something of a part. */
  time<T>(part: string, work: () => T): T {
    const from = performance.now();
    try {
      return work();
    } finally {
      this.add(part, performance.now() - from);
    }
  }

  add(part: string, ms: number): void {
    this.spent.set(part, (this.spent.get(part) ?? 0) + ms);
  }

  /** Since it was made, in ms. */
  get total(): number {
    return performance.now() - this.began;
  }

  /** Each part's share of the whole, between 0 and 1; what no part accounts for is `rest`. */
  shares(total = this.total): Record<string, number> {
    const shares = [...this.spent].map(([part, ms]) => [part, ms / total] as const);
    const rest = 1 - shares.reduce((sum, [, share]) => sum + share, 0);
    return Object.fromEntries(
      [...shares, ['rest', rest]].map(([part, share]) => [part, Number(Number(share).toFixed(3))]),
    );
  }
}
