import { When } from '@cucumber/cucumber';
import type { DataTable } from '@cucumber/cucumber';
import { createAsOther } from '../scene/other-originator';
import { untilMade, workOf } from '../checks/further-work';
import type { SuiteWorld } from '../world';

When(
  'the originator creates campaign {string} on {labels}',
  async function (this: SuiteWorld, label: string, on: string[]) {
    this.answered(label, await this.desk.create(label, on));
  },
);

When(
  'the originator creates campaign {string} on {labels} with:',
  async function (this: SuiteWorld, label: string, on: string[], table: DataTable) {
    this.answered(label, await this.desk.create(label, on, await this.desk.wording.attributes(table)));
  },
);

When(
  'the other originator creates campaign {string} on {labels}',
  async function (this: SuiteWorld, label: string, on: string[]) {
    this.answered(label, await createAsOther(this, label, on, {}));
  },
);

When(
  'the other originator creates campaign {string} on {labels} with:',
  async function (this: SuiteWorld, label: string, on: string[], table: DataTable) {
    this.answered(label, await createAsOther(this, label, on, await this.desk.wording.attributes(table)));
  },
);

When(
  'the originator updates campaign {string} with:',
  async function (this: SuiteWorld, label: string, table: DataTable) {
    this.answered(label, await this.desk.update(label, await this.desk.wording.attributes(table)));
  },
);

When(
  'the other originator updates campaign {string} with:',
  async function (this: SuiteWorld, label: string, table: DataTable) {
    this.answered(
      label,
      await this.desk.update(label, await this.desk.wording.attributes(table), this.session.unprivileged),
    );
  },
);

When('the originator enables campaign {string}', async function (this: SuiteWorld, label: string) {
  this.answered(label, await this.desk.update(label, { campaignEnabled: true }));
});

When(
  'the originator enables campaign {string} with a trigger that is not met',
  async function (this: SuiteWorld, label: string) {
    const trigger = await this.desk.unmetTrigger(label);
    this.answered(label, await this.desk.update(label, { campaignEnabled: true, ...trigger }));
  },
);

When('the originator disables campaign {string}', async function (this: SuiteWorld, label: string) {
  this.answered(label, await this.desk.update(label, { campaignEnabled: false }));
});

When(
  'the originator disables campaign {string} and at once changes its labels',
  async function (this: SuiteWorld, label: string) {
    await this.desk.change(label, { campaignEnabled: false });
    this.answered(label, await this.desk.updateAtOnce(label, { labels: ['changed'] }));
  },
);

When(
  'the originator enables campaign {string} and disables it at once',
  async function (this: SuiteWorld, label: string) {
    await this.desk.change(label, { campaignEnabled: true });
    const answer = await this.desk.updateAtOnce(label, { campaignEnabled: false });
    this.answered(label, answer);
    this.workAtCancelling = await workOf(this, label);
  },
);

When(
  'the originator disables campaign {string} as soon as {madeCount} is there',
  async function (this: SuiteWorld, label: string, count: 'one' | 'all') {
    await untilMade(this, label, count);
    await this.desk.change(label, { campaignEnabled: false });
    this.answered(label, await this.desk.retrieve(label));
    this.workAtCancelling = await workOf(this, label);
  },
);

When('the originator deletes campaign {string}', async function (this: SuiteWorld, label: string) {
  this.answered(label, await this.desk.delete(label));
});
