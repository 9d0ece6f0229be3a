import { Then } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import { notDuringCancelling } from '../checks/cancellation';
import { accepted, refused } from '../checks/campaign-checks';
import { isGone, neverTaken, sameOrRefused, wholeOrNothing } from '../checks/attribute-checks';
import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

Then('the {request} is accepted{cites}', async function (this: SuiteWorld, operation: string, cites: Cites) {
  await accepted(this, operation, cites);
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

Then('the IUT takes criteria of this kind', function (this: SuiteWorld) {
  if (this.answer.accepted) return;
  const why = `the IUT takes no campaign with a criterion of this kind: ${this.answer.summary}`;
  throw new Unjudged('notApplicable', why);
});

/** In which forms a CSE takes the identifiers of its own resources is a matter of TS-0004. */
Then('the test goes on if the IUT takes identifiers {idForm}', function (this: SuiteWorld, form: string) {
  if (!this.answer.accepted)
    throw new Unjudged('notApplicable', `the IUT takes no <node> named ${form} (${this.answer.summary})`);
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

Then(
  'the UPDATE is carried out as a whole, or refused and changes nothing{cites}',
  async function (this: SuiteWorld, cites: Cites) {
    await wholeOrNothing(this, cites);
  },
);

Then('the change was not made during CANCELLING{cites}', async function (this: SuiteWorld, cites: Cites) {
  await notDuringCancelling(this, cites);
});

Then('there is no campaign {string}{cites}', async function (this: SuiteWorld, label: string, cites: Cites) {
  await isGone(this, this.cast.campaign(label).handle.id, `campaign "${label}"`, cites);
});

Then('there is a campaign {string}{cites}', async function (this: SuiteWorld, label: string, _cites: Cites) {
  await this.watch.look(label);
});
