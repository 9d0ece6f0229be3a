import { Given, Then, When } from '@cucumber/cucumber';
import type { DataTable } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import type { CampaignStatus } from '../../model/state';
import { isGone } from '../checks/attribute-checks';
import { awaitExpiry, controlExpires, letExpire } from '../checks/expiry';
import { isNotified, subscribe } from '../checks/notifications';
import { softwareAccepted } from '../checks/bare-software';
import { bareSoftware, createSoftware } from '../scene/bare-software';
import type { Named } from '../table/table-resource';
import { tableResource } from '../table/table-resource';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Given('a subscription {string} to campaign {string}', async function (this: SuiteWorld, name: string, label: string) {
  await subscribe(this, name, label);
});

Then(
  'subscription {string} is notified of an update{cites}',
  async function (this: SuiteWorld, name: string, cites: Cites) {
    await isNotified(this, name, undefined, cites);
  },
);

Then(
  'subscription {string} is notified of campaignStatus {campaignStatuses}{cites}',
  async function (this: SuiteWorld, name: string, values: readonly CampaignStatus[], cites: Cites) {
    await isNotified(this, name, values, cites);
  },
);

When(
  'the expirationTime of the [software] of {string} for campaign {string} has passed',
  async function (this: SuiteWorld, node: string, label: string) {
    await letExpire(this, label, node);
  },
);

When('the expirationTime of {resource} has passed', async function (this: SuiteWorld, named: Named) {
  await awaitExpiry(this, tableResource(this, named));
});

Then('{resource} is gone by itself{cites}', async function (this: SuiteWorld, named: Named, cites: Cites) {
  const { handle, words } = tableResource(this, named);
  await controlExpires(this);
  await isGone(this, handle.id, words, cites);
  this.session.cleanup.gone(handle.id);
});

Then(
  'the [software] of {string} made for campaign {string} is gone{cites}',
  async function (this: SuiteWorld, node: string, label: string, cites: Cites) {
    const id = this.cast.software.get(`${label} ${node}`);
    if (id === undefined) throw new Error(`the scenario never saw the [software] of "${node}"`);
    await isGone(this, id, `the [software] of node "${node}"`, cites);
  },
);

When(
  'the originator creates a [software] under {string} with:',
  async function (this: SuiteWorld, node: string, table: DataTable) {
    await createSoftware(this, node, await this.desk.wording.attributes(table));
  },
);

When('the originator updates the [software] with:', async function (this: SuiteWorld, table: DataTable) {
  await bareSoftware(this).update(await this.desk.wording.attributes(table));
});

Then('the request is accepted for the [software]{cites}', function (this: SuiteWorld, cites: Cites) {
  softwareAccepted(this, cites);
});
