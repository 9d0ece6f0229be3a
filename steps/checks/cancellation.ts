import type { StatementId } from '../../spec/statement';
import { citedBy } from '../run/cited';
import { statusBecomes } from './campaign-checks';
import { shown } from '../looks/observed';
import { fail, Unjudged } from '../session/verdict';
import { isAny, statusOf } from '../looks/campaign-look';
import type { SuiteWorld } from '../world';

/**
 * Follows the cancellation of a campaign to its end, whatever the local policy is (10.2.28.1): where the IUT waits for
 * operations that it lets finish, their devices report SUCCESSFUL. `world.cancellation` keeps on which nodes that was.
 */
export async function cancellationEnds(world: SuiteWorld, label: string, cites: readonly StatementId[]): Promise<void> {
  const operating = await stillOpen(world, label);
  const atRest = await world.session.until(
    async () => {
      const campaign = await world.watch.look(label);
      return isAny(campaign, 'CANCELLED', 'STATUS_NOT_CANCELLABLE')
        ? { done: campaign }
        : { seen: [campaign.campaignStatus, campaign.entries] };
    },
    () => world.diagnosis.deeper(label),
  );
  const performed: string[] = [];
  if (!('done' in atRest) || (isAny(atRest.done, 'STATUS_NOT_CANCELLABLE') && operating.length > 0)) {
    // Whoever lets operations finish, or could not cancel them, learns now that they have ended.
    const open = await stillOpen(world, label);
    for (const node of open) {
      await world.software.deviceReports(label, node, 'SUCCESSFUL');
      performed.push(node);
    }
  }
  world.cancellation = { label, performed };
  if (performed.length > 0) {
    world.session.liberty('lets operations that are under way finish when a campaign is cancelled (10.2.28.1#39)');
    await statusBecomes(world, label, ['STATUS_NOT_CANCELLABLE'], [...cites, ...citedBy('conclude-not-cancellable')]);
    return;
  }
  if (operating.length > 0)
    world.session.liberty('cancels operations that are under way when a campaign is cancelled (10.2.28.1#39)');
  // Without an operation under way there is nothing that could not be cancelled.
  const ends = operating.length > 0 ? (['CANCELLED', 'STATUS_NOT_CANCELLABLE'] as const) : (['CANCELLED'] as const);
  await statusBecomes(world, label, ends, [...cites, ...citedBy('conclude-cancelled')]);
}

/**
 * The nodes on which a campaign has begun its operation, and has neither reported its end nor entered that it failed: the IUT
 * lets them finish, or has tried to cancel them and waits for what their devices say.
 */
async function stillOpen(world: SuiteWorld, label: string): Promise<readonly string[]> {
  const { action, status } = world.software.operation(label);
  const campaign = await world.watch.look(label);
  const nodes: string[] = [];
  for (const node of world.cast.campaign(label).targets) {
    const id = world.cast.software.get(`${label} ${node}`);
    if (id === undefined) continue;
    const software = await world.software.look(id, node);
    const reported = software?.resource.attributes[status] as { status?: string } | undefined;
    const over = reported?.status === 'SUCCESSFUL' || reported?.status === 'FAILURE';
    const begun = software?.resource.attributes[action] === true || world.cast.begun.has(`${label} ${node}`);
    const failed = (await world.campaigns.entryOf(campaign, id)) === 'FAILURE';
    if (software && begun && !over && !failed) nodes.push(node);
  }
  return nodes;
}

/**
 * The entries after a cancellation: FAILURE for targets on which no operation was performed because of it, and what the
 * device reported for those on which one was. `before` are nodes whose operation had ended before the cancellation.
 */
export async function entriesAfterCancellation(
  world: SuiteWorld,
  label: string,
  before: readonly string[],
): Promise<void> {
  const performed = world.cancellation?.performed ?? [];
  for (const node of world.cast.campaign(label).targets) {
    const known = world.cast.software.has(`${label} ${node}`);
    if (performed.includes(node)) await world.software.entry(label, node, ['SUCCESSFUL'], ['10.2.28.1#41']);
    else if (known && !before.includes(node)) await world.software.entry(label, node, ['FAILURE'], ['10.2.28.1#40']);
  }
  const campaign = await world.watch.look(label);
  const wrong = campaign.entries.find((entry) => entry.status !== 'FAILURE');
  if (wrong && performed.length === 0 && before.length === 0)
    fail(
      {
        statements: ['10.2.28.1#40'],
        message: `An entry of the cancelled campaign "${label}" is not FAILURE`,
        expected: 'FAILURE in every entry: no operation was performed on any target',
      },
      `${statusOf(campaign)}, individualSoftwareStatuses ${shown(campaign.attributes['individualSoftwareStatuses'])}`,
      [campaign.exchange],
    );
}

/**
 * An UPDATE that came right after a cancellation was not accepted while the campaign was CANCELLING. CANCELLING does not come
 * back: a campaign that still is, after the UPDATE was accepted, was when it was accepted.
 */
export async function notDuringCancelling(world: SuiteWorld, cites: readonly StatementId[]): Promise<void> {
  const { answer, campaign: label } = world.request;
  if (!answer.accepted) return;
  const after = await world.watch.look(label);
  if (!isAny(after, 'CANCELLING'))
    throw new Unjudged(
      'notApplicable',
      `the IUT had ended the cancellation before the UPDATE could meet it in CANCELLING (${statusOf(after)})`,
    );
  fail(
    {
      statements: cites,
      message: `An UPDATE of campaign "${label}" was accepted while it was CANCELLING`,
      expected: 'an error response',
    },
    `${answer.summary}, and ${statusOf(after)} still after it`,
    [answer.exchange, after.exchange],
  );
}
