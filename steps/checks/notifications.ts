import type { CampaignStatus } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import { prepare } from '../../targets/roles/registree';
import { decodeNotification } from '../../wire/notification';
import { demandOptional } from '../session/verdict';
import type { SuiteWorld } from '../world';

/** Creates a subscription to updates of a campaign, notified to the tester's receiver. */
export async function subscribe(world: SuiteWorld, name: string, label: string): Promise<void> {
  const mailbox = await world.session.mailbox();
  const handle = demandOptional(
    await prepare(world.session, world.cast.campaign(label).handle.id, 'subscription', {
      notificationURI: [mailbox.uri],
      eventNotificationCriteria: { notificationEventType: ['update'] },
    }),
    'subscription',
    world.session.target.supports,
  );
  world.cast.subscriptions.set(name, { campaign: label, handle, mailbox, recorded: 0 });
}

/**
 * Waits for a notification of an update since the last that was waited for; with `values`, for one whose representation
 * shows campaignStatus with one of them. How many updates the IUT makes of its own steps, and when it tells, is its own.
 */
export async function isNotified(
  world: SuiteWorld,
  name: string,
  values: readonly CampaignStatus[] | undefined,
  cites: readonly StatementId[],
): Promise<void> {
  const subscription = world.cast.subscription(name);
  const since = subscription.recorded;
  const result = await world.session.until(() => {
    const fresh = subscription.mailbox.received.slice(since);
    const found = fresh.findIndex(({ content }) => tells(world, content, values));
    return Promise.resolve(found >= 0 ? { done: since + found + 1 } : { seen: fresh.length });
  });
  const evidence = world.session.evidence.notifications(subscription.mailbox, since);
  if ('done' in result) {
    subscription.recorded = result.done;
    return;
  }
  const what = values ? ` with campaignStatus ${values.join(' or ')}` : '';
  await world.diagnosis.blame(subscription.campaign, {
    statements: cites,
    message: `No notification of an update${what} arrived for subscription "${name}"`,
    expected: `a notification of an update of the campaign${what}`,
    observed:
      evidence.length === 0 ? 'no notification' : `${String(evidence.length)} notifications, none of them like that`,
    evidence: evidence.length === 0 ? [world.session.evidence.exchanges.length] : evidence,
  });
}

function tells(world: SuiteWorld, content: unknown, values: readonly CampaignStatus[] | undefined): boolean {
  const notification = decodeNotification(world.session.target.profile, content);
  if ('problem' in notification || notification.deletion || notification.verification) return false;
  if (notification.eventType !== undefined && notification.eventType !== 'update') return false;
  if (!values) return true;
  const { representation } = notification;
  const shows =
    representation && 'attributes' in representation ? representation.attributes['campaignStatus'] : undefined;
  return values.some((value) => value === shows);
}
