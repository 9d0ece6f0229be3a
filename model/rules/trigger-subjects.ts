import type { Guard, GuardContext } from '../rule';
import { onCreateAndUpdate } from './on-create-and-update';

function subjects({ request }: GuardContext): readonly string[] {
  if (request.operation === 'DELETE') return [];
  return (request.attributes.softwareTriggerCriteria ?? []).map((criterion) => criterion.subjectResourceID);
}

const missing = (context: GuardContext): boolean =>
  subjects(context).some((subject) => !context.environment.subjectExists(subject));

const inaccessible = (context: GuardContext): boolean =>
  subjects(context).some(
    (subject) =>
      context.environment.subjectExists(subject) &&
      !context.environment.mayRetrieve(context.request.originator, subject),
  );

/** Existence and accessibility of what softwareTriggerCriteria refers to (10.2.28.3.1, 10.2.28.3.3). */
export const triggerSubjectGuards: readonly Guard[] = [
  ...onCreateAndUpdate(
    'subjects-exist',
    { CREATE: ['10.2.28.3.1#12', '10.2.28.3.1#11'], UPDATE: ['10.2.28.3.3#12', '10.2.28.3.3#11'] },
    missing,
  ),
  ...onCreateAndUpdate(
    'subjects-accessible',
    { CREATE: ['10.2.28.3.1#14', '10.2.28.3.1#13'], UPDATE: ['10.2.28.3.3#14', '10.2.28.3.3#13'] },
    inaccessible,
  ),
];
