import { prepare } from '../../targets/roles/registree';
import { formatTimestamp, parseTimestamp } from '../../wire/timestamp';
import type { Finding } from './finding';
import type { Prober } from './prober';

/** Do notifications of the IUT reach the receiver? */
export async function checkNotifications(prober: Prober): Promise<readonly Finding[]> {
  const mailbox = await prober.target.receiver.mailbox();
  const what = `a notification reaches ${mailbox.uri}`;
  try {
    const container = await prepare(prober, prober.cseBase, 'container', {});
    if ('problem' in container) return [{ id: 'notification', what, outcome: 'unknown', detail: container.problem }];
    const subscription = await prepare(prober, container.structured, 'subscription', {
      notificationURI: [mailbox.uri],
      eventNotificationCriteria: { notificationEventType: ['update'] },
    });
    const { problem } = 'problem' in subscription ? subscription : { problem: undefined };
    if (problem !== undefined) return [{ id: 'notification', what, outcome: 'missing', detail: problem }];
    const { structured: to } = container;
    const attributes = { labels: ['probe'] };
    await prober.ask({ operation: 'UPDATE', to, from: prober.administrator, type: 'container', attributes });
    const arrived = await waitFor(prober, prober.target.timing.settleMs, () => mailbox.received.length > 0);
    const detail = arrived ? `${mailbox.received.length} arrived` : `none within ${prober.target.timing.settleMs} ms`;
    return [{ id: 'notification', what, outcome: arrived ? 'ok' : 'missing', detail }];
  } finally {
    mailbox.close();
  }
}

/** How far ahead the expirationTime of the probe's container lies: some CSEs refuse a time that has all but come. */
const lifetimeMs = 1_500;

/** Does a resource end in time with its expirationTime? */
export async function checkExpiry(prober: Prober): Promise<readonly Finding[]> {
  const { clock, timing } = prober.target;
  const what = `a resource is gone ${timing.expiryMs} ms after its expirationTime`;
  const first = await prepare(prober, prober.cseBase, 'container', {});
  if ('problem' in first) return [{ id: 'expiry', what, outcome: 'unknown', detail: first.problem }];
  const now = await iutNow(prober, first.structured);
  const expirationTime = formatTimestamp(now + lifetimeMs);
  const container = await prepare(prober, prober.cseBase, 'container', { expirationTime });
  if ('problem' in container) return [{ id: 'expiry', what, outcome: 'missing', detail: container.problem }];
  const began = clock.now();
  const look = { operation: 'RETRIEVE', to: container.structured, from: prober.administrator } as const;
  const gone = await waitFor(prober, lifetimeMs + timing.expiryMs, async () => !(await prober.ask(look)).accepted);
  const took = Math.max(0, clock.now() - began - lifetimeMs);
  return [{ id: 'expiry', what, outcome: gone ? 'ok' : 'missing', detail: gone ? `after ${took} ms` : 'still there' }];
}

/** The time that the IUT has, read off a resource that it just made. */
async function iutNow(prober: Prober, resource: string): Promise<number> {
  const answer = await prober.ask({ operation: 'RETRIEVE', to: resource, from: prober.administrator });
  const created = answer.resource?.attributes['creationTime'];
  const time = typeof created === 'string' ? parseTimestamp(created) : undefined;
  const here = prober.target.clock.now();
  return time === undefined || Math.abs(time - here) < 2_000 ? here : time;
}

async function waitFor(prober: Prober, ms: number, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const { clock, timing } = prober.target;
  const end = clock.now() + ms;
  while (!(await holds())) {
    if (clock.now() >= end) return false;
    await clock.wait(timing.pollMs);
  }
  return true;
}
