import type { Clock } from './clock';

/** A clock whose timers all end with their owner, so that a closed CSE does nothing any more. */
export class ScopedClock implements Clock {
  private readonly clock: Clock;
  private readonly fault: ((error: unknown) => void) | undefined;
  private readonly running = new Set<() => void>();
  private closed = false;

  /** @param fault takes what a task throws; without it, the clock gets it */
  constructor(clock: Clock, fault?: (error: unknown) => void) {
    this.clock = clock;
    this.fault = fault;
  }

  now(): number {
    return this.clock.now();
  }

  after(delayMs: number, task: () => void): () => void {
    if (this.closed) return () => undefined;
    const cancel = this.clock.after(delayMs, () => {
      this.running.delete(cancel);
      this.run(task);
    });
    this.running.add(cancel);
    return () => {
      this.running.delete(cancel);
      cancel();
    };
  }

  wait(ms: number): Promise<void> {
    return this.clock.wait(ms);
  }

  close(): void {
    this.closed = true;
    for (const cancel of this.running) cancel();
    this.running.clear();
  }

  private run(task: () => void): void {
    try {
      task();
    } catch (error) {
      if (!this.fault) throw error;
      this.fault(error);
    }
  }
}
