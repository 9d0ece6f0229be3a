import type { Deed } from '../../generators/history';
import { nodeName } from '../../generators/names';
import type { OperationRule, StatusAttribute } from '../../model/rule';
import { rules } from '../../model/rules/index';
import { operationRule } from '../../model/rules/operations';
import type { SoftwareOperation } from '../../model/state';
import { softwareOperations } from '../../model/state';
import { report } from '../../targets/roles/registree';
import { Unjudged } from '../session/verdict';
import type { Living, Scene } from './scene';

type DeedOf<Kind extends Deed['do']> = Extract<Deed, { readonly do: Kind }>;

/** The device of a node reports; false when the campaign was not seen to have such a [software] there. */
export async function reportStatus(scene: Scene, deed: DeedOf<'report'>, campaign: Living): Promise<boolean> {
  const software = softwareOf(scene, deed, campaign, deed.cycle);
  if (software === undefined) return false;
  const { attribute, action } = reportedIn(campaign, deed.attribute);
  await report(scene.session, scene.cast.node(nodeName(deed.node)), software, attribute, action, deed.status);
  return true;
}

/** DELETE of the [software] of a campaign under a node; false when there is none. */
export async function deleteSoftware(scene: Scene, deed: DeedOf<'deleteSoftware'>, campaign: Living): Promise<boolean> {
  const software = softwareOf(scene, deed, campaign);
  if (software === undefined) return false;
  const { session } = scene;
  await session.ask({ operation: 'DELETE', to: software, from: session.administrator });
  return true;
}

/** DELETE of the IUT's own subscriptions to the [software] of a campaign; false when there are none. */
export async function deleteSubscriptions(
  scene: Scene,
  deed: DeedOf<'deleteSubscription'>,
  campaign: Living,
): Promise<boolean> {
  const { session } = scene;
  const software = softwareOf(scene, deed, campaign);
  const subscriptions = software === undefined ? [] : await scene.looks.subscriptionsOf(software).catch(none);
  for (const to of subscriptions) await session.ask({ operation: 'DELETE', to, from: session.administrator });
  return subscriptions.length > 0;
}

/** Below a [software] that is gone, or where the IUT lets nobody look, there is nothing to delete. */
function none(error: unknown): readonly string[] {
  if (error instanceof Unjudged) return [];
  throw error;
}

function softwareOf(
  { judge, cast }: Scene,
  { node }: { readonly node: number },
  { handle }: Living,
  cycle: 'present' | 'earlier' = 'present',
): string | undefined {
  const known = cast.nodes.get(nodeName(node));
  if (!known) return undefined;
  const { present, earlier } = judge.softwareOf(handle.id, known.node.id);
  return cycle === 'present' ? present : earlier.at(-1);
}

/** The status attribute of the campaign's operation, or the one of the other operations. */
function reportedIn(
  { seen }: Living,
  which: 'own' | 'other',
): { readonly attribute: StatusAttribute; readonly action: string } {
  const own = ruleOf(seen?.attributes['softwareOperation']);
  if (which === 'own') return { attribute: own.status, action: own.action };
  return own.status === 'installStatus'
    ? { attribute: 'activeStatus', action: 'activate' }
    : { attribute: 'installStatus', action: 'install' };
}

function ruleOf(operation: unknown): OperationRule {
  const known = softwareOperations.find((one): one is SoftwareOperation => one === operation);
  return operationRule(rules, known ?? 'INSTALL');
}
