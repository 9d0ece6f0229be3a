import { Then } from '@cucumber/cucumber';
import type { DataTable } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import { notDuringCancelling } from '../checks/cancellation';
import { accepted, attributeIs, refused } from '../checks/campaign-checks';
import {
  hasMandatoryAttributes,
  isGone,
  neverTaken,
  refusedOrCompleted,
  sameOrRefused,
} from '../checks/attribute-checks';
import { statementsIn } from '../run/cited';
import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Then('the {request} is accepted{cites}', function (this: SuiteWorld, operation: string, cites: Cites) {
  accepted(this, operation, cites);
});

Then(
  'the {request} is refused and changes nothing{cites}',
  async function (this: SuiteWorld, operation: string, cites: Cites) {
    await refused(this, operation, cites);
  },
);

/** The positive control of a refusal: without it the refusal would mean nothing. */
Then('the {request} is accepted, as a control', function (this: SuiteWorld, operation: string) {
  if (!this.answer.accepted)
    throw new Unjudged(
      'inconclusive',
      `the positive control failed: the IUT refused a ${operation} that nothing speaks against (${this.answer.summary})`,
    );
});

Then(
  'what the request gives for {string} is refused or ignored, never taken{cites}',
  async function (this: SuiteWorld, attribute: string, cites: Cites) {
    await neverTaken(this, attribute, cites);
  },
);

Then('the UPDATE is accepted or refused, and changes nothing{cites}', async function (this: SuiteWorld, cites: Cites) {
  await sameOrRefused(this, cites);
});

Then('the change was not made during CANCELLING{cites}', async function (this: SuiteWorld, cites: Cites) {
  await notDuringCancelling(this, cites);
});

Then('there is no campaign {string}{cites}', async function (this: SuiteWorld, label: string, cites: Cites) {
  await isGone(this, this.cast.campaign(label).handle.id, `campaign "${label}"`, cites);
});

Then('there is a campaign {string}{cites}', async function (this: SuiteWorld, label: string, _cites: Cites) {
  await this.watch.look(label);
});

Then('campaign {string} has these attributes:', async function (this: SuiteWorld, label: string, table: DataTable) {
  for (const [attribute = '', value = '', cited = ''] of table.raw()) {
    const wanted = await this.desk.value(attribute, value);
    await attributeIs(this, label, attribute, wanted, statementsIn(cited));
  }
});

Then(
  'campaign {string} has every attribute that table 9.6.76-2 demands',
  async function (this: SuiteWorld, label: string) {
    await hasMandatoryAttributes(this, label);
  },
);

Then(
  'the CREATE is refused, or the IUT itself gives campaign {string} a value for {word}{cites}',
  async function (this: SuiteWorld, label: string, attribute: string, cites: Cites) {
    await refusedOrCompleted(this, label, attribute, cites);
  },
);
