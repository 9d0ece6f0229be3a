import type { StatementId } from '../../spec/statement';
import { noLinks } from './software-checks';
import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

const windowSeconds = 25;
const toleranceMs = 1500;
/** How long a window that closes has been open already: enough for clocks that agree to about a second. */
const openForSeconds = 8;
/** Enough to enable a campaign in a window. */
const momentSeconds = 3;
/** How many requests a scenario makes between a schedule and the look before its window opens, at the most. */
const requestsBefore = 15;

/** What scenarios say of a schedule. */
export const scheduleForms = [
  'never open',
  'always open',
  'open in a few seconds',
  'open by its second entry',
  'open for a while',
  'open for a moment and again after a pause',
] as const;
export type ScheduleForm = (typeof scheduleForms)[number];

/** Gives a campaign a <schedule> child with cron entries (second minute hour day month weekday year). */
export async function addSchedule(world: SuiteWorld, label: string, form: ScheduleForm): Promise<void> {
  world.schedules.set(label, await world.stage.schedule(label, await scheduleEntries(world, label, form)));
  world.cast.campaign(label).scheduled = true;
}

/** The cron entries of a schedule in this form, with what they mean for the windows of the campaign. */
export async function scheduleEntries(
  world: SuiteWorld,
  label: string,
  form: ScheduleForm,
): Promise<readonly string[]> {
  switch (form) {
    case 'never open':
      // A year that is over: no time zone brings it back.
      return ['* * * * * * 2020'];
    case 'always open':
      return ['* * * * * * *'];
    case 'open by its second entry':
      return ['* * * * * * 2020', '* * * * * * *'];
    case 'open in a few seconds': {
      const opens = (await second(world)) + leadSeconds(world);
      return window(world, label, opens, opens + windowSeconds);
    }
    case 'open for a while':
      return window(world, label, (await second(world)) - openForSeconds, (await second(world)) + whileSeconds(world));
    case 'open for a moment and again after a pause': {
      const now = await second(world);
      const again = now + momentSeconds + 2 + leadSeconds(world);
      const first = await window(world, label, now - openForSeconds, now + momentSeconds);
      const closes = world.closesAt.get(label) ?? 0;
      const next = await window(world, label, again, again + windowSeconds);
      world.closesAt.set(label, closes);
      return [...first, ...next];
    }
  }
}

/** The present second on the IUT's clock. */
const second = async (world: SuiteWorld): Promise<number> => Math.floor((await world.session.iutNow()) / 1000);

/**
 * Enough to see a campaign deferred before its window opens, on clocks that agree to about a second, and as fast as requests
 * and answers have been in this test so far.
 */
function leadSeconds({ session: { evidence } }: SuiteWorld): number {
  const each = evidence.elapsed() / Math.max(1, evidence.exchanges.length);
  return Math.min(20, 4 + Math.floor((requestsBefore * each) / 1000));
}

/** Time enough for an IUT to begin an operation as fast as it claims. */
const whileSeconds = ({ session }: SuiteWorld): number =>
  Math.min(20, momentSeconds + Math.ceil((2 * session.target.timing.settleMs) / 1000));

/** Open from one second of the IUT's clock to before another: by seconds alone, so that its time zone does not matter. */
async function window(world: SuiteWorld, label: string, opens: number, closes: number): Promise<readonly string[]> {
  const behind = world.session.target.clock.now() - (await world.session.iutNow());
  world.opensAt.set(label, opens * 1000 + behind);
  world.closesAt.set(label, closes * 1000 + behind);
  const [first, last] = [opens % 60, (closes - 1) % 60];
  return first <= last
    ? [`${String(first)}-${String(last)} * * * * * *`]
    : [`${String(first)}-59 * * * * * *`, `0-${String(last)} * * * * * *`];
}

function timeOf(times: ReadonlyMap<string, number>, label: string): number {
  const time = times.get(label);
  if (time === undefined) throw new Error(`campaign "${label}" has no schedule that opens or closes`);
  return time;
}

/** Looks at the campaign until shortly before its window opens: it must have begun nothing. */
export async function nothingBeforeOpening(
  world: SuiteWorld,
  label: string,
  cites: readonly StatementId[],
): Promise<void> {
  const { clock, timing } = world.session.target;
  const end = timeOf(world.opensAt, label) - toleranceMs;
  if (clock.now() >= end)
    throw new Unjudged('inconclusive', 'the IUT answered too slowly to be looked at before the time window opened');
  while (clock.now() < end) {
    await noLinks(world, label, cites);
    await world.session.wait(Math.max(timing.pollMs, Math.min(300, end - clock.now())));
  }
}

/** Waits until the window of a campaign is open on any clock that agrees with the tester's to about a second. */
export async function awaitOpening(world: SuiteWorld, label: string): Promise<void> {
  await passes(world, timeOf(world.opensAt, label));
}

/** Waits until the window of a campaign is closed on any clock that agrees with the tester's to about a second. */
export async function awaitClosing(world: SuiteWorld, label: string): Promise<void> {
  await passes(world, timeOf(world.closesAt, label));
}

async function passes(world: SuiteWorld, time: number): Promise<void> {
  await world.session.wait(Math.max(0, time + toleranceMs - world.session.target.clock.now()));
}
