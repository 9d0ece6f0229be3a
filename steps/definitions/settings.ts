import { Given, Then } from '@cucumber/cucumber';
import type { DataTable } from '@cucumber/cucumber';
import type { CampaignStatus, Scalar, SoftwareOperation } from '../../model/state';
import { bringTo, isCancelling } from '../scene/bring-to';
import { enabledBy, type EnablingWay } from '../scene/enabled-by';
import type { SuiteWorld } from '../world';

Given('nodes {labels}', nodes);
Given('node {labels}', nodes);
async function nodes(this: SuiteWorld, labels: readonly string[]): Promise<void> {
  for (const label of labels) await this.stage.registree(label);
}

Given(
  'a node {string} under which the other originator may not create',
  async function (this: SuiteWorld, label: string) {
    await this.stage.registree(label, 'closed');
  },
);

Given('another originator', async function (this: SuiteWorld) {
  await this.stage.unprivilegedOriginator();
});

Given(
  'a trigger subject {string} with the value {scalar}',
  async function (this: SuiteWorld, label: string, value: Scalar) {
    if (typeof value === 'number') await this.stage.subject(label, value);
    else await this.stage.aeSubject(label, value);
  },
);

Given(
  'a trigger subject {string} with the value {int} that the other originator may not retrieve',
  async function (this: SuiteWorld, label: string, value: number) {
    await this.stage.subject(label, value, 'closed');
  },
);

Given('a disabled campaign {string} on {labels}', async function (this: SuiteWorld, label: string, on: string[]) {
  await this.desk.given(label, on, { campaignEnabled: false });
});

Given(
  'a disabled campaign {string} on {labels} with:',
  async function (this: SuiteWorld, label: string, on: string[], table: DataTable) {
    await this.desk.given(label, on, { campaignEnabled: false, ...(await this.desk.wording.attributes(table)) });
  },
);

Given(
  'a disabled campaign {string} on {labels} that the other originator may update',
  async function (this: SuiteWorld, label: string, on: string[]) {
    const { id } = await this.stage.open();
    await this.desk.given(label, on, { campaignEnabled: false, accessControlPolicyIDs: [id] });
  },
);

Given('the other originator may update campaign {string}', async function (this: SuiteWorld, label: string) {
  await this.desk.letOtherUpdate(label);
});

Given('an enabled campaign {string} on {labels}', async function (this: SuiteWorld, label: string, on: string[]) {
  await this.desk.given(label, on, { campaignEnabled: true });
});

Given(
  'an enabled campaign {string} on {labels} with:',
  async function (this: SuiteWorld, label: string, on: string[], table: DataTable) {
    await this.desk.given(label, on, { campaignEnabled: true, ...(await this.desk.wording.attributes(table)) });
  },
);

Given(
  'an enabled campaign {string} on {labels} that waits for its trigger',
  async function (this: SuiteWorld, label: string, on: string[]) {
    await this.desk.given(label, on, { campaignEnabled: true, ...(await this.desk.unmetTrigger(label)) });
  },
);

Given(
  'a campaign {string} on {labels} that is {campaignStatuses}',
  async function (this: SuiteWorld, label: string, on: string[], [status]: readonly CampaignStatus[]) {
    if (status) await bringTo(this, label, on, status);
  },
);

Given(
  'a campaign {string} on {labels} that was enabled {enablingWay}, for {operation}',
  async function (this: SuiteWorld, label: string, on: string[], way: EnablingWay, operation: SoftwareOperation) {
    await enabledBy(this, label, on, way, operation);
  },
);

Then('campaign {string} stays in CANCELLING, or this does not apply', async function (this: SuiteWorld, label: string) {
  await isCancelling(this, label);
});
