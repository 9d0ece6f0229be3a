import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { seen, sentence, shownRaw } from './observe';
import type { TableResource } from './table-resource';

type Cites = readonly StatementId[];

/** A RETRIEVE of the resourceID brings this resource, and another resource of the type has another resourceID. */
export async function reachedByResourceId(world: SuiteWorld, resource: TableResource, cites: Cites): Promise<void> {
  const { exchange, attributes } = await seen(world, resource, cites);
  const id = attributes['resourceID'];
  const { answer, resource: other } = await resource.another({});
  if (!answer.accepted) throw new Unjudged('inconclusive', `a second resource was refused: ${answer.summary}`);
  const second = await seen(world, other, cites);
  if (second.attributes['resourceID'] === id)
    fail(
      { statements: cites, message: `Two resources have one resourceID`, expected: 'a resourceID for each' },
      shownRaw(id),
      [exchange, second.exchange],
    );
  const reached = await retrieve(world, String(id));
  if (isThis(reached, attributes)) return;
  fail(
    {
      statements: cites,
      message: `${sentence(resource.words)} is not what its resourceID ${shownRaw(id)} leads to`,
      expected: `the resource that has it, named ${shownRaw(attributes['resourceName'])}`,
    },
    whatCame(reached),
    [exchange, reached.exchange],
  );
}

/** The name leads from the parent to this resource, and no other child of the parent gets it. */
export async function reachedByName(world: SuiteWorld, resource: TableResource, cites: Cites): Promise<void> {
  const { exchange, attributes } = await seen(world, resource, cites);
  const name = attributes['resourceName'];
  const parent = resource.handle.structured.replace(/\/[^/]*$/, '');
  if (!(await retrieve(world, parent)).accepted)
    throw new Unjudged('notApplicable', `the IUT leads nobody to a resource by names: ${parent} cannot be retrieved`);
  const reached = await retrieve(world, `${parent}/${String(name)}`);
  if (!isThis(reached, attributes))
    fail(
      {
        statements: cites,
        message: `${sentence(resource.words)} is not what its resourceName leads to`,
        expected: `at ${parent}/${String(name)} the resource ${shownRaw(attributes['resourceID'])}`,
      },
      whatCame(reached),
      [exchange, reached.exchange],
    );
  const { answer, resource: other } = await resource.another({ resourceName: name });
  if (!answer.accepted) return;
  const second = await seen(world, other, cites);
  if (second.attributes['resourceName'] !== name) return;
  fail(
    {
      statements: cites,
      message: `A second child of the same parent got the resourceName of ${resource.words}`,
      expected: 'an error response, or another name',
    },
    `${shownRaw(name)} once more`,
    [answer.exchange, second.exchange],
  );
}

/** The parentID is the identifier, in any form, of the resource under which it was created. */
export async function hasItsParent(world: SuiteWorld, resource: TableResource, cites: Cites): Promise<void> {
  const { exchange, attributes } = await seen(world, resource, cites);
  const parentID = attributes['parentID'];
  const parent = await retrieve(world, resource.parent);
  for (const id of [resource.parent, parent.resource?.attributes['resourceID']])
    if (
      typeof parentID === 'string' &&
      typeof id === 'string' &&
      (await world.session.identifiers.sameResource(parentID, id))
    )
      return;
  fail(
    {
      statements: cites,
      message: `The parentID of ${resource.words} is not the resourceID of its parent`,
      expected: `the identifier of ${resource.parent}`,
    },
    `parentID ${shownRaw(parentID)}`,
    [exchange, parent.exchange],
  );
}

function retrieve(world: SuiteWorld, to: string): Promise<Answer> {
  return world.session.ask({ operation: 'RETRIEVE', to, from: world.session.administrator });
}

function isThis({ accepted, resource }: Answer, attributes: Readonly<Record<string, unknown>>): boolean {
  const same = (name: string): boolean => resource?.attributes[name] === attributes[name];
  return accepted && same('resourceID') && same('resourceName') && same('parentID');
}

function whatCame({ accepted, summary, resource }: Answer): string {
  return accepted ? `the resource ${shownRaw(resource?.attributes['resourceID'])}` : summary;
}
