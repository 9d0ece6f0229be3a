import type { CampaignStatus, Status } from '../model/state';
import { statusBecomes } from './checks';
import { Unjudged } from './verdict';
import type { SuiteWorld } from './world';

type Attributes = Readonly<Record<string, unknown>>;

/**
 * Creates a campaign and takes it to a status. A status that this IUT's local policy never shows, or not for long, makes
 * the test not applicable; any other way in which the IUT goes wrong fails the test on the statement that it breaks.
 */
export async function bringTo(
  world: SuiteWorld,
  label: string,
  on: readonly string[],
  status: CampaignStatus,
  attributes: Attributes = {},
): Promise<void> {
  switch (status) {
    case 'PENDING':
      await world.desk.given(label, on, { campaignEnabled: false, ...attributes });
      return;
    case 'INITIATED':
      await world.desk.given(label, on, {
        campaignEnabled: true,
        ...(await world.desk.unmetTrigger(label)),
        ...attributes,
      });
      return;
    case 'FINISHED':
      await world.desk.given(label, on, { campaignEnabled: true, ...attributes });
      await reportAll(world, label, on, 'SUCCESSFUL');
      await statusBecomes(world, label, ['FINISHED'], []);
      return;
    case 'CANCELLED':
      await world.desk.given(label, on, {
        campaignEnabled: true,
        ...(await world.desk.unmetTrigger(label)),
        ...attributes,
      });
      await world.desk.change(label, { campaignEnabled: false });
      await statusBecomes(world, label, ['CANCELLED'], []);
      return;
    case 'CANCELLING':
      await cancelDuringOperation(world, label, on, attributes);
      await isCancelling(world, label);
      return;
    case 'STATUS_NOT_CANCELLABLE':
      await cancelDuringOperation(world, label, on, attributes);
      await notCancellable(world, label, on);
      return;
  }
}

/** Every device of the campaign reports the same. */
export async function reportAll(
  world: SuiteWorld,
  label: string,
  on: readonly string[],
  status: Status,
): Promise<void> {
  for (const node of on) await world.software.deviceReports(label, node, status);
}

async function cancelDuringOperation(
  world: SuiteWorld,
  label: string,
  on: readonly string[],
  attributes: Attributes,
): Promise<void> {
  await world.desk.given(label, on, { campaignEnabled: true, ...attributes });
  for (const node of on) await world.software.begun(label, node);
  await world.desk.change(label, { campaignEnabled: false });
}

/** Local policy decides whether an operation that was begun is cancelled at once or goes on. */
async function isCancelling(world: SuiteWorld, label: string): Promise<void> {
  for (const wait of [false, true]) {
    if (wait) await world.session.throughout(() => Promise.resolve());
    const { campaignStatus } = await world.watch.look(label);
    if (campaignStatus === 'CANCELLING') continue;
    world.session.liberty(
      `ends a cancellation without waiting for the devices, in ${String(campaignStatus)} (10.2.28.1#39)`,
    );
    throw new Unjudged(
      'notApplicable',
      `the IUT does not stay in CANCELLING while an operation is under way: it came to ${String(campaignStatus)} by itself`,
    );
  }
}

async function notCancellable(world: SuiteWorld, label: string, on: readonly string[]): Promise<void> {
  await world.session.throughout(() => Promise.resolve());
  const { campaignStatus } = await world.watch.look(label);
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
