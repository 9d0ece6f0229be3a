import type { Guard, GuardContext } from '../rule';
import { onCreateAndUpdate } from './on-create-and-update';
import { requestedTargets } from './software-targets';

/** Is one of these nodes also a target of another campaign that is enabled? A campaign is no conflict with itself. */
function taken(nodes: readonly string[], { others, request }: GuardContext): boolean {
  const self = request.operation === 'CREATE' ? request.id : request.campaign.id;
  const wanted = new Set(nodes);
  return others.some(
    (other) => other.id !== self && other.campaignEnabled && other.softwareTargets.some((node) => wanted.has(node)),
  );
}

/** Conflict with other enabled campaigns (10.2.28.2 step 2, 10.2.28.3.1, 10.2.28.3.3). */
export const conflictGuards: readonly Guard[] = [
  ...onCreateAndUpdate(
    'conflict',
    {
      CREATE: ['10.2.28.3.1#10', '10.2.28.3.1#09', '10.2.28.2#05', '10.2.28.2#06'],
      UPDATE: ['10.2.28.3.3#10', '10.2.28.3.3#09', '10.2.28.2#05', '10.2.28.2#06'],
    },
    (context) => taken(requestedTargets(context), context),
  ),
  {
    // Step 2 has every UPDATE checked, and does not say what follows; 10.2.28.3.3 only one that carries softwareTargets.
    kind: 'guard',
    name: 'conflict-on-update-without-targets',
    statements: ['10.2.28.2#05', '10.2.28.2#06'],
    force: 'may',
    fires: (context) =>
      context.request.operation === 'UPDATE' &&
      context.request.attributes.softwareTargets === undefined &&
      (context.request.attributes.campaignEnabled ?? context.request.campaign.campaignEnabled) &&
      taken(context.request.campaign.softwareTargets, context),
  },
];
