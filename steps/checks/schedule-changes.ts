import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import { nothingBegins } from './software-checks';
import type { ScheduleForm } from './schedules';
import { scheduleEntries } from './schedules';
import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

/** What an Originator does to the latest <schedule> of a campaign. */
export const scheduleChanges = ['opens', 'shuts', 'deletes', 'adds to', 'adds a shut one to'] as const;
export type ScheduleChange = (typeof scheduleChanges)[number];

/**
 * Changes the schedules of a campaign. TS-0004 has them refused while the campaign is enabled, the change request does not:
 * `world.scheduleChange` keeps the answer, for either conforms.
 */
export async function changeSchedule(world: SuiteWorld, label: string, change: ScheduleChange): Promise<void> {
  world.scheduleChange = await changed(world, label, change);
  if (world.scheduleChange.accepted) return;
  world.session.liberty(
    `refuses to change the schedules of a campaign (${world.scheduleChange.summary}) (10.2.28.2#07)`,
  );
}

async function changed(world: SuiteWorld, label: string, change: ScheduleChange): Promise<Answer> {
  if (change === 'adds to') return added(world, label, 'always open');
  if (change === 'adds a shut one to') return added(world, label, 'never open');
  const schedule = world.schedules.get(label);
  if (!schedule) throw new Error(`campaign "${label}" has no schedule`);
  const { session } = world;
  const from = session.administrator;
  if (change === 'deletes') {
    const answer = await session.ask({ operation: 'DELETE', to: schedule.id, from });
    if (answer.accepted) session.cleanup.gone(schedule.id);
    return answer;
  }
  const form: ScheduleForm = change === 'shuts' ? 'never open' : 'always open';
  const attributes = { scheduleElement: { scheduleEntry: await scheduleEntries(world, label, form) } };
  return session.ask({ operation: 'UPDATE', to: schedule.id, from, type: 'schedule', attributes });
}

async function added(world: SuiteWorld, label: string, form: ScheduleForm): Promise<Answer> {
  const { session } = world;
  const campaign = world.cast.campaign(label);
  const scheduleElement = { scheduleEntry: await scheduleEntries(world, label, form) };
  const answer = await session.ask({
    operation: 'CREATE',
    to: campaign.handle.id,
    from: session.administrator,
    type: 'schedule',
    attributes: { resourceName: session.uniqueName('schedule'), scheduleElement },
  });
  campaign.scheduled ||= answer.accepted;
  return answer;
}

/** For what needs the change: an IUT that refuses it even while the campaign is not enabled cannot be looked at. */
export function demandChange({ scheduleChange }: SuiteWorld): void {
  if (scheduleChange?.accepted) return;
  throw new Unjudged(
    'notApplicable',
    `the IUT does not let the schedules of a campaign that is not enabled be changed: ${scheduleChange?.summary ?? ''}`,
  );
}

/** The campaign goes by the schedules that it has: `opened` tells what the change would do to it if it was accepted. */
export async function goesBySchedules(
  world: SuiteWorld,
  label: string,
  on: readonly string[],
  opened: boolean,
  cites: readonly StatementId[],
): Promise<void> {
  if (world.scheduleChange?.accepted === opened) for (const node of on) await world.software.begun(label, node, cites);
  else await nothingBegins(world, label, on, cites);
}
