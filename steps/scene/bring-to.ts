import type { CampaignStatus, Status } from '../../model/state';
import { statusBecomes } from '../checks/campaign-checks';
import { citedBy } from '../run/cited';
import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

/** As much of a World as it takes to bring campaigns about. */
export type BringingWorld = Pick<SuiteWorld, 'session' | 'watch' | 'software' | 'diagnosis' | 'desk'>;

/**
 * Creates a campaign and takes it to a status. A status that this IUT's local policy never shows, or not for long, makes
 * the test not applicable; any other way in which the IUT goes wrong fails the test on the statement that it breaks.
 */
export async function bringTo(
  world: BringingWorld,
  label: string,
  on: readonly string[],
  status: CampaignStatus,
): Promise<void> {
  switch (status) {
    case 'PENDING':
      await world.desk.given(label, on, { campaignEnabled: false });
      return;
    case 'INITIATED':
      await world.desk.given(label, on, {
        campaignEnabled: true,
        ...(await world.desk.unmetTrigger(label)),
      });
      await statusBecomes(world, label, ['INITIATED'], citedBy('initiate-on-create'));
      return;
    case 'FINISHED':
      await world.desk.given(label, on, { campaignEnabled: true });
      await reportAll(world, label, on, 'SUCCESSFUL');
      await statusBecomes(world, label, ['FINISHED'], []);
      return;
    case 'CANCELLED':
      await world.desk.given(label, on, {
        campaignEnabled: true,
        ...(await world.desk.unmetTrigger(label)),
      });
      await world.desk.change(label, { campaignEnabled: false });
      await statusBecomes(world, label, ['CANCELLED'], []);
      return;
    case 'CANCELLING':
      await cancelDuringOperation(world, label, on);
      await isCancelling(world, label);
      return;
    case 'STATUS_NOT_CANCELLABLE':
      await cancelDuringOperation(world, label, on);
      await notCancellable(world, label, on);
      return;
  }
}

/** Every device of the campaign reports the same. */
export async function reportAll(
  world: BringingWorld,
  label: string,
  on: readonly string[],
  status: Status,
): Promise<void> {
  for (const node of on) await world.software.deviceReports(label, node, status);
}

async function cancelDuringOperation(world: BringingWorld, label: string, on: readonly string[]): Promise<void> {
  await world.desk.given(label, on, { campaignEnabled: true });
  for (const node of on) await world.software.begun(label, node);
  await world.desk.change(label, { campaignEnabled: false });
}

/** Local policy decides whether an operation that was begun is cancelled, or goes on and the campaign waits for it. */
export async function isCancelling(world: BringingWorld, label: string): Promise<void> {
  const campaignStatus = await atRest(world, label);
  if (campaignStatus === 'CANCELLING') return;
  if (campaignStatus === 'CANCELLED' || campaignStatus === 'STATUS_NOT_CANCELLABLE') {
    world.session.liberty(`ends a cancellation without waiting for the devices, in ${campaignStatus} (10.2.28.1#39)`);
    throw new Unjudged(
      'notApplicable',
      `the IUT does not stay in CANCELLING while an operation is under way: it came to ${campaignStatus} by itself`,
    );
  }
  await statusBecomes(world, label, ['CANCELLING'], []);
}

/** campaignStatus once the IUT has taken all steps of a cancellation that it takes by itself. */
async function atRest(world: BringingWorld, label: string): Promise<CampaignStatus | undefined> {
  let last: CampaignStatus | undefined;
  await world.session.until(
    async () => {
      const campaign = await world.watch.look(label);
      last = campaign.campaignStatus;
      return last === 'CANCELLED' || last === 'STATUS_NOT_CANCELLABLE' ? { done: true } : { seen: campaign.attributes };
    },
    () => world.diagnosis.deeper(label),
  );
  return last;
}

async function notCancellable(world: BringingWorld, label: string, on: readonly string[]): Promise<void> {
  const campaignStatus = await atRest(world, label);
  if (campaignStatus === 'CANCELLED') {
    world.session.liberty('cancels operations that are under way (10.2.28.1#39)');
    throw new Unjudged(
      'notApplicable',
      'the IUT cancels operations that are under way, so that no campaign of the tester becomes STATUS_NOT_CANCELLABLE',
    );
  }
  if (campaignStatus === 'CANCELLING') await reportAll(world, label, on, 'SUCCESSFUL');
  await statusBecomes(world, label, ['STATUS_NOT_CANCELLABLE'], []);
}
