import type { StatusAttribute } from '../../model/rule';
import type { Status } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import { prepare } from '../../targets/roles/registree';
import type { Mailbox } from '../../targets/target';
import { decodeNotification } from '../../wire/notification';
import { statusIn } from '../monitor/software-attributes';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { followedSoftware } from './software-states';

const mailboxes = new WeakMap<SuiteWorld, Mailbox>();

/** Subscribes the tester's receiver to updates of the [software] that the scenario follows. */
export async function subscribeToSoftware(world: SuiteWorld): Promise<void> {
  const mailbox = await world.session.mailbox();
  const made = await prepare(world.session, followedSoftware(world).id, 'subscription', {
    notificationURI: [mailbox.uri],
    eventNotificationCriteria: { notificationEventType: ['update'] },
  });
  if ('problem' in made) throw new Unjudged('notApplicable', `no subscription to a [software]: ${made.problem}`);
  mailboxes.set(world, mailbox);
}

/**
 * Waits for a notification that shows a status, and holds what all of them show against the state machines. Whether a
 * subscriber is notified is a matter of clause 9.6.8, which is not in the change request.
 */
export async function noticesAreLegal(
  world: SuiteWorld,
  attribute: StatusAttribute,
  values: readonly Status[],
  cites: readonly StatementId[],
): Promise<void> {
  const mailbox = mailboxes.get(world);
  if (!mailbox) throw new Error('the scenario has not subscribed to the [software]');
  const told = (one: StatusAttribute): readonly Status[] =>
    mailbox.received.flatMap(({ content }) => {
      const notice = decodeNotification(world.session.target.profile, content);
      const resource = 'problem' in notice ? undefined : notice.representation;
      return resource && 'attributes' in resource ? (statusIn(resource.attributes[one]) ?? []) : [];
    });
  const arrived = await world.session.until(() => {
    const seen = told(attribute);
    return Promise.resolve(seen.some((status) => values.includes(status)) ? { done: true } : { seen: seen.length });
  });
  const evidence = world.session.evidence.notifications(mailbox, 0);
  for (const one of ['installStatus', 'activeStatus'] as const) {
    const { ever } = followedSoftware(world).machines[one];
    const wrong = told(one).find((status) => !ever.has(status));
    if (wrong !== undefined)
      fail(
        {
          statements: [...new Set([...cites, `D.3/${one}-no-other#01`])],
          message: `A notification tells of a ${one} that the [software] cannot have had`,
          expected: `${one} ${[...ever].join(' or ')}`,
        },
        `${one} ${wrong}`,
        evidence,
      );
  }
  if (!('done' in arrived))
    throw new Unjudged('notApplicable', `no notification of ${attribute} ${values.join(' or ')} has arrived`);
}
