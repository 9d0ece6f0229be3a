import type { StatementId } from '../../spec/statement';
import { statusBecomes } from '../checks/campaign-checks';
import { isAny } from '../looks/campaign-look';
import { citedBy } from '../run/cited';
import type { SuiteWorld } from '../world';
import { enteredIn, lookAtAll, stopIfWrong } from './everywhere';
import { loadOf } from './load-of';
import { entriesShowReports, reportOn } from './reports';

type Cites = readonly StatementId[];

/**
 * Follows the cancellation of a campaign to its end, whatever the local policy is (10.2.28.1): where the IUT waits for
 * operations that it lets finish, their devices report SUCCESSFUL. What was cancelled is FAILURE.
 */
export async function cancellationEndsEverywhere(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const { session, watch } = world;
  const { reported, declined } = loadOf(world);
  const operating = world.cast.campaign(label).targets.filter((node) => !reported.has(node) && !declined.has(node));
  const rest = await session.until(
    async () => {
      const campaign = await watch.look(label);
      stopIfWrong(world);
      return isAny(campaign, 'CANCELLED', 'STATUS_NOT_CANCELLABLE')
        ? { done: campaign }
        : { seen: [campaign.campaignStatus, campaign.entries] };
    },
    () => attributesOf(world, label, operating),
  );
  const finishing =
    'done' in rest && !isAny(rest.done, 'STATUS_NOT_CANCELLABLE') ? [] : await stillOpen(world, label, operating);
  await reportOn(world, label, finishing, () => 'SUCCESSFUL');
  for (const node of operating) if (!reported.has(node)) reported.set(node, 'FAILURE');
  if (finishing.length > 0) {
    session.liberty('lets operations that are under way finish when a campaign is cancelled (10.2.28.1#39)');
    await statusBecomes(world, label, ['STATUS_NOT_CANCELLABLE'], [...cites, ...citedBy('conclude-not-cancellable')]);
    return;
  }
  if (operating.length > 0)
    session.liberty('cancels operations that are under way when a campaign is cancelled (10.2.28.1#39)');
  await statusBecomes(
    world,
    label,
    ['CANCELLED', 'STATUS_NOT_CANCELLABLE'],
    [...cites, ...citedBy('conclude-cancelled')],
  );
}

/** What shows that a cancellation goes on: the actions of the [software]. */
async function attributesOf(world: SuiteWorld, label: string, nodes: readonly string[]): Promise<unknown> {
  const { cast } = world;
  const ids = nodes.map((node) => cast.software.get(`${label} ${node}`) ?? '');
  const found = await lookAtAll(world, ids, cast.node(loadOf(world).nodes[0] ?? '').device);
  return [...found].map(([id, { resource }]) => [id, resource?.attributes]);
}

/** The nodes whose operation is neither reported to have ended nor entered as FAILURE. */
async function stillOpen(world: SuiteWorld, label: string, nodes: readonly string[]): Promise<readonly string[]> {
  const { cast, software } = world;
  const { status: attribute } = software.operation(label);
  const ids = nodes.map((node) => cast.software.get(`${label} ${node}`) ?? '');
  const found = await lookAtAll(world, ids, cast.node(loadOf(world).nodes[0] ?? '').device);
  const { byNode } = enteredIn(world, label, await world.watch.look(label));
  return nodes.filter((node, index) => {
    const answer = found.get(ids[index] ?? '');
    const reported = answer?.resource?.attributes[attribute] as { readonly status?: string } | undefined;
    const over = reported?.status === 'SUCCESSFUL' || reported?.status === 'FAILURE';
    return answer !== undefined && !over && byNode.get(node) !== 'FAILURE';
  });
}

/** After a cancellation an entry is FAILURE where nothing was performed, and else what the device has reported. */
export async function entriesTellOfCancellation(world: SuiteWorld, label: string): Promise<void> {
  await entriesShowReports(world, label, ['10.2.28.1#40', '10.2.28.1#41']);
}
