/** Where the time of a test goes, in milliseconds; what is left of its duration is the tester's own. */
export interface Spent {
  /** While a response was waited for. */
  answeringMs: number;
  /** Between looks at what the IUT should do by itself. */
  awaitedMs: number;
  /** Because the test demands it: nothing may happen for a while, a time window opens, a lifetime ends. */
  demandedMs: number;
}

export function nothingSpent(): Spent {
  return { answeringMs: 0, awaitedMs: 0, demandedMs: 0 };
}

/**
 * The same of a test that took so long in all. One that did several things at once has spent more than that, added up: each
 * then counts in proportion.
 * @param durationMs in milliseconds
 */
export function spentWithin({ answeringMs, awaitedMs, demandedMs }: Spent, durationMs: number): Spent {
  const sum = answeringMs + awaitedMs + demandedMs;
  if (sum <= durationMs) return { answeringMs, awaitedMs, demandedMs };
  const part = (ms: number): number => Math.floor((ms * durationMs) / sum);
  return { answeringMs: part(answeringMs), awaitedMs: part(awaitedMs), demandedMs: part(demandedMs) };
}
