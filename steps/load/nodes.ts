import { handleOf } from '../../targets/roles/resource-handle';
import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { loadOf } from './load-of';

/**
 * Makes the nodes of a load test. One device reports for all of them, so that there are not as many <AE> besides; the
 * administrator does where the IUT lets nobody register.
 */
export async function makeNodes(world: SuiteWorld): Promise<void> {
  const { session, stage, cast } = world;
  const [first = '', ...others] = loadOf(world).nodes;
  await stage.registree(first);
  const { device, node } = cast.node(first);
  const access = { accessControlPolicyIDs: [(await stage.open()).id] };
  // As many at a time as they are: what the IUT took of the first it takes of all.
  const withId = await isNamed(world, node.id);
  const asks = others.map(() => {
    const nodeID = `urn:onem2m-campaign-tester:${session.uniqueName('device')}`;
    const resourceName = session.uniqueName('node');
    return {
      operation: 'CREATE' as const,
      to: session.cseBase,
      from: session.administrator,
      type: 'node',
      attributes: { resourceName, ...access, ...(withId && { nodeID }) },
    };
  });
  const answers = await session.askAll(asks);
  for (const [index, answer] of answers.entries()) {
    const label = others[index] ?? '';
    if (!answer.accepted)
      throw new Unjudged(
        'inconclusive',
        `a precondition is missing: the IUT refused the node with the number ${label}: ${answer.summary}`,
      );
    const name = asks[index]?.attributes.resourceName ?? '';
    cast.nodes.set(label, { node: handleOf(answer, 'node', session.cseBase, name), device, reporter: undefined });
  }
}

/** Whether the IUT has taken the nodeID of a node. */
async function isNamed({ session }: SuiteWorld, node: string): Promise<boolean> {
  const shown = await session.ask({ operation: 'RETRIEVE', to: node, from: session.administrator });
  return shown.resource?.attributes['nodeID'] !== undefined;
}
