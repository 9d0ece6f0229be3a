import type { Deed } from '../../generators/history';
import { nodeName, subjectName } from '../../generators/names';
import { changeSubject } from '../scene/trigger-subject';
import { addSchedule, createCampaign, deleteCampaign, removeSchedule, updateCampaign } from './campaign-deeds';
import { expire } from './expire';
import { lookAtCampaign } from './look';
import type { Living, Scene } from './scene';
import { deleteSoftware, deleteSubscriptions, reportStatus } from './software-deeds';

/** Carries a deed out; false when what it needs is not there, or the IUT denies the feature. */
export async function perform(scene: Scene, deed: Deed): Promise<boolean> {
  if (deed.do === 'create') return createCampaign(scene, deed);
  if ('campaign' in deed) {
    const campaign = scene.campaigns.get(deed.campaign);
    return campaign !== undefined && performOn(scene, deed, campaign);
  }
  switch (deed.do) {
    case 'setSubject':
      return onSubject(scene, deed.subject, (subject) => changeSubject(scene.session, subject, deed.value));
    case 'deleteSubject':
      return deleteSubject(scene, deed.subject);
    case 'deleteNode':
      return deleteNode(scene, deed.node);
    case 'expire':
      return expire(scene);
  }
}

type OnCampaign = Exclude<Extract<Deed, { readonly campaign: number }>, { readonly do: 'create' }>;

async function performOn(scene: Scene, deed: OnCampaign, campaign: Living): Promise<boolean> {
  switch (deed.do) {
    case 'update':
      await updateCampaign(scene, campaign, deed.by, deed.attributes);
      return true;
    case 'retrieve':
      await lookAtCampaign(scene, deed.campaign, campaign);
      return true;
    case 'delete':
      await deleteCampaign(scene, deed, campaign);
      return true;
    case 'addSchedule':
      if (!offers(scene, 'schedule')) return false;
      await addSchedule(scene, deed, campaign);
      return true;
    case 'removeSchedule':
      return removeSchedule(scene, campaign);
    case 'report':
      return reportStatus(scene, deed, campaign);
    case 'deleteSoftware':
      return deleteSoftware(scene, deed, campaign);
    case 'deleteSubscription':
      return deleteSubscriptions(scene, deed, campaign);
  }
}

/** Whether the IUT neither denies a resource type nor leaves it out of what it lists. */
function offers({ session }: Scene, type: string): boolean {
  const { supports, profile } = session.target;
  const ty = profile.resourceTypes[type]?.ty;
  const { supportedTypes } = session.run;
  return supports[type] !== false && (ty === undefined || supportedTypes === undefined || supportedTypes.includes(ty));
}

async function onSubject(
  scene: Scene,
  subject: number,
  act: (subject: ReturnType<Scene['cast']['subject']>) => Promise<void>,
): Promise<boolean> {
  const known = scene.cast.subjects.get(subjectName(subject));
  if (!known || scene.gone.has(known.handle.id)) return false;
  await act(known);
  return true;
}

async function deleteSubject(scene: Scene, subject: number): Promise<boolean> {
  return onSubject(scene, subject, ({ handle }) => remove(scene, handle.id));
}

async function deleteNode(scene: Scene, node: number): Promise<boolean> {
  const known = scene.cast.nodes.get(nodeName(node));
  if (!known || scene.gone.has(known.node.id)) return false;
  await remove(scene, known.node.id);
  return true;
}

async function remove({ session, gone }: Scene, id: string): Promise<void> {
  const answer = await session.ask({ operation: 'DELETE', to: id, from: session.administrator });
  if (!answer.accepted) return;
  session.cleanup.gone(id);
  gone.add(id);
}
