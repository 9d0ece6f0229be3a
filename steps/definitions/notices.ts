import { Given, Then } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import type { EventType } from '../checks/event-notices';
import { showsAttribute, subscribeToAttribute, tellsLikeContainer } from '../checks/event-notices';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Given(
  'a subscription {string} to {word} of campaign {string}',
  async function (this: SuiteWorld, name: string, attribute: string, label: string) {
    await subscribeToAttribute(this, name, label, attribute);
  },
);

Then(
  'subscription {string} is notified of {word} as the campaign has it{cites}',
  async function (this: SuiteWorld, name: string, attribute: string, cites: Cites) {
    await showsAttribute(this, name, attribute, cites);
  },
);

Then(
  'the event {word} is notified of campaign {string} as of a container{cites}',
  async function (this: SuiteWorld, event: string, label: string, cites: Cites) {
    await tellsLikeContainer(this, label, event as EventType, cites);
  },
);
