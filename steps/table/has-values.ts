import type { StatementId } from '../../spec/statement';
import { statementsIn } from '../run/cited';
import { fail } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { seen, sentence, shownRaw } from './observe';
import { sameAsGiven } from './same-as-given';
import type { TableResource } from './table-resource';

/** Rows of a scenario: attribute, value, statements. The value `(present)` stands for any. */
type Rows = readonly (readonly string[])[];

/** Each attribute has its value; the first that has not fails on the statements of its row. */
export async function hasValues(world: SuiteWorld, resource: TableResource, rows: Rows): Promise<void> {
  const { exchange, attributes } = await seen(world, resource);
  for (const [attribute = '', text = '', cited = ''] of rows) {
    world.session.evidence.expected(exchange, `${attribute} ${text}`);
    const found = attributes[attribute];
    if (await fits(world, resource, attribute, text, found)) continue;
    const given = statementsIn(cited);
    fail(
      {
        statements: given.length > 0 ? given : [resource.attributes],
        message: `${attribute} of ${resource.words} has not the value that it should have`,
        expected: `${attribute} ${text}`,
      },
      `${attribute} ${shownRaw(found)}`,
      [exchange],
    );
  }
}

async function fits(
  world: SuiteWorld,
  { type }: TableResource,
  attribute: string,
  text: string,
  found: unknown,
): Promise<boolean> {
  const wire = world.session.target.profile.resourceTypes[type];
  if (text === '(present)') return found !== undefined && found !== null;
  if (text === '(of its type)') return found === (attribute === 'mgmtDefinition' ? wire?.mgmtDefinition : wire?.ty);
  // A status is compared by its status; the name of the action is the CSE's own.
  const status = typeof found === 'object' && found !== null ? (found as { status?: unknown }).status : undefined;
  if (status !== undefined && status === text) return true;
  return sameAsGiven(world, attribute, found, await world.desk.wording.value(attribute, text));
}

/** The resourceType is the number of the type. */
export async function isOfItsType(
  world: SuiteWorld,
  resource: TableResource,
  cites: readonly StatementId[],
): Promise<void> {
  await hasValues(world, resource, [['resourceType', '(of its type)', cites.join(', ')]]);
}

/** A mandatory attribute was left out of a CREATE: refused, or the CSE filled it in; without it there is one too few. */
export async function refusedOrCompleted(
  world: SuiteWorld,
  resource: TableResource,
  attribute: string,
  cites: readonly StatementId[],
): Promise<void> {
  const answer = resource.latest();
  world.session.evidence.expected(answer.exchange, 'an error response');
  if (!answer.accepted) return;
  const { exchange, attributes } = await seen(world, resource);
  if (!(await sameAsGiven(world, attribute, attributes[attribute], null))) {
    world.session.liberty(`gives ${attribute} of ${resource.words} a value of its own when a CREATE leaves it out`);
    return;
  }
  fail(
    {
      statements: cites,
      message: `A CREATE without ${attribute} was accepted`,
      expected: `an error response, or ${attribute} with a value of the CSE's own`,
    },
    `${sentence(resource.words)} without ${attribute}`,
    [answer.exchange, exchange],
  );
}
