import { Given, Then } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import {
  announcingAccepted,
  attributeAnnounced,
  endsOfItself,
  isAnnounced,
  isNotAnnounced,
  isWithdrawn,
} from '../checks/announcement';
import { announceHere, takesChild } from '../checks/announced-here';
import { attributeNotAnnounced, attributeWithdrawn, nothingUnasked } from '../checks/not-announced';
import { addAnnouncedRemote } from '../scene/remote-cse';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Given('remote CSE(s) {labels}, to which the IUT announces', async function (this: SuiteWorld, labels: string[]) {
  for (const label of labels) await addAnnouncedRemote(this, label);
});

Given(
  'a <softwareCampaignAnnc> that the remote CSE {string} makes at the IUT',
  async function (this: SuiteWorld, label: string) {
    await announceHere(this, label);
  },
);

Then(
  'a <{word}> can be created below what {string} announced{cites}',
  async function (this: SuiteWorld, type: string, label: string, cites: Cites) {
    await takesChild(this, type, label, cites);
  },
);

Then(
  'the {request} that announces is accepted{cites}',
  async function (this: SuiteWorld, operation: string, cites: Cites) {
    await announcingAccepted(this, operation, cites);
  },
);

Then(
  'campaign {string} is announced to {string}{cites}',
  async function (this: SuiteWorld, label: string, remote: string, cites: Cites) {
    await isAnnounced(this, label, remote, cites);
  },
);

Then(
  'campaign {string} is not announced to {string}{cites}',
  async function (this: SuiteWorld, label: string, remote: string, cites: Cites) {
    await isNotAnnounced(this, label, remote, cites);
  },
);

Then(
  'what campaign {string} announced to {string} is deleted{cites}',
  async function (this: SuiteWorld, label: string, remote: string, cites: Cites) {
    await isWithdrawn(this, label, remote, cites);
  },
);

Then(
  'what campaign {string} announced to {string} is deleted or ends of itself{cites}',
  async function (this: SuiteWorld, label: string, remote: string, cites: Cites) {
    if (!endsOfItself(this, label, remote)) await isWithdrawn(this, label, remote, cites);
  },
);

Then(
  '{word} of campaign {string} is announced to {string} as it is{cites}',
  async function (this: SuiteWorld, attribute: string, label: string, remote: string, _cites: Cites) {
    await attributeAnnounced(this, attribute, label, remote);
  },
);

Then(
  '{word} of campaign {string} is not announced to {string}{cites}',
  async function (this: SuiteWorld, attribute: string, label: string, remote: string, _cites: Cites) {
    await attributeNotAnnounced(this, attribute, label, remote);
  },
);

Then(
  '{word} of campaign {string} is no longer announced to {string}{cites}',
  async function (this: SuiteWorld, attribute: string, label: string, remote: string, _cites: Cites) {
    await attributeWithdrawn(this, attribute, label, remote);
  },
);

Then(
  'no optional attribute of campaign {string} is announced to {string} unasked{cites}',
  async function (this: SuiteWorld, label: string, remote: string, _cites: Cites) {
    await nothingUnasked(this, label, remote);
  },
);
