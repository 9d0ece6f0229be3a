import type { Guard, GuardContext } from '../rule';

/** The nodes that a request asks for: in an UPDATE none when softwareTargets is not in the request. */
export function requestedTargets({ request }: GuardContext): readonly string[] {
  return request.operation === 'DELETE' ? [] : (request.attributes.softwareTargets ?? []);
}

const missing = (context: GuardContext): boolean =>
  requestedTargets(context).some((node) => !context.environment.nodeExists(node));

/** A node that does not exist cannot be accessible either: only its absence is held against the request. */
const inaccessible = (context: GuardContext): boolean =>
  requestedTargets(context).some(
    (node) =>
      context.environment.nodeExists(node) && !context.environment.mayCreateSoftware(context.request.originator, node),
  );

/** Existence and accessibility of the <node> resources in softwareTargets (10.2.28.3.1, 10.2.28.3.3). */
export const targetGuards: readonly Guard[] = [
  {
    kind: 'guard',
    name: 'targets-exist-on-create',
    statements: ['10.2.28.3.1#06', '10.2.28.3.1#05'],
    force: 'must',
    fires: (context) => context.request.operation === 'CREATE' && missing(context),
  },
  {
    kind: 'guard',
    name: 'targets-accessible-on-create',
    statements: ['10.2.28.3.1#08', '10.2.28.3.1#07'],
    force: 'must',
    fires: (context) => context.request.operation === 'CREATE' && inaccessible(context),
  },
  {
    kind: 'guard',
    name: 'targets-exist-on-update',
    statements: ['10.2.28.3.3#06', '10.2.28.3.3#05'],
    force: 'must',
    fires: (context) => context.request.operation === 'UPDATE' && missing(context),
  },
  {
    kind: 'guard',
    name: 'targets-accessible-on-update',
    statements: ['10.2.28.3.3#08', '10.2.28.3.3#07'],
    force: 'must',
    fires: (context) => context.request.operation === 'UPDATE' && inaccessible(context),
  },
];
