import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

async function remove(world: SuiteWorld, id: string, what: string): Promise<void> {
  const answer = await world.session.ask({ operation: 'DELETE', to: id, from: world.session.administrator });
  if (!answer.accepted)
    throw new Unjudged(
      'notApplicable',
      `the IUT does not let the tester delete ${what} (${answer.summary}), so that this cannot be brought about`,
    );
  world.session.cleanup.gone(id);
}

/** Deletes a <node>, and with it all [software] below. */
export async function deleteNode(world: SuiteWorld, node: string): Promise<void> {
  await remove(world, world.cast.node(node).node.id, `node "${node}"`);
}

/** Deletes the [software] that a campaign made under a node, once its operation has begun. */
export async function deleteSoftware(world: SuiteWorld, label: string, node: string): Promise<void> {
  const { id } = await world.software.begun(label, node);
  await remove(world, id, `the [software] of node "${node}"`);
}

/** Deletes the IUT's own subscription to a [software], once the operation has begun. */
export async function deleteSoftwareSubscription(world: SuiteWorld, label: string, node: string): Promise<void> {
  const { id } = await world.software.begun(label, node);
  const subscriptions = await world.looks.subscriptionsOf(id);
  if (subscriptions.length === 0)
    throw new Unjudged('inconclusive', `the tester finds no <subscription> below the [software] of node "${node}"`);
  for (const subscription of subscriptions) await remove(world, subscription, 'the subscription to a [software]');
}

/**
 * The device has done with an operation: it takes the action back and reports nothing any more, so that a CSE that updates
 * this [software] in the next cycle finds it as it finds a new one. Where it may not, the [software] is deleted.
 */
export async function reset(world: SuiteWorld, label: string, node: string): Promise<void> {
  const { id } = await world.software.software(label, node);
  const { action, status } = world.software.operation(label);
  const registree = world.cast.node(node);
  const answer = await world.session.ask({
    operation: 'UPDATE',
    to: id,
    from: registree.reporter ?? registree.device,
    type: 'software',
    attributes: { [action]: false, [status]: { action: '', status: 'UNINITIALIZED' } },
  });
  if (!answer.accepted) await remove(world, id, `the [software] of node "${node}"`);
}
