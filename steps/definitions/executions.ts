import { Given, Then, When } from '@cucumber/cucumber';
import type { DataTable } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import { executionAccepted, executionIs, finishedExecution, unendedExecution } from '../checks/executions';
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
  'an execution {string} on {string} that is FINISHED',
  async function (this: SuiteWorld, label: string, node: string) {
    await finishedExecution(this, label, node);
  },
);

When(
  'the originator updates execution {string} with:',
  async function (this: SuiteWorld, label: string, table: DataTable) {
    await this.executions.update(label, this.executions.attributes(table));
  },
);

Then('the UPDATE of execution {string} is accepted{cites}', function (this: SuiteWorld, label: string, cites: Cites) {
  executionAccepted(this, label, cites);
});

Then('execution {string} has:', async function (this: SuiteWorld, label: string, table: DataTable) {
  await executionIs(this, label, table);
});
