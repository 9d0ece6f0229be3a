import { observe } from '../looks/observed';
import type { Living, Scene } from './scene';

/** RETRIEVE of a campaign. One that is not found exists no longer: whether that is right the oracle has to say. */
export async function lookAtCampaign(scene: Scene, index: number, campaign: Living): Promise<void> {
  const { session } = scene;
  const { handle } = campaign;
  const answer = await session.ask({ operation: 'RETRIEVE', to: handle.id, from: session.administrator });
  if (answer.statusCode === session.notFound) {
    session.cleanup.gone(handle.id);
    scene.campaigns.delete(index);
  }
  if (!answer.accepted || answer.resource?.type !== 'softwareCampaign') return;
  campaign.seen = observe(answer.resource, answer.exchange);
  for (const link of campaign.seen.softwareLinks) campaign.software.add(link);
}

/** One look at each campaign. */
export async function lookAtCampaigns(scene: Scene): Promise<void> {
  for (const [index, campaign] of [...scene.campaigns]) await lookAtCampaign(scene, index, campaign);
}

/**
 * Looks at each campaign, at every [software] that it links to, and at the others below its targets.
 * @returns what was seen, to tell whether anything moves
 */
export async function lookAround(scene: Scene): Promise<unknown> {
  await lookAtCampaigns(scene);
  const seen: unknown[] = [];
  const looked = new Set<string>();
  for (const campaign of [...scene.campaigns.values()]) {
    seen.push(campaign.seen?.attributes);
    for (const software of [...(campaign.seen?.softwareLinks ?? []), ...(await childrenOf(scene, campaign, looked))])
      if (!looked.has(scene.session.identifiers.knownAs(software))) {
        seen.push(software, await attributesOf(scene, campaign, software));
        looked.add(scene.session.identifiers.knownAs(software));
      }
  }
  return seen;
}

/** The [software] below the targets of a campaign that are there, but for those of its earlier cycles. */
async function childrenOf(scene: Scene, campaign: Living, looked: Set<string>): Promise<readonly string[]> {
  const found: string[] = [];
  const known = (id: string): string => scene.session.identifiers.knownAs(id);
  for (const label of await targetsOf(scene, campaign)) {
    const { node } = scene.cast.node(label);
    if (scene.gone.has(node.id) || looked.has(node.id)) continue;
    looked.add(node.id);
    const earlier = scene.judge.softwareOf(campaign.handle.id, node.id).earlier.map(known);
    found.push(...(await scene.looks.childrenOf(label)).filter((id) => !earlier.includes(known(id))));
  }
  return found;
}

/** The labels of the nodes in softwareTargets. */
async function targetsOf({ session, cast }: Scene, { seen }: Living): Promise<readonly string[]> {
  const listed = seen?.attributes['softwareTargets'];
  const labels: string[] = [];
  for (const target of Array.isArray(listed) ? listed : [])
    for (const [label, { node }] of cast.nodes)
      if (typeof target === 'string' && (await session.identifiers.sameResource(target, node.id))) labels.push(label);
  return labels;
}

/** What a [software] holds: as the administrator may retrieve it, or the device of one of the campaign's targets. */
async function attributesOf(scene: Scene, campaign: Living, software: string): Promise<unknown> {
  const { session, cast } = scene;
  const devices = (await targetsOf(scene, campaign)).map((label) => cast.node(label).device);
  for (const from of new Set([session.administrator, ...devices])) {
    const answer = await session.ask({ operation: 'RETRIEVE', to: software, from });
    if (answer.accepted || answer.statusCode === session.notFound) return answer.resource?.attributes;
  }
  return undefined;
}
