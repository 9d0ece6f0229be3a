import type { DataTable } from '@cucumber/cucumber';
import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import { handleOf } from '../../targets/roles/resource-handle';
import type { DecodedResource } from '../../wire/codec';
import { isNull } from '../../wire/codec';
import { statementsIn } from '../run/cited';
import { shown } from '../looks/observed';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

interface Bare {
  readonly answer: Answer;
  readonly handle: ResourceHandle;
}

/** The [software] that a scenario without campaigns works on. */
const latest = new WeakMap<SuiteWorld, Bare>();

function bare(world: SuiteWorld): Bare {
  const known = latest.get(world);
  if (!known) throw new Error('the scenario has created no [software]');
  return known;
}

function attributesOf(table: DataTable): Record<string, unknown> {
  const value = (text: string): unknown => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  };
  return Object.fromEntries(table.raw().map(([name = '', text = '']) => [name, value(text)]));
}

/** CREATE of a [software] by the administrator, with what a scenario gives. */
export async function createSoftware(world: SuiteWorld, node: string, table: DataTable): Promise<void> {
  const parent = world.cast.node(node).node.id;
  const name = world.session.uniqueName('software');
  const answer = await world.session.ask({
    operation: 'CREATE',
    to: parent,
    from: world.session.administrator,
    type: 'software',
    attributes: {
      resourceName: name,
      mgmtDefinition: world.session.target.profile.resourceTypes['software']?.mgmtDefinition,
      ...attributesOf(table),
    },
  });
  latest.set(world, { answer, handle: handleOf(answer, 'software', parent, name) });
}

/** UPDATE of the [software], by the administrator. */
export async function updateSoftware(world: SuiteWorld, table: DataTable): Promise<void> {
  const { handle } = bare(world);
  const answer = await world.session.ask({
    operation: 'UPDATE',
    to: handle.id,
    from: world.session.administrator,
    type: 'software',
    attributes: attributesOf(table),
  });
  latest.set(world, { answer, handle });
}

/** The latest request about the [software] was accepted. */
export function softwareAccepted(world: SuiteWorld, cites: readonly StatementId[]): void {
  const { answer } = bare(world);
  world.session.evidence.expected(answer.exchange, 'a successful response');
  if (answer.accepted) return;
  fail(
    { statements: cites, message: 'A request about a [software] was refused', expected: 'a successful response' },
    answer.summary,
    [answer.exchange],
  );
}

/** The latest CREATE of a [software] lacked a mandatory attribute: refused, or filled in by the CSE. */
export async function softwareRefusedOrCompleted(
  world: SuiteWorld,
  attribute: string,
  cites: readonly StatementId[],
): Promise<void> {
  const { answer } = bare(world);
  world.session.evidence.expected(answer.exchange, 'an error response');
  if (!answer.accepted) return;
  const { exchange, resource } = await retrieve(world);
  if (!isNull(resource.attributes[attribute])) {
    world.session.liberty(`gives ${attribute} of a [software] a value of its own when a CREATE leaves it out`);
    return;
  }
  fail(
    {
      statements: cites,
      message: `A CREATE of a [software] without ${attribute} was accepted`,
      expected: `an error response, or a [software] that has ${attribute}`,
    },
    `a [software] without ${attribute}`,
    [answer.exchange, exchange],
  );
}

async function retrieve(world: SuiteWorld): Promise<{ exchange: number; resource: DecodedResource }> {
  const { handle } = bare(world);
  const answer = await world.session.ask({ operation: 'RETRIEVE', to: handle.id, from: world.session.administrator });
  if (!answer.accepted || !answer.resource)
    throw new Unjudged('inconclusive', `the [software] cannot be retrieved: ${answer.summary}`);
  return { exchange: answer.exchange, resource: answer.resource };
}

/** Attributes of the [software] as retrieved: `| attribute | value | statements |`; `(present)` takes any value. */
export async function softwareIs(world: SuiteWorld, table: DataTable): Promise<void> {
  const { exchange, resource } = await retrieve(world);
  const definition = world.session.target.profile.resourceTypes['software']?.mgmtDefinition;
  for (const [attribute = '', text = '', cited = ''] of table.raw()) {
    const found = resource.attributes[attribute];
    if (text === '(of [software])' && found === definition) continue;
    if (text === '(present)' ? found !== undefined && found !== null : matches(found, text)) continue;
    fail(
      {
        statements: statementsIn(cited),
        message: `${attribute} of the [software] has not the value that it should have`,
        expected: `${attribute} ${text}`,
      },
      `${attribute} ${shown(found)}`,
      [exchange],
    );
  }
}

/** A status attribute is compared by its status; the name of the action is the CSE's own. */
function matches(found: unknown, text: string): boolean {
  const status = typeof found === 'object' && found !== null ? (found as { status?: unknown }).status : undefined;
  return shown(found) === text || status === text;
}
