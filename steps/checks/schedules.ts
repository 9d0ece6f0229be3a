import type { StatementId } from '../../spec/statement';
import { noLinks } from './software-checks';
import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

/** Enough to see a campaign deferred before its window opens, on clocks that agree to about a second. */
const leadSeconds = 4;
const windowSeconds = 25;
const toleranceMs = 1500;

/** What scenarios say of a schedule. */
export type ScheduleForm = 'never open' | 'always open' | 'open in a few seconds' | 'open by its second entry';

/** Gives a campaign a <schedule> child with cron entries (second minute hour day month weekday year). */
export async function addSchedule(world: SuiteWorld, label: string, form: ScheduleForm): Promise<void> {
  await world.stage.schedule(label, await entries(world, label, form));
}

async function entries(world: SuiteWorld, label: string, form: ScheduleForm): Promise<readonly string[]> {
  switch (form) {
    case 'never open':
      // A year that is over: no time zone brings it back.
      return ['* * * * * * 2020'];
    case 'always open':
      return ['* * * * * * *'];
    case 'open by its second entry':
      return ['* * * * * * 2020', '* * * * * * *'];
    case 'open in a few seconds':
      return soon(world, label);
  }
}

/** By seconds alone, so that the IUT's time zone does not matter. */
async function soon(world: SuiteWorld, label: string): Promise<readonly string[]> {
  const iutNow = await world.session.iutNow();
  const opens = Math.floor(iutNow / 1000) + leadSeconds;
  world.opensAt.set(label, world.session.target.clock.now() + opens * 1000 - iutNow);
  const first = opens % 60;
  const last = (first + windowSeconds) % 60;
  return first <= last
    ? [`${String(first)}-${String(last)} * * * * * *`]
    : [`${String(first)}-59 * * * * * *`, `0-${String(last)} * * * * * *`];
}

function opening(world: SuiteWorld, label: string): number {
  const time = world.opensAt.get(label);
  if (time === undefined) throw new Error(`campaign "${label}" has no schedule that opens`);
  return time;
}

/** Looks at the campaign until shortly before its window opens: it must have begun nothing. */
export async function nothingBeforeOpening(
  world: SuiteWorld,
  label: string,
  cites: readonly StatementId[],
): Promise<void> {
  const { clock, timing } = world.session.target;
  const end = opening(world, label) - toleranceMs;
  if (clock.now() >= end)
    throw new Unjudged('inconclusive', 'the IUT answered too slowly to be looked at before the time window opened');
  while (clock.now() < end) {
    await noLinks(world, label, cites);
    await world.session.wait(Math.max(timing.pollMs, Math.min(300, end - clock.now())));
  }
}

/** Waits until the window of a campaign is open on any clock that agrees with the tester's to about a second. */
export async function awaitOpening(world: SuiteWorld, label: string): Promise<void> {
  await world.session.wait(Math.max(0, opening(world, label) + toleranceMs - world.session.target.clock.now()));
}
