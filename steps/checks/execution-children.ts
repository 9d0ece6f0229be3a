import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import { prepare } from '../../targets/roles/registree';
import { handleOf } from '../../targets/roles/resource-handle';
import { shown } from '../looks/observed';
import { demandOptional, fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { isNull } from '../../wire/codec';
import { contentOf } from './child-content';
import { lacksPrivilege } from './executions';

type Cites = readonly StatementId[];

/** By type of child, the attribute by which it is told that what was given was kept. */
const telling: Readonly<Record<string, string>> = { subscription: 'notificationURI', transaction: 'transactionID' };

/** Several children of a type, each with a name of the originator's choice, are created below an <execInstance> and kept. */
export async function takesChildren(world: SuiteWorld, label: string, type: string, count: number): Promise<void> {
  const row = (column: string): Cites => [`9.6.17-1/${type}#${column}`, '9.6.17#02'];
  const names = new Set<string>();
  for (let n = 0; n < count; n++) {
    const name = `${world.session.uniqueName(type)}-${String(n + 1)}`;
    const content = await contentOf(world, type);
    const answer = await create(world, label, type, { resourceName: name, ...content });
    if (!answer.accepted) await refused(world, label, type, answer, n, row('01'));
    const { exchange, resource } = await retrieve(world, label, type, name, answer);
    // Any name is possible; whether the one that a request gives is taken the table does not say.
    const own = shown(resource.attributes['resourceName']);
    if (isNull(resource.attributes['resourceName']) || names.has(own))
      wrong(`A <${type}> has no name of its own`, 'a name that no other child has', own, row('02'), exchange);
    names.add(own);
    if (own !== shown(name)) world.session.liberty(`names a <${type}> as it likes`);
    const attribute = telling[type] ?? '';
    if (resource.type !== type || shown(resource.attributes[attribute]) !== shown(content[attribute]))
      wrong(
        `A <${type}> is not what it was created as`,
        `a <${type}> with ${attribute} ${shown(content[attribute])}`,
        `a <${resource.type}> with ${attribute} ${shown(resource.attributes[attribute])}`,
        row('03'),
        exchange,
      );
  }
}

function wrong(message: string, expected: string, observed: unknown, statements: Cites, exchange: number): never {
  fail({ statements, message, expected }, shown(observed), [exchange]);
}

function create(
  world: SuiteWorld,
  label: string,
  type: string,
  attributes: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { id } = world.cast.instance(label);
  return world.session.ask({ operation: 'CREATE', to: id, from: world.session.administrator, type, attributes });
}

/** Where the IUT may have a type that it refuses below an <execInstance>; a <transaction> belongs below a campaign as well. */
async function* elsewhereFor(world: SuiteWorld, label: string, type: string): AsyncGenerator<string> {
  const { node, command } = world.cast.execution(label);
  yield command.id;
  yield world.cast.node(node).node.id;
  yield world.session.cseBase;
  if (type !== 'transaction') return;
  const campaign = await prepare(world.session, world.session.cseBase, 'softwareCampaign', world.desk.ordinary([node]));
  if (!('problem' in campaign)) yield campaign.id;
}

/** The refusal of a child counts where the IUT has the type elsewhere. */
async function refused(
  world: SuiteWorld,
  label: string,
  type: string,
  answer: Answer,
  before: number,
  cites: Cites,
): Promise<void> {
  if (lacksPrivilege(world.session, answer))
    throw new Unjudged('notApplicable', `the tester may not create below an execInstance: ${answer.summary}`);
  const content = await contentOf(world, type);
  const problem = `the IUT refused to create a ${type} below an execInstance: ${answer.summary}`;
  let elsewhere = before > 0;
  if (!elsewhere)
    for await (const parent of elsewhereFor(world, label, type)) {
      elsewhere = !('problem' in (await prepare(world.session, parent, type, content)));
      if (elsewhere) break;
    }
  if (!elsewhere) demandOptional<object>({ problem }, type, world.session.target.supports);
  world.session.evidence.expected(answer.exchange, 'a successful response');
  fail(
    {
      statements: cites,
      message:
        before === 0
          ? `No <${type}> can be created below execution "${label}"`
          : `Execution "${label}" takes one <${type}> alone`,
      expected: `a <${type}> below the <execInstance>, as elsewhere`,
    },
    answer.summary,
    [answer.exchange],
  );
}

async function retrieve(
  world: SuiteWorld,
  label: string,
  type: string,
  name: string,
  created: Answer,
): Promise<{ readonly exchange: number; readonly resource: NonNullable<Answer['resource']> }> {
  const { id } = handleOf(created, type, world.cast.instance(label).id, name);
  const answer = await world.session.ask({ operation: 'RETRIEVE', to: id, from: world.session.administrator });
  const resource = answer.accepted ? answer.resource : created.resource;
  if (resource) return { exchange: answer.exchange, resource };
  throw new Unjudged('notApplicable', `the tester cannot retrieve a ${type} that it has created: ${answer.summary}`);
}

/** A type of child that the table does not list is refused; the control shows that the IUT creates it elsewhere. */
export async function refusesChild(world: SuiteWorld, label: string, type: string, cites: Cites): Promise<void> {
  const control = await prepare(world.session, world.session.cseBase, type, await contentOf(world, type));
  if ('problem' in control) throw new Unjudged('notApplicable', `a refusal would mean nothing: ${control.problem}`);
  const answer = await create(world, label, type, { resourceName: world.session.uniqueName(type) });
  world.session.evidence.expected(answer.exchange, 'an error response');
  if (!answer.accepted) return;
  fail(
    {
      statements: cites,
      message: `A <${type}> was created below execution "${label}"`,
      expected: 'an error response: the type is no child of an <execInstance>',
    },
    answer.summary,
    [answer.exchange],
  );
}
