import type { CommandAttributes, Deed, Originator } from '../../generators/history';
import type { Answer } from '../../targets/roles/answer';
import { prepare } from '../../targets/roles/registree';
import { handleOf } from '../../targets/roles/resource-handle';
import { createAttributes, requestAttributes } from './request-attributes';
import type { Living, Scene } from './scene';

type DeedOf<Kind extends Deed['do']> = Extract<Deed, { readonly do: Kind }>;

/** CREATE of a campaign. One that is there already is not created again. */
export async function createCampaign(scene: Scene, deed: DeedOf<'create'>): Promise<boolean> {
  if (scene.campaigns.has(deed.campaign)) return false;
  const attributes = await createAttributes(scene, deed.attributes);
  const name = String(attributes['resourceName']);
  const { answer, parent } = await createBy(scene, deed.by, attributes);
  if (!answer.accepted) return true;
  scene.campaigns.set(deed.campaign, {
    handle: handleOf(answer, 'softwareCampaign', parent, name),
    seen: undefined,
    schedules: [],
    endsSoon: deed.attributes.expirationTime === 'soon' ? 'always' : 'no',
    software: new Set(),
  });
  return true;
}

/**
 * The text does not say where an AE may create campaigns: under the CSEBase, or, where that gives it no privilege, under its
 * own <AE>. The first place where it may is its place from then on.
 */
async function createBy(
  scene: Scene,
  by: Originator,
  attributes: Readonly<Record<string, unknown>>,
): Promise<{ readonly answer: Answer; readonly parent: string }> {
  const { session } = scene;
  const from = await scene.originator(by);
  const create = async (parent: string): Promise<{ readonly answer: Answer; readonly parent: string }> => {
    const ask = { operation: 'CREATE', to: parent, from, type: 'softwareCampaign', attributes } as const;
    return { answer: await session.ask(ask), parent };
  };
  if (by !== 'stranger') return create(session.cseBase);
  const first = await create(scene.strangersPlace ?? session.cseBase);
  const { answer } = first;
  if (answer.accepted) scene.strangersPlace = first.parent;
  const noPrivilege = session.target.profile.responseStatusCodes['ORIGINATOR_HAS_NO_PRIVILEGE'];
  if (answer.accepted || scene.strangersPlace !== undefined || answer.statusCode !== noPrivilege) return first;
  const second = await create((await scene.stage.unprivilegedAe()).structured);
  if (second.answer.accepted) scene.strangersPlace = second.parent;
  return second.answer.accepted ? second : first;
}

/** UPDATE of a campaign that is there. */
export async function updateCampaign(
  scene: Scene,
  campaign: Living,
  by: Originator,
  given: CommandAttributes,
): Promise<void> {
  const answer = await scene.session.ask({
    operation: 'UPDATE',
    to: campaign.handle.id,
    from: await scene.originator(by),
    type: 'softwareCampaign',
    attributes: await requestAttributes(scene, given),
  });
  if (!answer.accepted || given.expirationTime === undefined) return;
  if (given.expirationTime === 'later') campaign.endsSoon = 'no';
  else if (campaign.endsSoon === 'no') campaign.endsSoon = 'now';
}

/** DELETE of a campaign that is there. */
export async function deleteCampaign(scene: Scene, deed: DeedOf<'delete'>, { handle }: Living): Promise<void> {
  const from = await scene.originator(deed.by);
  const answer = await scene.session.ask({ operation: 'DELETE', to: handle.id, from });
  if (!answer.accepted) return;
  scene.session.cleanup.gone(handle.id);
  scene.campaigns.delete(deed.campaign);
}

/** Entries of a <schedule>: any moment, or a year that is over, which no time zone brings back. */
const entries = { open: '* * * * * * *', closed: '* * * * * * 2020' } as const;

/** A <schedule> child of a campaign that is there. */
export async function addSchedule(scene: Scene, deed: DeedOf<'addSchedule'>, campaign: Living): Promise<void> {
  const scheduleElement = { scheduleEntry: [entries[deed.window]] };
  const made = await prepare(scene.session, campaign.handle.id, 'schedule', { scheduleElement });
  if (!('problem' in made)) campaign.schedules.push(made);
}

/** Removes the oldest <schedule> child; false when there is none. */
export async function removeSchedule(scene: Scene, campaign: Living): Promise<boolean> {
  const [schedule] = campaign.schedules;
  if (!schedule) return false;
  const { session } = scene;
  const answer = await session.ask({ operation: 'DELETE', to: schedule.id, from: session.administrator });
  if (!answer.accepted) return true;
  session.cleanup.gone(schedule.id);
  campaign.schedules.shift();
  return true;
}
