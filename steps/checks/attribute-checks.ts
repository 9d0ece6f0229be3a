import type { StatementId } from '../../spec/statement';
import { nothingDone } from './campaign-checks';
import { shown } from '../looks/observed';
import { fail } from '../session/verdict';
import { ignored, notTaken } from '../table/never-taken';
import { seen } from '../table/observe';
import { sameAsGiven } from '../table/same-as-given';
import { tableResource } from '../table/table-resource';
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
  ignored(world, answer);
  const { before } = world.cast.campaign(label);
  if (!answer.accepted && !before) return;
  const asked = world.desk.asked.get(label)?.[attribute];
  const resource = tableResource(world, { kind: 'campaign', label });
  const after = await seen(world, resource, cites);
  notTaken(resource, { attribute, asked, answer, before, after }, cites);
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

/** The same beside a change that is permitted: what the request asks for is done as a whole, or not at all. */
export async function wholeOrNothing(world: SuiteWorld, cites: Statements): Promise<void> {
  const { answer, campaign: label } = world.request;
  if (!answer.accepted) return sameOrRefused(world, cites);
  const resource = tableResource(world, { kind: 'campaign', label });
  const { exchange, attributes } = await seen(world, resource, cites);
  for (const [name, value] of Object.entries(world.desk.asked.get(label) ?? {}))
    if (!(await sameAsGiven(world, name, attributes[name], value)))
      fail(
        {
          statements: cites,
          message: `An UPDATE of campaign "${label}" was accepted and carried out in part`,
          expected: `${name} ${shown(value)}, as the request gave it`,
        },
        `${name} ${shown(attributes[name])}`,
        [answer.exchange, exchange],
      );
}
