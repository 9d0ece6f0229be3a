import { prepare } from '../../targets/roles/registree';
import type { CastSubject } from './cast';
import type { Session } from '../session/session';
import { demand, Unjudged } from '../session/verdict';

/**
 * Creates a container that criteria can look at. Its number is maxNrOfInstances, which an UPDATE changes; where the IUT does
 * not keep that attribute it is currentNrOfInstances, which follows the contentInstances that the tester makes and removes.
 */
export async function createSubject(session: Session, policy: string, value: number): Promise<CastSubject> {
  const access = { accessControlPolicyIDs: [policy] };
  const kept = await prepare(session, session.cseBase, 'container', { ...access, maxNrOfInstances: value });
  if (!('problem' in kept)) {
    const look = await session.ask({ operation: 'RETRIEVE', to: kept.id, from: session.administrator });
    if (look.resource?.attributes['maxNrOfInstances'] === value)
      return { handle: kept, attribute: 'maxNrOfInstances', value, instances: [] };
  }
  const handle = demand(await prepare(session, session.cseBase, 'container', access));
  const subject: CastSubject = { handle, attribute: 'currentNrOfInstances', value: 0, instances: [] };
  await changeSubject(session, subject, value);
  return subject;
}

/** Gives the number of a trigger subject another value. */
export async function changeSubject(session: Session, subject: CastSubject, value: number): Promise<void> {
  if (subject.attribute === 'maxNrOfInstances') await write(session, subject, value);
  else await count(session, subject, value);
  subject.value = value;
}

async function write(session: Session, { handle, attribute }: CastSubject, value: number): Promise<void> {
  const answer = await session.ask({
    operation: 'UPDATE',
    to: handle.id,
    from: session.administrator,
    type: 'container',
    attributes: { [attribute]: value },
  });
  if (!answer.accepted)
    throw new Unjudged('inconclusive', `the IUT refused to change the trigger subject: ${answer.summary}`);
}

async function count(session: Session, { handle, instances }: CastSubject, value: number): Promise<void> {
  while (instances.length < value)
    instances.push(demand(await prepare(session, handle.id, 'contentInstance', { content: 'x' })));
  for (const instance of instances.splice(value)) {
    const answer = await session.ask({ operation: 'DELETE', to: instance.id, from: session.administrator });
    if (!answer.accepted)
      throw new Unjudged('inconclusive', `the IUT refused to delete a contentInstance: ${answer.summary}`);
  }
}
