import { entriesIn, parseCron } from '../../cse/schedule-window';
import type { Known } from './directory';

/** How far two clocks that agree may be apart, in milliseconds. */
const tolerance = 2000;

/** How many seconds of an interval are looked at; of a longer one, so many spread over it. */
const looks = 60;

type Cron = NonNullable<ReturnType<typeof parseCron>>;

/** Expressions that were read already, as long as the <schedule> is known. */
const read = new WeakMap<Known['attributes'], readonly Cron[]>();

function cronsOf({ attributes }: Known): readonly Cron[] {
  const known = read.get(attributes);
  if (known) return known;
  const crons = entriesIn(attributes).flatMap((entry) => parseCron(entry) ?? []);
  read.set(attributes, crons);
  return crons;
}

/** Whether a <schedule>'s time window was open at some time, and all the time, between two times (ms) on the IUT's clock. */
export function windowBetween(
  schedule: Known,
  from: number,
  to: number,
): { readonly sometimes: boolean; readonly always: boolean } {
  const crons = cronsOf(schedule);
  const [first, last] = [from - tolerance, to + tolerance];
  const step = Math.max(1000, (last - first) / looks);
  let sometimes = false;
  let always = true;
  for (let at = first; at <= last; at += step) {
    const open = crons.some((cron) => cron.match(new Date(at)));
    sometimes ||= open;
    always &&= open;
  }
  const opens = crons.some((cron) => (cron.nextRun(new Date(first))?.getTime() ?? Infinity) <= last);
  return { sometimes: sometimes || opens, always };
}
