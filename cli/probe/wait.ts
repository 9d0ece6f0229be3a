import type { Prober } from './prober';
import { mostUnanswered } from './prober';

/** Looks until something holds, for so many milliseconds at most; gives up on a CSE that has gone. */
export async function waitFor(prober: Prober, ms: number, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const { clock, timing } = prober.target;
  const end = clock.now() + ms;
  while (!(await holds())) {
    if (clock.now() >= end || prober.unanswered >= mostUnanswered) return false;
    await clock.wait(timing.pollMs);
    prober.goOn();
  }
  return true;
}
