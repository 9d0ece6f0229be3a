import { Given, Then, When } from '@cucumber/cucumber';
import type { Status } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import { cancellationEndsEverywhere, entriesTellOfCancellation } from '../load/cancelled';
import { loadOf } from '../load/load-of';
import { makeNodes } from '../load/nodes';
import { performsEverywhere } from '../load/performed';
import { aggregateOfReports, entriesShowReports, reportOn } from '../load/reports';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Given('as many nodes as the load has targets', async function (this: SuiteWorld) {
  await makeNodes(this);
});

Given('an enabled campaign {string} on every node', async function (this: SuiteWorld, label: string) {
  await this.desk.given(label, loadOf(this).nodes, { campaignEnabled: true });
});

Given(
  'an enabled campaign {string} on every node that waits for its trigger',
  async function (this: SuiteWorld, label: string) {
    const trigger = await this.desk.unmetTrigger(label);
    await this.desk.given(label, loadOf(this).nodes, { campaignEnabled: true, ...trigger });
  },
);

When(
  'the originator creates campaign {string} on the last node, enabled',
  async function (this: SuiteWorld, label: string) {
    this.answered(label, await this.desk.create(label, loadOf(this).nodes.slice(-1), { campaignEnabled: true }));
  },
);

Then(
  'campaign {string} makes one [software] under every node, and begins its operation there{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await performsEverywhere(this, label, cites);
  },
);

When('every device reports SUCCESSFUL for campaign {string}', async function (this: SuiteWorld, label: string) {
  await reportOn(this, label, loadOf(this).nodes, () => 'SUCCESSFUL');
});

When(
  'every {int}th device and the last report FAILURE for campaign {string}, the others SUCCESSFUL',
  async function (this: SuiteWorld, every: number, label: string) {
    const { nodes, targets } = loadOf(this);
    const fails = (node: string): boolean => Number(node) % every === 0 || Number(node) === targets;
    await reportOn(this, label, nodes, (node): Status => (fails(node) ? 'FAILURE' : 'SUCCESSFUL'));
  },
);

When(
  'the last device reports FAILURE for campaign {string}, the others SUCCESSFUL',
  async function (this: SuiteWorld, label: string) {
    const { nodes, targets } = loadOf(this);
    await reportOn(this, label, nodes, (node): Status => (Number(node) === targets ? 'FAILURE' : 'SUCCESSFUL'));
  },
);

/** The first one's does not: so the campaign is not over. */
When('every second device reports SUCCESSFUL for campaign {string}', async function (this: SuiteWorld, label: string) {
  const { nodes, declined } = loadOf(this);
  const second = nodes.filter((node) => !declined.has(node)).filter((_, index) => index % 2 === 1);
  await reportOn(this, label, second, () => 'SUCCESSFUL');
});

Then(
  'every individual status of campaign {string} becomes what the device has reported{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await entriesShowReports(this, label, cites);
  },
);

Then(
  'aggregatedSoftwareStatus of campaign {string} becomes what all its targets make it{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await aggregateOfReports(this, label, cites);
  },
);

Then(
  'the cancellation of campaign {string} ends on every node{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await cancellationEndsEverywhere(this, label, cites);
  },
);

Then(
  'every individual status of campaign {string} tells of the cancellation',
  async function (this: SuiteWorld, label: string) {
    await entriesTellOfCancellation(this, label);
  },
);
