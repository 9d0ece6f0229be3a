import type { StatementId } from '../../spec/statement';
import { prepare } from '../../targets/roles/registree';
import { parseTimestamp } from '../../wire/timestamp';
import { demand, fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import type { Seen } from './observe';
import { seen, shownRaw } from './observe';
import type { TableResource } from './table-resource';

type Cites = readonly StatementId[];

/** Creation times of the IUT, to the second: some CSEs keep no more. The tester's own clock has no say. */
const toSeconds = (value: unknown): number | undefined => {
  const time = typeof value === 'string' ? parseTimestamp(value) : undefined;
  return time === undefined ? undefined : Math.floor(time / 1000);
};

/** creationTime lies between those of a resource made before and one made after, and an UPDATE leaves it as it is. */
export async function tellsCreation(world: SuiteWorld, resource: TableResource, cites: Cites): Promise<void> {
  const earlier = await creationOf(world, firstNode(world));
  const later = await creationOf(world, await newContainer(world));
  const before = await seen(world, resource, cites);
  await change(world, resource);
  const after = await seen(world, resource, cites);
  const created = toSeconds(before.attributes['creationTime']);
  const expected = `creationTime from ${earlier.text} to ${later.text}, the same after an UPDATE`;
  const between = created !== undefined && earlier.seconds <= created && created <= later.seconds;
  if (between && created === toSeconds(after.attributes['creationTime'])) return;
  fail(
    { statements: cites, message: `creationTime of ${resource.words} does not tell when it was created`, expected },
    `creationTime ${shownRaw(before.attributes['creationTime'])}, after an UPDATE ${shownRaw(after.attributes['creationTime'])}`,
    [earlier.exchange, later.exchange, before.exchange, after.exchange],
  );
}

/**
 * lastModifiedTime is not before creationTime, stands still while nothing happens, and is, after an UPDATE, no earlier than
 * the creation of a resource that was made just before that UPDATE.
 */
export async function tellsLastChange(world: SuiteWorld, resource: TableResource, cites: Cites): Promise<void> {
  const before = await seen(world, resource, cites);
  const first = toSeconds(before.attributes['lastModifiedTime']);
  const wrong = (observed: string, expected: string, evidence: readonly number[]): never =>
    fail(
      {
        statements: cites,
        message: `lastModifiedTime of ${resource.words} does not tell of its last change`,
        expected,
      },
      observed,
      evidence,
    );
  const shownOf = (attributes: Readonly<Record<string, unknown>>): string =>
    `lastModifiedTime ${shownRaw(attributes['lastModifiedTime'])}`;
  if (first === undefined || first < (toSeconds(before.attributes['creationTime']) ?? 0))
    wrong(shownOf(before.attributes), `no earlier than creationTime ${shownRaw(before.attributes['creationTime'])}`, [
      before.exchange,
    ]);
  await world.session.throughout(async () => {
    const { exchange, attributes } = await seen(world, resource, cites);
    const others = (one: Seen['attributes']): string => JSON.stringify({ ...one, lastModifiedTime: undefined });
    if (toSeconds(attributes['lastModifiedTime']) !== first && others(attributes) === others(before.attributes))
      wrong(shownOf(attributes), `${shownOf(before.attributes)} as long as nothing changes`, [
        before.exchange,
        exchange,
      ]);
  });
  const mark = await creationOf(world, await newContainer(world));
  await change(world, resource);
  const { exchange, attributes } = await seen(world, resource, cites);
  if ((toSeconds(attributes['lastModifiedTime']) ?? 0) < mark.seconds)
    wrong(shownOf(attributes), `no earlier than ${mark.text}, when a resource was made before the UPDATE`, [
      mark.exchange,
      exchange,
    ]);
}

async function change({ session }: SuiteWorld, resource: TableResource): Promise<void> {
  const answer = await resource.update({ labels: [session.uniqueName('label')] });
  if (!answer.accepted)
    throw new Unjudged('inconclusive', `an UPDATE of ${resource.words} was refused: ${answer.summary}`);
}
interface Creation {
  readonly seconds: number;
  readonly text: string;
  readonly exchange: number;
}

async function creationOf(world: SuiteWorld, id: string): Promise<Creation> {
  const { session } = world;
  const { resource, exchange } = await session.ask({ operation: 'RETRIEVE', to: id, from: session.administrator });
  const text = resource?.attributes['creationTime'];
  const seconds = toSeconds(text);
  if (seconds === undefined)
    throw new Unjudged('inconclusive', `the IUT does not show when the resource ${id} was created`);
  return { seconds, text: shownRaw(text), exchange };
}

function firstNode(world: SuiteWorld): string {
  const [first] = world.cast.nodes.values();
  if (!first) throw new Error('the scenario has no node');
  return first.node.id;
}

async function newContainer({ session }: SuiteWorld): Promise<string> {
  return demand(await prepare(session, session.cseBase, 'container', {})).id;
}
