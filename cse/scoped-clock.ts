import type { Clock } from './clock';

/** A clock whose timers all end with their owner, so that a closed CSE does nothing any more. */
export class ScopedClock implements Clock {
  private readonly clock: Clock;
  private readonly running = new Set<() => void>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  now(): number {
    return this.clock.now();
  }

  after(delayMs: number, task: () => void): () => void {
    const cancel = this.clock.after(delayMs, () => {
      this.running.delete(cancel);
      task();
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
    for (const cancel of this.running) cancel();
    this.running.clear();
  }
}
