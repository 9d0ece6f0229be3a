import type { StatementId } from '../../spec/statement';
import { isNull } from '../../wire/codec';
import { malformedIn } from '../../wire/malformed';
import { nothingDone } from './campaign-checks';
import { shown } from '../looks/observed';
import { fail } from '../session/verdict';
import type { SuiteWorld } from '../world';

type Statements = readonly StatementId[];

/** A resource is not there any more, or never was. */
export async function isGone(
  world: Pick<SuiteWorld, 'session'>,
  id: string,
  what: string,
  cites: Statements,
): Promise<void> {
  let exchange = 0;
  const result = await world.session.until(async () => {
    const answer = await world.session.ask({ operation: 'RETRIEVE', to: id, from: world.session.administrator });
    exchange = answer.exchange;
    return answer.accepted ? { seen: 'there' } : { done: true };
  });
  world.session.evidence.expected(exchange, 'an error response: the resource is gone');
  if ('done' in result) return;
  fail({ statements: cites, message: `There is still ${what}`, expected: 'no such resource' }, 'it can be retrieved', [
    exchange,
  ]);
}

/** An attribute that an Originator must not set: the request was refused, or went through without the attribute. */
export async function neverTaken(world: SuiteWorld, attribute: string, cites: Statements): Promise<void> {
  const { answer, campaign: label } = world.request;
  if (!answer.accepted) {
    world.session.liberty('refuses requests that carry an RO attribute');
  } else world.session.liberty('ignores RO attributes in requests');
  if (!answer.accepted && !world.cast.campaign(label).before) return;
  const asked = world.desk.asked.get(label)?.[attribute];
  const after = await world.watch.look(label);
  if (JSON.stringify(after.attributes[attribute]) !== JSON.stringify(asked)) return;
  fail(
    {
      statements: cites,
      message: `${attribute} of campaign "${label}" was taken from a request`,
      expected: `${attribute} set by the Hosting CSE alone`,
    },
    `${attribute} ${shown(asked)}, as the request gave it`,
    [answer.exchange, after.exchange],
  );
}

/** An UPDATE that gives an attribute the value that it has: one clause refuses it, another does not; it changes nothing. */
export async function sameOrRefused(world: SuiteWorld, cites: Statements): Promise<void> {
  const { answer } = world.request;
  world.session.liberty(
    answer.accepted
      ? 'accepts an UPDATE of a read-only attribute with the value that it has (10.2.28.3.3#04)'
      : 'refuses an UPDATE of a read-only attribute even with the value that it has (9.6.76-2)',
  );
  await nothingDone(world, 'UPDATE', cites);
}

/** A mandatory attribute was left out: refused, or the CSE filled it in; a campaign without it has one attribute too few. */
export async function refusedOrCompleted(
  world: SuiteWorld,
  label: string,
  attribute: string,
  cites: Statements,
): Promise<void> {
  const { answer } = world.request;
  world.session.evidence.expected(answer.exchange, 'an error response');
  if (!answer.accepted) return;
  const after = await world.watch.look(label);
  if (!isNull(after.attributes[attribute])) {
    world.session.liberty(`gives ${attribute} a value of its own when a CREATE leaves it out`);
    return;
  }
  fail(
    {
      statements: cites,
      message: `A CREATE without ${attribute} was accepted`,
      expected: `an error response, or a campaign that has ${attribute}`,
    },
    `campaign "${label}" without ${attribute}`,
    [answer.exchange, after.exchange],
  );
}

/** By attribute, what table 9.6.76-2 gives the multiplicity 1, except what NULL or the silence of the text can leave out. */
const demanded = [
  'resourceType',
  'resourceID',
  'resourceName',
  'parentID',
  'expirationTime',
  'creationTime',
  'lastModifiedTime',
  'campaignEnabled',
  'campaignStatus',
  'version',
  'softwareName',
  'URL',
  'softwareTargets',
  'softwareOperation',
] as const;

/** Every attribute of multiplicity 1 is there, and none has a value of a wrong type. */
export async function hasMandatoryAttributes(world: SuiteWorld, label: string): Promise<void> {
  const campaign = await world.watch.look(label);
  for (const attribute of demanded)
    if (campaign.attributes[attribute] === undefined || campaign.attributes[attribute] === null)
      fail(
        {
          statements: [`9.6.76-2/${attribute}#01`, '9.6.76#04'],
          message: `Campaign "${label}" has no ${attribute}`,
          expected: `exactly one ${attribute}`,
        },
        `${attribute} ${shown(campaign.attributes[attribute])}`,
        [campaign.exchange],
      );
  for (const { path, malformed, expected } of malformedIn(campaign.attributes)) {
    const attribute = path.split('/')[1] ?? '';
    fail(
      {
        statements: ['9.6.76#04'],
        message: `${attribute} of campaign "${label}" is of a wrong type`,
        expected: `${expected} at ${path}`,
      },
      shown(malformed),
      [campaign.exchange],
    );
  }
}
