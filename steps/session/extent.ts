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

/** The longest that the removal of what a test has made waits while nothing moves, in ms. */
const mostRemovalMs = 30_000;

/** How long somebody waits for the IUT, in ms: while nothing moves, and in all. */
export interface Patience {
  readonly quietMs: number;
  readonly allMs: number;
}

/**
 * For what the IUT does on each target there is as much time as for that on one. Whoever removes what a test has made does not
 * look at each target for what moves there, hence waits for them all, but not without end.
 */
export function patienceOf({ settleMs }: Timing, { targets }: Extent, removing: boolean): Patience {
  const quietMs = 2 * settleMs;
  if (!removing) return { quietMs, allMs: 10 * quietMs * targets };
  const removalMs = Math.max(quietMs, Math.min(targets * settleMs, mostRemovalMs));
  return { quietMs: removalMs, allMs: 10 * removalMs };
}
