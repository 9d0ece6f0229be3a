import type { StatementId } from '../../spec/statement';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import { prepare } from '../../targets/roles/registree';
import type { Mailbox } from '../../targets/target';
import { attributeNames } from '../../wire/names';
import { decodeNotification } from '../../wire/notification';
import { shown } from '../looks/observed';
import { demand, demandOptional, fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

/** A subscription to updates of one attribute of a campaign; a CSE may know no such condition. */
export async function subscribeToAttribute(
  world: SuiteWorld,
  name: string,
  label: string,
  attribute: string,
): Promise<void> {
  const mailbox = await world.session.mailbox();
  const names = attributeNames(world.session.target.profile, 'softwareCampaign');
  const short = names.find(([long]) => long === attribute)?.[1];
  const handle = await prepare(world.session, world.cast.campaign(label).handle.id, 'subscription', {
    notificationURI: [mailbox.uri],
    eventNotificationCriteria: { notificationEventType: ['update'], attribute: [short] },
  });
  if ('problem' in handle)
    throw new Unjudged('notApplicable', `no subscription to single attributes: ${handle.problem}`);
  world.cast.subscriptions.set(name, { campaign: label, handle, mailbox, recorded: 0 });
}

/** Waits for a notification of an update that shows an attribute as the campaign has it. */
export async function showsAttribute(world: SuiteWorld, name: string, attribute: string, cites: Cites): Promise<void> {
  const { campaign: label, mailbox } = world.cast.subscription(name);
  const look = await world.watch.look(label);
  const wanted = JSON.stringify(look.attributes[attribute]);
  const result = await world.session.until(() => {
    const values = mailbox.received.map(({ content }) => {
      const notice = decodeNotification(world.session.target.profile, content);
      const resource = 'problem' in notice ? undefined : notice.representation;
      return resource && 'attributes' in resource ? JSON.stringify(resource.attributes[attribute]) : undefined;
    });
    return Promise.resolve(values.includes(wanted) ? { done: true } : { seen: values });
  });
  const evidence = world.session.evidence.notifications(mailbox, 0);
  if ('done' in result) return;
  await world.diagnosis.blame(label, {
    statements: cites,
    message: `No notification of the change of ${attribute} arrived for subscription "${name}"`,
    expected: `a notification that shows ${attribute} ${shown(look.attributes[attribute])}`,
    observed:
      evidence.length === 0 ? 'no notification' : `${String(evidence.length)} notifications, none of them like that`,
    evidence: [look.exchange, ...evidence],
  });
}

/** What a subscription can tell of beside updates. */
export type EventType = 'delete' | 'createChild' | 'deleteChild';

/**
 * Brings the same event about on a <container> and on a campaign, each with a subscription to it. What events there are is a
 * matter of clause 9.6.8: an IUT that refuses such a subscription, or tells nobody of the <container>, is not judged.
 */
export async function tellsLikeContainer(
  world: SuiteWorld,
  label: string,
  event: EventType,
  cites: Cites,
): Promise<void> {
  const { session } = world;
  const container = demand(await prepare(session, session.cseBase, 'container', {}));
  const campaign = world.cast.campaign(label).handle;
  const controls = await watched(world, container, event);
  const told = await watched(world, campaign, event);
  await controls.happens();
  await told.happens();
  if (!(await arrives(world, controls.mailbox, event)))
    throw new Unjudged('notApplicable', `the IUT does not tell of the event ${event} of a <container> either`);
  const arrived = await arrives(world, told.mailbox, event);
  const evidence = session.evidence.notifications(told.mailbox, 0);
  if (arrived) return;
  fail(
    {
      statements: cites,
      message: `No notification of the event ${event} of campaign "${label}" arrived`,
      expected: 'a notification, as there is one of the same event of a <container>',
    },
    evidence.length === 0 ? 'no notification' : `${String(evidence.length)} notifications, none of that event`,
    evidence.length === 0 ? [session.evidence.exchanges.length] : evidence,
  );
}

interface Watched {
  readonly mailbox: Mailbox;
  /** Brings the event about. */
  happens(): Promise<void>;
}

async function watched(world: SuiteWorld, parent: ResourceHandle, event: EventType): Promise<Watched> {
  const { session } = world;
  const child = (uri: string): ReturnType<typeof prepare> =>
    prepare(session, parent.id, 'subscription', {
      notificationURI: [uri],
      eventNotificationCriteria: { notificationEventType: ['update'] },
    });
  const elsewhere = (await session.mailbox()).uri;
  const before =
    event === 'deleteChild' ? demandOptional(await child(elsewhere), 'subscription', session.target.supports) : parent;
  const mailbox = await session.mailbox();
  const made = await prepare(session, parent.id, 'subscription', {
    notificationURI: [mailbox.uri],
    eventNotificationCriteria: { notificationEventType: [event] },
  });
  if ('problem' in made) throw new Unjudged('notApplicable', `no subscription to the event ${event}: ${made.problem}`);
  return {
    mailbox,
    happens: async () => {
      if (event === 'createChild') demandOptional(await child(elsewhere), 'subscription', session.target.supports);
      else await remove(world, before);
    },
  };
}

async function remove({ session }: SuiteWorld, { id, type }: ResourceHandle): Promise<void> {
  const answer = await session.ask({ operation: 'DELETE', to: id, from: session.administrator });
  if (!answer.accepted) throw new Unjudged('notApplicable', `the IUT does not delete a <${type}> (${answer.summary})`);
  session.cleanup.gone(id);
}

/** Whether a notification of the event comes; one that does not name its event counts. */
async function arrives({ session }: SuiteWorld, mailbox: Mailbox, event: EventType): Promise<boolean> {
  const result = await session.until(() => {
    const found = mailbox.received.some(({ content }) => {
      const notice = decodeNotification(session.target.profile, content);
      if ('problem' in notice || notice.verification) return false;
      return notice.eventType === event || (notice.eventType === undefined && !notice.deletion);
    });
    return Promise.resolve(found ? { done: true } : { seen: mailbox.received.length });
  });
  return 'done' in result;
}
