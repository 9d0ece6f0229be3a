import type { Rule } from '../../model/rule';
import type { Fault } from '../fault';
import { faultOf } from '../faults';

/** What a fault is about: the kind of its rule, or where around the rules it is. */
export type FaultTopic = Rule['kind'] | 'misreading' | 'answers' | 'notifications' | 'concurrency';

/** One fault of each kind, for trials over HTTP: those that show soon, and whatever the speed of the CSE. */
export const representatives: Readonly<Record<FaultTopic, string>> = {
  guard: 'conflict-on-create/first-member',
  effect: 'initiate-on-create/campaignStatus=CANCELLED',
  campaignStep: 'finish/to-CANCELLED',
  targetStep: 'create-or-update-software/version-not-first-target',
  copy: 'copy-URL/from-version',
  aggregate: 'aggregate-UNINITIALIZED/value-SUCCESSFUL',
  operation: 'operation-install/sets-uninstall',
  criterion: 'criterion-=/removed',
  veto: 'defer-to-time-window/removed',
  misreading: 'misreading/requests/conflict-with-disabled',
  answers: 'stale-read',
  notifications: 'reports-of-first-only',
  concurrency: 'conflict-at-the-same-time',
};

const prefix = 'http/';

/** The ids of the trials over HTTP, with the fault that each is about. */
export const faultsOverHttp: readonly { readonly id: string; readonly fault: Fault; readonly topic: FaultTopic }[] = (
  Object.keys(representatives) as readonly FaultTopic[]
).map((topic) => {
  const fault = faultOf(representatives[topic]);
  if (!fault) throw new Error(`there is no fault ${representatives[topic]}`);
  return { id: `${prefix}${topic}/${fault.id}`, fault, topic };
});
