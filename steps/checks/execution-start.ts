import type { StatementId } from '../../spec/statement';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

/** The command is now for a node that is not there; an IUT that has no such command has nothing to refuse. */
export async function losesTarget(world: SuiteWorld, label: string): Promise<void> {
  const answer = await world.executions.retarget(label, world.desk.wording.nowhere());
  if (!answer.accepted)
    throw new Unjudged('notApplicable', `the IUT has no command for a node that is not there: ${answer.summary}`);
}

/** The request to execute a command was refused, and left no <execInstance>; one that is accepted has nothing to show here. */
export async function refusalLeavesNone(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const answer = await world.executions.enable(label);
  if (answer.accepted) throw new Unjudged('notApplicable', 'the IUT executes a command for a node that is not there');
  await world.session.throughout(() => none(world, label, cites));
}

/** No <execInstance> stands below a command, for no request to execute it has succeeded. */
export async function none(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const found = (await world.executions.instances(label)) ?? [];
  if (found.length === 0) return;
  fail(
    {
      statements: cites,
      message: `The command of "${label}" has an <execInstance>, and no request to execute it has succeeded`,
      expected: 'no <execInstance>',
    },
    found.join(', '),
    [world.session.evidence.exchanges.length],
  );
}

/** The originator has the command executed; what comes of it is the execution of that label. */
export async function execute(world: SuiteWorld, label: string): Promise<void> {
  const answer = await world.executions.enable(label);
  if (!answer.accepted) throw new Unjudged('notApplicable', `the IUT refused to execute a mgmtCmd: ${answer.summary}`);
  await world.executions.appeared(label, answer);
}

/** One request for one node, one <execInstance>; the command that repeats is not meant. */
export async function exactlyOne(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  await world.session.throughout(async () => {
    const found = (await world.executions.instances(label)) ?? [];
    if (found.length <= 1) return;
    fail(
      {
        statements: cites,
        message: `For one request to execute the command of "${label}", on one node, there are several <execInstance>`,
        expected: 'one <execInstance>, which stands for the request',
      },
      found.join(', '),
      [world.session.evidence.exchanges.length],
    );
  });
}

/** execTarget names the node that the command is for, in whatever form; TS-0004 types it as the node's own nodeID. */
export async function isTargeted(world: SuiteWorld, label: string, node: string, cites: Cites): Promise<void> {
  const { exchange, resource } = await world.executions.look(label);
  const { id } = world.cast.node(node).node;
  const target = resource.attributes['execTarget'];
  const targets = Array.isArray(target) && target.length === 1 ? (target as unknown[]) : [target];
  if (typeof targets[0] === 'string' && (await world.session.identifiers.sameResource(targets[0], id))) return;
  const look = await world.session.ask({ operation: 'RETRIEVE', to: id, from: world.session.administrator });
  if (typeof targets[0] === 'string' && targets[0] === look.resource?.attributes['nodeID']) {
    world.session.liberty('gives execTarget as the nodeID of the node');
    return;
  }
  fail(
    {
      statements: cites,
      message: `execTarget of execution "${label}" is not the node on which the command is executed`,
      expected: `node "${node}": ${id}`,
    },
    `execTarget ${JSON.stringify(target)}`,
    [exchange],
  );
}
