import { decodeReferences } from '../../wire/references';
import { moving } from '../looks/campaign-look';
import type { SuiteWorld } from '../world';

type Query = Readonly<Record<string, string>>;

/**
 * What shows progress on many targets that the campaign itself does not: the [software] under each node, their attributes and
 * their subscriptions, each asked for on all targets before the next.
 */
export async function deeperEverywhere(world: SuiteWorld, label: string): Promise<unknown> {
  const { session, cast, watch } = world;
  const { resourceTypes } = session.target.profile;
  const campaign = moving(await watch.look(label));
  const nodes = cast.campaign(label).targets.map((target) => cast.node(target).node.id);
  const below = (type: string): Query => ({ fu: '1', ty: String(resourceTypes[type]?.ty ?? '') });
  const discovered = await childrenOf(world, nodes, below('software'));
  // A CSE that discovers nothing may still refer to its children.
  const software = discovered.length > 0 ? discovered : await childrenOf(world, nodes, { rcn: '6' });
  const from = session.administrator;
  const shown = await session.askAll(software.map((to) => ({ operation: 'RETRIEVE', to, from })));
  const subscriptions = await childrenOf(world, software, below('subscription'));
  return [campaign, software, shown.map(({ resource }) => resource?.attributes), subscriptions];
}

async function childrenOf({ session }: SuiteWorld, parents: readonly string[], query: Query): Promise<string[]> {
  const from = session.administrator;
  const answers = await session.askAll(parents.map((to) => ({ operation: 'RETRIEVE', to, from, query })));
  return answers.flatMap(({ accepted, content }) =>
    accepted ? (decodeReferences(content) ?? []).map(({ id }) => id) : [],
  );
}
