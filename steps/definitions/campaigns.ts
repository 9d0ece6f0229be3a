import { Then } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import type { CampaignStatus, Status } from '../../model/state';
import { aggregateAgrees, aggregateBecomes, staysNull, statusBecomes, statusStays } from '../checks/campaign-checks';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Then(
  'campaignStatus of campaign {string} becomes {campaignStatuses}{cites}',
  async function (this: SuiteWorld, label: string, values: readonly CampaignStatus[], cites: Cites) {
    await statusBecomes(this, label, values, cites);
  },
);

Then(
  'campaignStatus of campaign {string} is {campaignStatuses}{cites}',
  async function (this: SuiteWorld, label: string, values: readonly CampaignStatus[], cites: Cites) {
    await statusBecomes(this, label, values, cites);
  },
);

Then(
  'campaignStatus of campaign {string} stays {campaignStatuses}{cites}',
  async function (this: SuiteWorld, label: string, values: readonly CampaignStatus[], cites: Cites) {
    await statusStays(this, label, values, cites);
  },
);

Then(
  'aggregatedSoftwareStatus of campaign {string} becomes {statuses}{cites}',
  async function (this: SuiteWorld, label: string, values: readonly Status[], cites: Cites) {
    await aggregateBecomes(this, label, values, cites);
  },
);

Then(
  'aggregatedSoftwareStatus of campaign {string} agrees with the individual statuses{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await aggregateAgrees(this, label, cites);
  },
);

Then(
  '{word} of campaign {string} stays NULL{cites}',
  async function (this: SuiteWorld, attribute: string, label: string, cites: Cites) {
    await staysNull(this, label, attribute, cites);
  },
);
