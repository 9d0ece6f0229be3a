import { Given, Then, When } from '@cucumber/cucumber';
import type { ActionAttribute, StatusAttribute } from '../../model/rule';
import type { Status } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import { noticesAreLegal, subscribeToSoftware } from '../checks/software-notices';
import { entryAgrees, followCampaigns, followNew, reportStatus, staysLegal, trigger } from '../checks/software-states';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Given(
  'a new [software] under {string} on which nothing was triggered',
  async function (this: SuiteWorld, node: string) {
    await followNew(this, node);
  },
);

Given(
  'the [software] of {string} that campaign {string} operates on',
  async function (this: SuiteWorld, node: string, label: string) {
    await followCampaigns(this, label, node);
  },
);

Given('a subscription to the [software]', async function (this: SuiteWorld) {
  await subscribeToSoftware(this);
});

When('{word} of the [software] is triggered{cites}', async function (this: SuiteWorld, action: string, cites: Cites) {
  await trigger(this, action as ActionAttribute, cites);
});

Then(
  'the device can report {statuses} in {word} of the [software]{cites}',
  async function (this: SuiteWorld, [status]: readonly Status[], attribute: string, cites: Cites) {
    if (status) await reportStatus(this, status, attribute as StatusAttribute, cites);
  },
);

Then(
  '{word} of the [software] stays {statuses}{cites}',
  async function (this: SuiteWorld, attribute: string, values: readonly Status[], cites: Cites) {
    await staysLegal(this, attribute as StatusAttribute, values, cites);
  },
);

Then(
  'notifications tell of {word} {statuses}, and of no illegal one{cites}',
  async function (this: SuiteWorld, attribute: string, values: readonly Status[], cites: Cites) {
    await noticesAreLegal(this, attribute as StatusAttribute, values, cites);
  },
);

Then(
  'the individual status of {string} in campaign {string} is that of its [software]{cites}',
  async function (this: SuiteWorld, node: string, label: string, cites: Cites) {
    await entryAgrees(this, label, node, cites);
  },
);
