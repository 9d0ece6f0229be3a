import { Given, Then, When } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import type { ScheduleChange } from '../checks/schedule-changes';
import { changeSchedule, demandChange, goesBySchedules } from '../checks/schedule-changes';
import type { ScheduleForm } from '../checks/schedules';
import { addSchedule, awaitClosing, awaitOpening, nothingBeforeOpening } from '../checks/schedules';
import { nothingUnder } from '../checks/software-checks';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Given(
  'a schedule of campaign {string} that is {schedule}',
  async function (this: SuiteWorld, label: string, form: ScheduleForm) {
    await addSchedule(this, label, form);
  },
);

Then(
  'campaign {string} has begun nothing on {labels} before its time window opens{cites}',
  async function (this: SuiteWorld, label: string, on: string[], cites: Cites) {
    await nothingBeforeOpening(this, label, cites);
    await nothingUnder(this, label, on, cites);
  },
);

When('the time window of campaign {string} opens', async function (this: SuiteWorld, label: string) {
  await awaitOpening(this, label);
});

When('the time window of campaign {string} closes', async function (this: SuiteWorld, label: string) {
  await awaitClosing(this, label);
});

When(
  'the originator {scheduleChange} the schedule(s) of campaign {string}',
  async function (this: SuiteWorld, change: ScheduleChange, label: string) {
    await changeSchedule(this, label, change);
  },
);

When(
  'the originator {scheduleChange} the schedule(s) of campaign {string}, which is not enabled',
  async function (this: SuiteWorld, change: ScheduleChange, label: string) {
    await changeSchedule(this, label, change);
    demandChange(this);
  },
);

Then(
  'campaign {string} begins its operation on {labels} if that was accepted, and nothing if it was refused{cites}',
  async function (this: SuiteWorld, label: string, on: string[], cites: Cites) {
    await goesBySchedules(this, label, on, true, cites);
  },
);

Then(
  'campaign {string} begins nothing on {labels} if that was accepted, and its operation if it was refused{cites}',
  async function (this: SuiteWorld, label: string, on: string[], cites: Cites) {
    await goesBySchedules(this, label, on, false, cites);
  },
);
