import { Cron } from 'croner';
import { isRecord } from '../wire/record';
import type { Attributes, Resource } from './resource';

/** So many expressions are kept ready: a schedule is asked again and again whether it is open. */
const mostKept = 256;
const ready = new Map<string, Cron | undefined>();

/**
 * A cron expression of seven fields (second minute hour day month weekday year, UTC), or undefined if it is not one. A day
 * and a weekday that are both restricted must both match, as m2m:scheduleEntries has it: the fields together name the time.
 */
export function parseCron(expression: string): Cron | undefined {
  if (ready.has(expression)) return ready.get(expression);
  const cron = newCron(expression);
  if (ready.size >= mostKept) ready.clear();
  ready.set(expression, cron);
  return cron;
}

function newCron(expression: string): Cron | undefined {
  if (!/^[0-9*,\-/ ]+$/.test(expression)) return undefined;
  try {
    return new Cron(expression.trim(), { mode: '7-part', utcOffset: 0, domAndDow: true, paused: true });
  } catch {
    return undefined;
  }
}

/** The cron expressions among a <schedule>'s attributes. */
export function entriesIn(attributes: Attributes): readonly string[] {
  const element = attributes['scheduleElement'];
  const entries = isRecord(element) ? element['scheduleEntry'] : undefined;
  return Array.isArray(entries) ? entries.filter((entry): entry is string => typeof entry === 'string') : [];
}

function cronsOf(schedules: readonly Resource[]): readonly Cron[] {
  return schedules.flatMap((one) => entriesIn(one.attributes)).flatMap((expression) => parseCron(expression) ?? []);
}

/** Whether the union of the schedules is open at a time (ms): a schedule is open in each second that an entry matches. */
export function isOpen(schedules: readonly Resource[], at: number): boolean {
  return cronsOf(schedules).some((cron) => cron.match(new Date(at)));
}

/**
 * The next time (ms) after `at` at which the union of the schedules is open, on the full second; undefined if there is
 * none. A union that is open all along is open again at the next second.
 */
export function nextOpening(schedules: readonly Resource[], at: number): number | undefined {
  const times = cronsOf(schedules).flatMap((cron) => cron.nextRun(new Date(at))?.getTime() ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** How far `nextChange` looks for a closing second, in seconds. */
const longestSearch = 2 * 24 * 3600;

/**
 * When the union next changes between open and closed, in ms: its next opening if it is closed at `at`, otherwise the first
 * second in which it is closed, looked for within two days. Undefined if there is no such time.
 */
export function nextChange(schedules: readonly Resource[], at: number): number | undefined {
  const crons = cronsOf(schedules);
  const openAt = (time: number): boolean => crons.some((cron) => cron.match(new Date(time)));
  if (!openAt(at)) return nextOpening(schedules, at);
  const second = Math.floor(at / 1000) * 1000;
  for (let ahead = 1; ahead <= longestSearch; ahead++) {
    if (!openAt(second + ahead * 1000)) return second + ahead * 1000;
  }
  return undefined;
}
