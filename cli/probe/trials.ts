import { createNode, prepare } from '../../targets/roles/registree';
import { formatTimestamp, parseTimestamp } from '../../wire/timestamp';
import { hasBegun, newCampaign, retire, setEnabled, shown } from './campaign';
import type { Prober } from './prober';
import { waitFor } from './wait';

/** What came of trying a feature; `works` is undefined where it could not be tried. */
export interface Tried {
  readonly works: boolean | undefined;
  readonly detail: string;
}

const untried = (detail: string): Tried => ({ works: undefined, detail });

/** Is a campaign deferred by a <schedule> that is never open? */
async function trySchedule(prober: Prober): Promise<Tried> {
  const { policy } = prober.scene;
  if (!policy || !prober.scene.campaign) return untried('there is no campaign to try it with');
  const node = await createNode(prober, policy.id);
  const campaign = 'problem' in node ? node : await newCampaign(prober, node);
  if ('problem' in node || 'problem' in campaign)
    return untried('problem' in campaign ? campaign.problem : 'no node could be created');
  // A year that is over: no time zone brings it back.
  const never = { scheduleElement: { scheduleEntry: ['* * * * * * 2020'] } };
  const schedule = await prepare(prober, campaign.structured, 'schedule', never);
  if ('problem' in schedule) return { works: false, detail: schedule.problem };
  if (!(await setEnabled(prober, campaign, true)))
    return untried('it can be created, and the UPDATE that enables its campaign is refused');
  const { settleMs } = prober.target.timing;
  const begun = await waitFor(prober, settleMs, async () => hasBegun(await shown(prober, campaign)));
  await retire(prober, campaign, node);
  if (begun) return { works: false, detail: 'it can be created, but its campaign began although it is never open' };
  return { works: true, detail: `it defers its campaign (for ${settleMs} ms, while it is not open)` };
}

/** Does a notification of an update of a campaign arrive? */
async function trySubscription(prober: Prober): Promise<Tried> {
  const { campaign } = prober.scene;
  if (!campaign) return untried('there is no campaign to try it with');
  const mailbox = await prober.target.receiver.mailbox();
  const { timing } = prober.target;
  try {
    const subscription = await prepare(prober, campaign.structured, 'subscription', {
      notificationURI: [mailbox.uri],
      eventNotificationCriteria: { notificationEventType: ['update'] },
    });
    if ('problem' in subscription) return { works: false, detail: subscription.problem };
    const { structured: to } = campaign;
    const attributes = { labels: ['probe'] };
    const update = {
      operation: 'UPDATE',
      to,
      from: prober.administrator,
      type: 'softwareCampaign',
      attributes,
    } as const;
    if (!(await prober.ask(update)).accepted) return untried('the UPDATE that should be notified is refused');
    const arrived = await waitFor(prober, timing.settleMs, () => mailbox.received.length > 0);
    if (arrived) return { works: true, detail: `a notification reached ${mailbox.uri}` };
    const verified = mailbox.verifications > 0 ? ', though a verification request did' : '';
    return {
      works: false,
      detail: `no notification reached ${mailbox.uri} within ${timing.settleMs} ms${verified}: can the IUT reach the receiver there?`,
    };
  } finally {
    mailbox.close();
  }
}

/** How far ahead the expirationTime of the probe's container lies: some CSEs refuse a time that has all but come. */
const lifetimeMs = 1_500;

/** Does a resource end in time with its expirationTime? */
async function tryExpiry(prober: Prober): Promise<Tried> {
  const { clock, timing } = prober.target;
  const first = await prepare(prober, prober.cseBase, 'container', {});
  if ('problem' in first) return untried(first.problem);
  const now = await iutNow(prober, first.structured);
  const expirationTime = formatTimestamp(now + lifetimeMs);
  const container = await prepare(prober, prober.cseBase, 'container', { expirationTime });
  if ('problem' in container) return { works: false, detail: container.problem };
  const began = clock.now();
  const look = { operation: 'RETRIEVE', to: container.structured, from: prober.administrator } as const;
  const gone = await waitFor(prober, lifetimeMs + timing.expiryMs, async () => !(await prober.ask(look)).accepted);
  const took = Math.round(Math.max(0, clock.now() - began - lifetimeMs));
  if (gone) return { works: true, detail: `a resource was gone ${took} ms after its expirationTime` };
  return {
    works: false,
    detail: `a resource is still there ${timing.expiryMs} ms after its expirationTime: is timing.expiryMs too short?`,
  };
}

/** The time that the IUT has, read off a resource that it just made. */
async function iutNow(prober: Prober, resource: string): Promise<number> {
  const answer = await prober.ask({ operation: 'RETRIEVE', to: resource, from: prober.administrator });
  const created = answer.resource?.attributes['creationTime'];
  const time = typeof created === 'string' ? parseTimestamp(created) : undefined;
  const here = prober.target.clock.now();
  return time === undefined || Math.abs(time - here) < 2_000 ? here : time;
}

/** How each feature is tried; one without an entry is only looked up in supportedResourceType. */
export const trials: Readonly<Record<string, (prober: Prober) => Promise<Tried>>> = {
  schedule: trySchedule,
  subscription: trySubscription,
  expiry: tryExpiry,
};
