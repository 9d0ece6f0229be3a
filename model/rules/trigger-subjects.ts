import type { Guard, GuardContext } from '../rule';

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
  {
    kind: 'guard',
    name: 'subjects-exist-on-create',
    statements: ['10.2.28.3.1#12', '10.2.28.3.1#11'],
    force: 'must',
    fires: (context) => context.request.operation === 'CREATE' && missing(context),
  },
  {
    kind: 'guard',
    name: 'subjects-accessible-on-create',
    statements: ['10.2.28.3.1#14', '10.2.28.3.1#13'],
    force: 'must',
    fires: (context) => context.request.operation === 'CREATE' && inaccessible(context),
  },
  {
    kind: 'guard',
    name: 'subjects-exist-on-update',
    statements: ['10.2.28.3.3#12', '10.2.28.3.3#11'],
    force: 'must',
    fires: (context) => context.request.operation === 'UPDATE' && missing(context),
  },
  {
    kind: 'guard',
    name: 'subjects-accessible-on-update',
    statements: ['10.2.28.3.3#14', '10.2.28.3.3#13'],
    force: 'must',
    fires: (context) => context.request.operation === 'UPDATE' && inaccessible(context),
  },
];
