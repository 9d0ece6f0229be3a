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
