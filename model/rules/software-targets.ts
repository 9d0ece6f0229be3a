import type { Guard, GuardContext } from '../rule';
import { onCreateAndUpdate } from './on-create-and-update';

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
  ...onCreateAndUpdate(
    'targets-exist',
    { CREATE: ['10.2.28.3.1#06', '10.2.28.3.1#05'], UPDATE: ['10.2.28.3.3#06', '10.2.28.3.3#05'] },
    missing,
  ),
  ...onCreateAndUpdate(
    'targets-accessible',
    { CREATE: ['10.2.28.3.1#08', '10.2.28.3.1#07'], UPDATE: ['10.2.28.3.3#08', '10.2.28.3.3#07'] },
    inaccessible,
  ),
];
