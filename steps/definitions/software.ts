import { Given, Then } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import type { Status } from '../../model/state';
import { noFurtherWork } from '../checks/further-work';
import { noFurtherWorkUnder, onlyOneUnder, performedOrFailed } from '../checks/performed-or-failed';
import { cancellationEnds, entriesAfterCancellation } from '../checks/cancellation';
import {
  entriesAreComplete,
  expiresInTime,
  failuresCount,
  isCopied,
  isSubscribed,
  linksAreComplete,
  noLinks,
  nothingBegins,
  nothingUnder,
  onlyItsAction,
} from '../checks/software-checks';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Given(
  'the operation of campaign {string} has begun on {labels}',
  async function (this: SuiteWorld, label: string, on: string[]) {
    for (const node of on) await this.software.begun(label, node);
  },
);

Then('campaign {string} makes a [software] under {labels}', makes);
async function makes(this: SuiteWorld, label: string, on: string[]): Promise<void> {
  for (const node of on) await this.software.software(label, node);
}

Then(
  'campaign {string} begins its operation on {labels}{cites}',
  async function (this: SuiteWorld, label: string, on: string[], cites: Cites) {
    for (const node of on) await this.software.begun(label, node, cites);
  },
);

Then('campaign {string} has begun nothing yet{cites}', async function (this: SuiteWorld, label: string, cites: Cites) {
  await noLinks(this, label, cites);
});

Then(
  'campaign {string} begins nothing under {labels}{cites}',
  async function (this: SuiteWorld, label: string, on: string[], cites: Cites) {
    await this.session.throughout(() => Promise.resolve());
    await nothingUnder(this, label, on, cites);
  },
);

Then(
  'campaign {string} begins nothing on {labels}{cites}',
  async function (this: SuiteWorld, label: string, on: string[], cites: Cites) {
    await nothingBegins(this, label, on, cites);
  },
);

Then(
  'the [software] of {string} has version, softwareName and URL of campaign {string}',
  async function (this: SuiteWorld, node: string, label: string) {
    await isCopied(this, label, node);
  },
);

Then(
  'the [software] of {string} expires no later than campaign {string}',
  async function (this: SuiteWorld, node: string, label: string) {
    await expiresInTime(this, label, node);
  },
);

Then(
  'only the action of campaign {string} is TRUE on the [software] of {string}',
  async function (this: SuiteWorld, label: string, node: string) {
    await onlyItsAction(this, label, node);
  },
);

Then(
  'the Hosting CSE subscribes to the [software] of {string} for campaign {string}',
  async function (this: SuiteWorld, node: string, label: string) {
    await isSubscribed(this, label, node);
  },
);

Then(
  'softwareLinks of campaign {string} has one entry for each target',
  async function (this: SuiteWorld, label: string) {
    await linksAreComplete(this, label);
  },
);

Then(
  'individualSoftwareStatuses of campaign {string} has one entry for each target',
  async function (this: SuiteWorld, label: string) {
    await entriesAreComplete(this, label);
  },
);

Then(
  'the individual status of {labels} in campaign {string} becomes {statuses}{cites}',
  async function (this: SuiteWorld, on: string[], label: string, values: readonly Status[], cites: Cites) {
    const { status } = this.software.operation(label);
    const otherwise: Cites =
      status === 'installStatus' ? ['10.2.28.1#24', '10.2.28.2#29'] : ['10.2.28.1#27', '10.2.28.2#29'];
    for (const node of on) await this.software.entry(label, node, values, cites.length > 0 ? cites : otherwise);
  },
);

Then(
  'the individual status of {string} in campaign {string} stays {statuses}{cites}',
  async function (this: SuiteWorld, node: string, label: string, values: readonly Status[], cites: Cites) {
    await this.software.entry(label, node, values, cites);
    await this.session.throughout(() => Promise.resolve());
    await this.software.entryNow(label, node, values, cites);
  },
);

Then(
  '{int} individual status(es) of campaign {string} become(s) FAILURE{cites}',
  async function (this: SuiteWorld, count: number, label: string, cites: Cites) {
    await failuresCount(this, label, count, cites);
  },
);

Then(
  'campaign {string} performs its operation on {labels}, or leaves it out and enters FAILURE{cites}',
  async function (this: SuiteWorld, label: string, on: string[], cites: Cites) {
    await performedOrFailed(this, label, on, cites);
  },
);

Then(
  'campaign {string} begins nothing on {string} once its entry is FAILURE{cites}',
  async function (this: SuiteWorld, label: string, node: string, cites: Cites) {
    await noFurtherWorkUnder(this, label, node, cites);
  },
);

Then(
  'campaign {string} has made one [software] under {string}, and no other{cites}',
  async function (this: SuiteWorld, label: string, node: string, cites: Cites) {
    await onlyOneUnder(this, label, node, cites);
  },
);

Then(
  'campaign {string} makes no further [software] on its targets{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await noFurtherWork(this, label, 'made', cites);
  },
);

Then(
  'campaign {string} begins no further operation on its targets{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await noFurtherWork(this, label, 'begun', cites);
  },
);

Then(
  'the cancellation of campaign {string} ends{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await cancellationEnds(this, label, cites);
  },
);

Then(
  'the individual statuses of campaign {string} tell of the cancellation',
  async function (this: SuiteWorld, label: string) {
    await entriesAfterCancellation(this, label, []);
  },
);

Then(
  'the individual statuses of campaign {string} tell of the cancellation after {labels} had ended',
  async function (this: SuiteWorld, label: string, before: string[]) {
    await entriesAfterCancellation(this, label, before);
  },
);
