import { Given, Then, When } from '@cucumber/cucumber';
import type { DataTable } from '@cucumber/cucumber';
import type { CampaignStatus } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import { cancellationHasEnd, isCancelled, isNotCancelled } from '../checks/execution-cancel';
import { refusesChild, takesChildren } from '../checks/execution-children';
import { isOfCommand, notFinishedBefore } from '../checks/execution-plan';
import { exactlyOne, execute, isTargeted, losesTarget, none, refusalLeavesNone } from '../checks/execution-start';
import { executionIn, unendedExecution } from '../checks/executions';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Given('an execution {string} on {string}', async function (this: SuiteWorld, label: string, node: string) {
  await this.executions.given(label, node);
});

Given(
  'an execution {string} on {string} with:',
  async function (this: SuiteWorld, label: string, node: string, table: DataTable) {
    await this.executions.given(label, node, this.executions.attributes(table));
  },
);

Given(
  'an execution {string} on {string} that has not ended',
  async function (this: SuiteWorld, label: string, node: string) {
    await unendedExecution(this, label, node);
  },
);

Given(
  'an execution {string} on {string} that is {campaignStatuses}',
  async function (this: SuiteWorld, label: string, node: string, [status]: readonly CampaignStatus[]) {
    if (status) await executionIn(this, label, node, status);
  },
);

Given(
  'a command {string} on {string} that was not executed',
  async function (this: SuiteWorld, label: string, node: string) {
    await this.executions.command(label, node);
  },
);

Given('the command of {string} is for a node that is not there', async function (this: SuiteWorld, label: string) {
  await losesTarget(this, label);
});

When('the originator executes {string}', async function (this: SuiteWorld, label: string) {
  await execute(this, label);
});

When(
  'the originator updates execution {string} with:',
  async function (this: SuiteWorld, label: string, table: DataTable) {
    await this.executions.update(label, this.executions.attributes(table));
  },
);

Then(
  'there is no <execInstance> of {string} yet{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await none(this, label, cites);
  },
);

Then('one <execInstance> stands for {string}{cites}', async function (this: SuiteWorld, label: string, cites: Cites) {
  await exactlyOne(this, label, cites);
});

Then(
  'a refusal to execute {string} leaves no <execInstance>{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await refusalLeavesNone(this, label, cites);
  },
);

Then(
  'the status of execution {string} is one of the six{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await this.executions.look(label, cites);
  },
);

Then(
  'the target of execution {string} is {string}{cites}',
  async function (this: SuiteWorld, label: string, node: string, cites: Cites) {
    await isTargeted(this, label, node, cites);
  },
);

Then(
  '{word} of execution {string} is that of its command{cites}',
  async function (this: SuiteWorld, attribute: string, label: string, cites: Cites) {
    await isOfCommand(this, label, attribute, cites);
  },
);

Then(
  'execution {string} is not FINISHED before its {word} can be over{cites}',
  async function (this: SuiteWorld, label: string, attribute: string, cites: Cites) {
    await notFinishedBefore(this, label, attribute, cites);
  },
);

Then('execution {string} is cancelled{cites}', async function (this: SuiteWorld, label: string, cites: Cites) {
  await isCancelled(this, label, cites);
});

Then('execution {string} is not cancelled{cites}', async function (this: SuiteWorld, label: string, cites: Cites) {
  await isNotCancelled(this, label, cites);
});

Then(
  'the cancellation of execution {string} has an end{cites}',
  async function (this: SuiteWorld, label: string, cites: Cites) {
    await cancellationHasEnd(this, label, cites);
  },
);

Then(
  'execution {string} takes {int} {word} children, as table 9.6.17-1 says',
  async function (this: SuiteWorld, label: string, count: number, type: string) {
    await takesChildren(this, label, type, count);
  },
);

Then(
  'execution {string} takes no {word}{cites}',
  async function (this: SuiteWorld, label: string, type: string, cites: Cites) {
    await refusesChild(this, label, type, cites);
  },
);
