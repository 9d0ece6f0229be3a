import type { CommandAttributes, CriterionOf } from '../../generators/history';
import { nodeName, subjectName } from '../../generators/names';
import { formatTimestamp } from '../../wire/timestamp';
import type { Scene } from './scene';

type Attributes = Readonly<Record<string, unknown>>;

/** What a campaign has that its command does not speak of. */
const ordinary: Attributes = {
  version: '1.0',
  softwareName: 'firmware',
  URL: 'http://software.example/a',
  softwareOperation: 'INSTALL',
};

const hourMs = 3_600_000;

/** The attributes of a CREATE. Everybody may do everything with the campaign: what refuses a request is the campaign itself. */
export async function createAttributes(scene: Scene, given: CommandAttributes): Promise<Attributes> {
  const { id } = await scene.stage.open();
  const attributes = await requestAttributes(scene, given);
  return {
    resourceName: scene.session.uniqueName('campaign'),
    ...ordinary,
    ...attributes,
    accessControlPolicyIDs: [id],
  };
}

/** The attributes of a command as a request carries them: indexes replaced by identifiers, words by points in time. */
export async function requestAttributes(scene: Scene, given: CommandAttributes): Promise<Attributes> {
  const { softwareTargets, softwareTriggerCriteria, expirationTime, ...others } = given;
  return {
    ...others,
    ...(softwareTargets && { softwareTargets: softwareTargets.map((node) => targetId(scene, node)) }),
    ...(softwareTriggerCriteria !== undefined && {
      softwareTriggerCriteria: softwareTriggerCriteria?.map((one) => criterion(scene, one)) ?? null,
    }),
    ...(expirationTime && { expirationTime: await timestamp(scene, expirationTime) }),
  };
}

function targetId(scene: Scene, node: number | 'nowhere'): string {
  return node === 'nowhere' ? nowhere(scene) : scene.cast.node(nodeName(node)).node.id;
}

function criterion(scene: Scene, { subject, operator, threshold }: CriterionOf): Attributes {
  if (subject === 'nowhere')
    return { subjectResourceID: nowhere(scene), operator, subject: 'maxNrOfInstances', threshold };
  const { handle, attribute } = scene.cast.subject(subjectName(subject));
  return { subjectResourceID: handle.id, operator, subject: attribute, threshold };
}

/** The identifier of a resource that does not exist. */
function nowhere({ session }: Scene): string {
  return `${session.cseBase}/${session.uniqueName('nowhere')}`;
}

/** In whole seconds, which every CSE can read. `soon` is time enough for an operation to begin. */
async function timestamp(scene: Scene, when: 'soon' | 'later'): Promise<string> {
  if (when === 'later' && scene.later !== undefined) return scene.later;
  const ahead = when === 'later' ? hourMs : 3000 + 5 * scene.session.target.timing.settleMs;
  const text = formatTimestamp(1000 * Math.floor(((await scene.session.iutNow()) + ahead) / 1000));
  if (when === 'later') scene.later = text;
  return text;
}
