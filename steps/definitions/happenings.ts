import { When } from '@cucumber/cucumber';
import type { Scalar, Status } from '../../model/state';
import { reportAll } from '../scene/bring-to';
import {
  deleteNewSoftware,
  deleteNode,
  deleteSoftware,
  deleteSoftwareSubscription,
  deleteSubject,
  reset,
} from '../scene/removals';
import type { SuiteWorld } from '../world';

When('the trigger of campaign {string} is met', async function (this: SuiteWorld, label: string) {
  await this.desk.fire(label);
});

When('the trigger of campaign {string} is no longer met', async function (this: SuiteWorld, label: string) {
  await this.desk.unfire(label);
});

When('the trigger subject {string} becomes {scalar}', async function (this: SuiteWorld, label: string, value: Scalar) {
  await this.stage.change(label, value);
});

When('the trigger subject {string} is deleted', async function (this: SuiteWorld, label: string) {
  await deleteSubject(this, label);
});

When(
  'the device of {string} still reports {statuses} for campaign {string}',
  async function (this: SuiteWorld, node: string, [status]: readonly Status[], label: string) {
    if (status) await this.software.deviceStillReports(label, node, status);
  },
);

When(
  'the [software] of {string} for campaign {string} is deleted as soon as it is there',
  async function (this: SuiteWorld, node: string, label: string) {
    await deleteNewSoftware(this, label, node);
  },
);

When(
  'the device of {string} reports {statuses} for campaign {string}',
  async function (this: SuiteWorld, node: string, [status]: readonly Status[], label: string) {
    if (status) await this.software.deviceReports(label, node, status);
  },
);

/** UNINITIALIZED is what a device shows that has not reported yet. */
When(
  'the device of {string} comes to {statuses} in campaign {string}',
  async function (this: SuiteWorld, node: string, [status]: readonly Status[], label: string) {
    if (!status || status === 'UNINITIALIZED') return;
    await this.software.deviceReports(label, node, status);
    await this.software.entry(label, node, [status], ['10.2.28.1#24', '10.2.28.2#29']);
  },
);

When(
  'the devices of {labels} report {statuses} for campaign {string}',
  async function (this: SuiteWorld, on: string[], [status]: readonly Status[], label: string) {
    if (status) await reportAll(this, label, on, status);
  },
);

When(
  'the device of {string} sets the other status attribute of its [software] to {statuses} for campaign {string}',
  async function (this: SuiteWorld, node: string, [status]: readonly Status[], label: string) {
    const { id } = await this.software.atWork(label, node);
    const other = this.software.operation(label).status === 'installStatus' ? 'activeStatus' : 'installStatus';
    if (status)
      await this.software.deviceSets(id, node, other, other === 'installStatus' ? 'install' : 'activate', status);
  },
);

When('node {string} is deleted', async function (this: SuiteWorld, node: string) {
  await deleteNode(this, node);
});

When(
  'the [software] of {string} for campaign {string} is deleted',
  async function (this: SuiteWorld, node: string, label: string) {
    await deleteSoftware(this, label, node);
  },
);

When(
  'the subscription to the [software] of {string} for campaign {string} is deleted',
  async function (this: SuiteWorld, node: string, label: string) {
    await deleteSoftwareSubscription(this, label, node);
  },
);

When(
  'the devices of {labels} are ready for another operation of campaign {string}',
  async function (this: SuiteWorld, on: string[], label: string) {
    for (const node of on) await reset(this, label, node);
  },
);
