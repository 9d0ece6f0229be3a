import type { ObservedSoftware } from '../looks/software-look';
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
  world.cast.deletedNodes.add(node);
}

/** The operation of a target has reported its end. */
function hasReportedEnd(world: SuiteWorld, label: string, { resource }: ObservedSoftware): boolean {
  const reported = resource.attributes[world.software.operation(label).status] as { status?: string } | undefined;
  return reported?.status === 'SUCCESSFUL' || reported?.status === 'FAILURE';
}

/** The [software] of a target once its operation has begun; after its end the action may have been taken back. */
async function atWork(world: SuiteWorld, label: string, node: string): Promise<ObservedSoftware> {
  const software = await world.software.software(label, node);
  return hasReportedEnd(world, label, software) ? software : world.software.atWork(label, node);
}

/** Deletes the [software] that a campaign made under a node, once its operation has begun. */
export async function deleteSoftware(world: SuiteWorld, label: string, node: string): Promise<void> {
  const { id } = await atWork(world, label, node);
  await remove(world, id, `the [software] of node "${node}"`);
}

/** Deletes a trigger subject. */
export async function deleteSubject(world: SuiteWorld, label: string): Promise<void> {
  await remove(world, world.cast.subject(label).handle.id, `trigger subject "${label}"`);
}

/**
 * Deletes the [software] that a campaign makes under a node as soon as a discovery finds it, before it is linked to or
 * subscribed to if the IUT leaves time for that.
 */
export async function deleteNewSoftware(world: SuiteWorld, label: string, node: string): Promise<void> {
  const pause = Math.max(1, Math.min(5, world.session.target.timing.pollMs));
  const looks = Math.ceil((10 * world.session.target.timing.settleMs) / pause);
  for (let count = 0; count < looks; count++) {
    const [id] = await world.looks.childrenOf(node);
    if (id !== undefined) {
      world.cast.earlierSoftware.add(id);
      const subscribed = (await world.looks.subscriptionsOf(id)).length > 0;
      await remove(world, id, `the [software] of node "${node}"`);
      if (!subscribed)
        world.session.liberty('subscribes to a [software] some time after it has made it (10.2.28.1#22)');
      return;
    }
    await world.session.wait(pause);
  }
  // None came: that, or a FAILURE instead of it, is told here.
  await world.software.software(label, node);
}

/** Deletes the IUT's own subscription to a [software], once the operation has begun. */
export async function deleteSoftwareSubscription(world: SuiteWorld, label: string, node: string): Promise<void> {
  const software = await atWork(world, label, node);
  const subscriptions = await world.looks.subscriptionsOf(software.id);
  // Once the operation has ended nothing obliges the IUT to keep its subscription.
  if (subscriptions.length === 0 && hasReportedEnd(world, label, software)) return;
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
