import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import { prepare } from '../../targets/roles/registree';
import { handleOf } from '../../targets/roles/resource-handle';
import { isNull } from '../../wire/codec';
import { contentOf } from '../checks/child-content';
import { statementsIn } from '../run/cited';
import { demandOptional, fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { seen, sentence, shownRaw } from './observe';
import { sameAsGiven } from './same-as-given';
import type { TableResource } from './table-resource';

type Attributes = Readonly<Record<string, unknown>>;

/** The statements on a type of child: how many there may be, that they have a name, and what they are. */
interface Cites {
  readonly number: readonly StatementId[];
  readonly name: readonly StatementId[];
  readonly definition: readonly StatementId[];
}

/** A child that was created, and what its CREATE gave. */
interface Child {
  readonly id: string;
  readonly given: Attributes;
}

/** By type of child, an attribute that tells it from others of its type and comes back as it was given. */
const telling: Readonly<Record<string, string>> = {
  subscription: 'notificationURI',
  schedule: 'scheduleElement',
  transaction: 'transactionID',
  semanticDescriptor: 'descriptor',
};

/** Three children of a type, two of them with names of the Originator's choice, are created and all there in the end. */
export async function takesChildren(
  world: SuiteWorld,
  resource: TableResource,
  type: string,
  cited: readonly StatementId[],
): Promise<void> {
  const of = (suffix: string): readonly StatementId[] => [
    ...cited.filter((id) => id.endsWith(suffix)),
    resource.children,
  ];
  const cites = { number: of('#01'), name: of('#02'), definition: of('#03') };
  const children: Child[] = [];
  for (const named of [true, true, false]) {
    const name = world.session.uniqueName(type);
    const given = { ...(named ? { resourceName: name } : {}), ...(await contentOf(world, type)) };
    const answer = await create(world, resource, type, given);
    if (answer.accepted) children.push({ id: handleOf(answer, type, resource.handle.id, name).id, given });
    else if (named) await refused(world, resource, type, answer, children.length, cites);
    else world.session.liberty(`demands a name for a <${type}>`);
  }
  const names = new Set<unknown>();
  for (const child of children) names.add(await isChild(world, resource, type, child, cites));
  if (names.size < children.length)
    fail(
      { statements: cites.name, message: `Two <${type}> children have one name`, expected: 'a name for each' },
      [...names].map(shownRaw).join(', '),
      [],
    );
  await seen(world, resource);
}

/** CREATE of a child with a name, for the step that judges the answer. */
export async function createChild(world: SuiteWorld, resource: TableResource, type: string): Promise<Answer> {
  const resourceName = world.session.uniqueName(type);
  return create(world, resource, type, { resourceName, ...(await contentOf(world, type)) });
}

function create(
  { session }: SuiteWorld,
  { handle }: TableResource,
  type: string,
  attributes: Attributes,
): Promise<Answer> {
  return session.ask({ operation: 'CREATE', to: handle.id, from: session.administrator, type, attributes });
}

/** The refusal of a child counts where the IUT creates such a resource elsewhere: below a node or the CSEBase. */
async function refused(
  world: SuiteWorld,
  resource: TableResource,
  type: string,
  answer: Answer,
  before: number,
  cites: Cites,
): Promise<void> {
  const { session } = world;
  let problem = `the IUT refused to create a ${type} below ${resource.words}: ${answer.summary}`;
  let elsewhere = before > 0;
  for (const parent of [...world.cast.nodes.values()].map(({ node }) => node.id).concat(session.cseBase)) {
    if (elsewhere) break;
    const control = await prepare(session, parent, type, await contentOf(world, type));
    if ('problem' in control) problem = control.problem;
    else elsewhere = true;
  }
  if (!elsewhere) demandOptional<object>({ problem }, type, session.target.supports);
  session.evidence.expected(answer.exchange, 'a successful response');
  fail(
    {
      statements: cites.number,
      message: `${sentence(resource.words)} takes ${before === 0 ? 'no' : 'no more than one'} <${type}>`,
      expected: `a <${type}> below it, as elsewhere`,
    },
    answer.summary,
    [answer.exchange],
  );
}

/** The child is of its type, below its parent, and has what it was given; its name is returned. */
async function isChild(
  world: SuiteWorld,
  { handle, words }: TableResource,
  type: string,
  { id, given }: Child,
  cites: Cites,
): Promise<unknown> {
  const { accepted, resource, summary, exchange } = await world.session.ask({
    operation: 'RETRIEVE',
    to: id,
    from: world.session.administrator,
  });
  const wrong = (statements: readonly StatementId[], expected: string, observed: string): never =>
    fail({ statements, message: `A <${type}> below ${words} is not what was created`, expected }, observed, [exchange]);
  if (!accepted || !resource) return wrong(cites.number, `the <${type}> that was created`, summary);
  const { attributes } = resource;
  const parent = attributes['parentID'];
  if (resource.type !== type) wrong(cites.definition, `a <${type}>`, `a <${resource.type}>`);
  if (typeof parent !== 'string' || !(await world.session.identifiers.sameResource(parent, handle.id)))
    wrong(cites.definition, `parentID ${handle.id}`, `parentID ${shownRaw(parent)}`);
  const attribute = telling[type] ?? '';
  if (!(await sameAsGiven(world, attribute, attributes[attribute], given[attribute])))
    wrong(
      cites.definition,
      `${attribute} ${shownRaw(given[attribute])}`,
      `${attribute} ${shownRaw(attributes[attribute])}`,
    );
  const name = attributes['resourceName'];
  if (isNull(name) || name === '') wrong(cites.name, 'a resourceName', `resourceName ${shownRaw(name)}`);
  if (given['resourceName'] !== undefined && name !== given['resourceName'])
    world.session.liberty(`gives a <${type}> another name than the request`);
  return name;
}

/** What a CREATE of each type that is no child has to give, where that is anything. */
async function strangerOf(world: SuiteWorld, type: string): Promise<Attributes> {
  const node = [...world.cast.nodes.keys()].slice(0, 1);
  switch (type) {
    case 'node':
      return { nodeID: world.session.uniqueName('device') };
    case 'contentInstance':
      return { content: 'text' };
    case 'softwareCampaign':
      return world.desk.ordinary(node);
    default:
      return contentOf(world, type);
  }
}

/**
 * Types that the table does not list are no children: their CREATE is refused. Rows: type, statements. Where the IUT takes
 * none of them anywhere else either, a refusal says nothing.
 */
export async function takesNoOtherChild(
  world: SuiteWorld,
  resource: TableResource,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { session } = world;
  let known = 0;
  for (const [type = '', cited = ''] of rows) {
    const answer = await create(world, resource, type, await strangerOf(world, type));
    session.evidence.expected(answer.exchange, 'an error response');
    if (answer.accepted)
      fail(
        {
          statements: statementsIn(cited),
          message: `A <${type}> was created below ${resource.words}`,
          expected: `an error response: the type is no child of a <${resource.type}>`,
        },
        answer.summary,
        [answer.exchange],
      );
    const control = await prepare(session, session.cseBase, type, await strangerOf(world, type));
    if ('problem' in control) session.liberty(`creates no ${type} under the CSEBase either`);
    else known += 1;
  }
  if (known === 0) throw new Unjudged('notApplicable', 'the IUT creates none of these under the CSEBase either');
}
