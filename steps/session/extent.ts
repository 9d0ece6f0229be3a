import type { Timing } from '../../targets/target';

/** How large a test is. */
export interface Extent {
  /** How many targets the campaigns have whose looks are costly; 1 where they are few. */
  readonly targets: number;
  /** How many of its requests may be under way at the same time, where it is all one in which order they are answered. */
  readonly width: number;
}

/** The extent of all tests but load tests. */
export const ordinary: Extent = { targets: 1, width: 1 };

/** With so many targets more the pauses are longer by one more of the shortest. */
const perPause = 100;

/** The shortest pause between two looks, in ms: the longer, the more a look costs, and at most half of the settle time. */
export function shortestPause({ pollMs, settleMs }: Timing, { targets }: Extent): number {
  return Math.max(pollMs, Math.min(pollMs * Math.ceil(targets / perPause), settleMs / 2));
}

/** The longest that the removal of what a test has made waits for something to move, in ms. */
const mostRemovalMs = 30_000;

/**
 * How long nothing may move before waiting is in vain, in ms. Whoever removes what a test has made does not look at each target
 * for what moves there, and hence waits for them all.
 */
export function patienceOf({ settleMs }: Timing, { targets }: Extent, removing: boolean): number {
  const steps = removing ? Math.max(2, targets) : 2;
  return Math.max(2 * settleMs, Math.min(steps * settleMs, mostRemovalMs));
}
