import { Then, When } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import { judgeProperty, tryProperty } from '../property/check-property';
import type { SuiteWorld } from '../world';

When('random histories of {string} are played', async function (this: SuiteWorld, property: string) {
  this.trial = await tryProperty(this.run, property, this.openSession, this.observe);
});

Then('the IUT never leaves the model{cites}', async function (this: SuiteWorld, _cites: readonly StatementId[]) {
  if (!this.trial) throw new Error('the scenario has played no histories');
  await judgeProperty(this.run, this.trial, this.openSession, this.observe);
});
