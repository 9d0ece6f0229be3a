import type { Scalar } from '../../model/state';
import { prepare, registerAe } from '../../targets/roles/registree';
import type { CastSubject } from './cast';
import type { Session } from '../session/session';
import { demand, Unjudged } from '../session/verdict';

/**
 * Creates a container that criteria can look at. Its number is maxNrOfInstances, which an UPDATE changes; where the IUT does
 * not keep that attribute it is currentNrOfInstances, which follows the contentInstances that the tester makes and removes.
 */
export async function createSubject(session: Session, policy: string, value: number): Promise<CastSubject> {
  const access = { accessControlPolicyIDs: [policy] };
  const originator = session.administrator;
  const kept = await prepare(session, session.cseBase, 'container', { ...access, maxNrOfInstances: value });
  if (!('problem' in kept)) {
    const look = await session.ask({ operation: 'RETRIEVE', to: kept.id, from: originator });
    if (look.resource?.attributes['maxNrOfInstances'] === value)
      return { handle: kept, originator, attribute: 'maxNrOfInstances', value, instances: [] };
  }
  const handle = demand(await prepare(session, session.cseBase, 'container', access));
  const subject: CastSubject = { handle, originator, attribute: 'currentNrOfInstances', value: 0, instances: [] };
  await changeSubject(session, subject, value);
  return subject;
}

/** Registers an <AE> that criteria on a text (appName) or on true and false (requestReachability) can look at. */
export async function createAeSubject(
  session: Session,
  originator: string,
  policy: string,
  value: string | boolean,
): Promise<CastSubject> {
  const attribute = typeof value === 'string' ? 'appName' : 'requestReachability';
  const handle = await registerAe(session, originator, undefined, {
    accessControlPolicyIDs: [policy],
    [attribute]: value,
  });
  if ('problem' in handle) throw unsuited(attribute, handle.problem);
  const look = await session.ask({ operation: 'RETRIEVE', to: handle.id, from: originator });
  if (look.resource?.attributes[attribute] !== value) throw unsuited(attribute, 'it does not keep the attribute');
  return { handle, originator, attribute, value, instances: [] };
}

/** Gives what criteria look at in a trigger subject another value. */
export async function changeSubject(session: Session, subject: CastSubject, value: Scalar): Promise<void> {
  if (subject.attribute === 'currentNrOfInstances') await count(session, subject, Number(value));
  else await write(session, subject, value);
  subject.value = value;
}

async function write(session: Session, { handle, originator, attribute }: CastSubject, value: Scalar): Promise<void> {
  const onAe = handle.type === 'AE';
  const answer = await session.ask({
    operation: 'UPDATE',
    to: handle.id,
    from: originator,
    type: onAe ? 'AE' : 'container',
    attributes: { [attribute]: value },
  });
  if (answer.accepted) return;
  if (onAe) throw unsuited(attribute, `an UPDATE of it was refused (${answer.summary})`);
  throw new Unjudged('inconclusive', `the IUT refused to change the trigger subject: ${answer.summary}`);
}

/** What an IUT does with its <AE> is no concern of this suite. */
const unsuited = (attribute: string, why: string): Unjudged =>
  new Unjudged('notApplicable', `no trigger subject can be made of the ${attribute} of an <AE>: ${why}`);

async function count(session: Session, { handle, instances }: CastSubject, value: number): Promise<void> {
  while (instances.length < value)
    instances.push(demand(await prepare(session, handle.id, 'contentInstance', { content: 'x' })));
  for (const instance of instances.splice(value)) {
    const answer = await session.ask({ operation: 'DELETE', to: instance.id, from: session.administrator });
    if (!answer.accepted)
      throw new Unjudged('inconclusive', `the IUT refused to delete a contentInstance: ${answer.summary}`);
  }
}
