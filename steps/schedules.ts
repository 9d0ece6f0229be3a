import type { Session } from './session';

/** A few seconds: enough to see a campaign deferred before its window opens. */
const leadSeconds = 3;
const windowSeconds = 25;

/** Cron entries (second minute hour day month weekday year) for what scenarios say of a schedule. */
export const schedules = {
  /** In a year that is over; no time zone brings it back. */
  'never open': (): Promise<readonly string[]> => Promise.resolve(['* * * * * * 2020']),
  'always open': (): Promise<readonly string[]> => Promise.resolve(['* * * * * * *']),
  /** By seconds alone, so that the IUT's time zone does not matter. */
  'open in a few seconds': async (session: Session): Promise<readonly string[]> => {
    const second = Math.floor((await session.iutNow()) / 1000) % 60;
    const first = (second + leadSeconds) % 60;
    const last = (first + windowSeconds) % 60;
    return first <= last
      ? [`${String(first)}-${String(last)} * * * * * *`]
      : [`${String(first)}-59 * * * * * *`, `0-${String(last)} * * * * * *`];
  },
} as const;
