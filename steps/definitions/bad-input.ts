import { Then, When } from '@cucumber/cucumber';
import type { Situation } from '../../generators/bad-input/spoiling';
import type { StatementId } from '../../spec/statement';
import { judgeBadInput } from '../property/bad-input/check';
import { tryBadInput } from '../property/bad-input/run';
import type { SuiteWorld } from '../world';

When('campaigns are created by requests that are spoiled at random', async function (this: SuiteWorld) {
  this.badInput = await tryBadInput(this.run, 'CREATE', this.openSession, this.observe);
});

When(
  'campaigns that are {campaignStatuses} are updated by requests that are spoiled at random',
  async function (this: SuiteWorld, [status]: readonly string[]) {
    this.badInput = await tryBadInput(this.run, status as Situation, this.openSession, this.observe);
  },
);

Then(
  'each request is refused whole or accepted whole, as the text demands, and the CSE still answers{cites}',
  function (this: SuiteWorld, _cites: readonly StatementId[]) {
    if (!this.badInput) throw new Error('the scenario has sent no spoiled requests');
    judgeBadInput(this.run, this.badInput, this.observe);
  },
);
