import { Then, When } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import { allKept, oneAtMost } from '../checks/together';
import type { SuiteWorld } from '../world';

/** Attributes that no rule connects, for UPDATEs at the same time. */
const separate = { labels: ['together'], softwareName: 'another-name' };

When(
  'the originator creates campaigns {labels} on {labels} at the same time, enabled',
  async function (this: SuiteWorld, campaigns: string[], on: string[]) {
    const answers = await this.desk.createTogether(campaigns, on, { campaignEnabled: true });
    this.together = [...answers].map(([label, answer]) => ({ label, answer }));
  },
);

When(
  'the originator enables campaigns {labels} on {labels} at the same time',
  async function (this: SuiteWorld, campaigns: string[], on: string[]) {
    const attributes = { campaignEnabled: true, softwareTargets: on.map((node) => this.cast.node(node).node.id) };
    const answers = await this.desk.updateTogether(campaigns.map((label) => ({ label, attributes })));
    this.together = answers.map((answer, at) => ({ label: campaigns[at] ?? '', answer }));
  },
);

When(
  'the originator updates labels and softwareName of campaign {string} at the same time',
  async function (this: SuiteWorld, label: string) {
    const updates = Object.entries(separate).map(([name, value]) => ({ label, attributes: { [name]: value } }));
    const answers = await this.desk.updateTogether(updates);
    this.together = answers.map((answer) => ({ label, answer }));
  },
);

Then('one of them is accepted at most{cites}', function (this: SuiteWorld, cites: readonly StatementId[]) {
  oneAtMost(this, cites);
});

Then(
  'campaign {string} has both{cites}',
  async function (this: SuiteWorld, label: string, cites: readonly StatementId[]) {
    await allKept(this, label, separate, cites);
  },
);
