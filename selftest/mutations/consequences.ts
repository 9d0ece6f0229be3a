import type { StatementId } from '../../spec/statement';
import { statementsOf } from './mutation';

/** A campaign that begins nothing: whether it does not notice its trigger, or does not act on it, nobody can see. */
const neverBegins: readonly StatementId[] = [
  ...statementsOf('detect-trigger', 'start-operations', 'create-or-update-software'),
  '10.2.28.1#48',
];

const ofAggregates = statementsOf(
  'aggregate-UNINITIALIZED',
  'aggregate-IN_PROCESS',
  'aggregate-SUCCESSFUL',
  'aggregate-FAILURE',
);

/** By rule, the statements that a CSE without it breaks as visibly as those of the rule itself. */
const consequences: Readonly<Record<string, readonly StatementId[]>> = {
  // A campaign that does not become INITIATED is not kept so while its operations are deferred either, and begins none.
  'initiate-on-create': ['10.2.28.1#17', '10.2.28.1#48'],
  'initiate-on-update': ['10.2.28.1#17', '10.2.28.1#48'],
  // Written late, it is written over what the next request has made of the campaign.
  'initiate-again-after-cancel': [
    '10.2.28.1#17',
    '10.2.28.1#48',
    ...statementsOf('conclude-cancelled'),
    '10.2.28.1/no-other#01',
  ],
  'pending-on-create': [...statementsOf('initiate-on-update'), '10.2.28.1/no-other#01'],
  // From outside it may have been CANCELLING for a moment, and have ended wrongly.
  'cancelling-when-initiated-is-disabled': statementsOf(
    'conclude-cancelled',
    'conclude-not-cancellable',
    'fail-cancelled-entry',
  ),
  // Where no subscription is possible, a CSE that does not say so looks like one that has made none.
  'fail-entry-subscriptionFailed': statementsOf('subscribe-to-software', 'copy-installStatus'),
  'fail-entry-subscriptionDeleted': ['10.2.28.1#41'],
  // A cancellation that does not end, or that ignores what a device still reports.
  'cancel-before-operation': statementsOf('conclude-cancelled', 'conclude-not-cancellable'),
  'fail-cancelled-entry': ['10.2.28.1#41'],
  'cancel-stops-creation': neverBegins,
  'cancel-leaves-action-false': statementsOf('start-operation'),
  // What is shown is not what the definition of its value says, nor what that of the right one says.
  aggregate: ofAggregates,
  'aggregate-UNINITIALIZED': ofAggregates,
  'aggregate-IN_PROCESS': ofAggregates,
  'aggregate-SUCCESSFUL': ofAggregates,
  'aggregate-FAILURE': ofAggregates,
  'detect-trigger': neverBegins,
  'await-trigger-criteria': neverBegins,
  'start-operations': neverBegins,
  'defer-to-time-window': neverBegins,
  'create-or-update-software': ['10.2.28.1#48'],
};

/** What a CSE breaks beside the statements of a rule that it does not keep. */
export function consequencesOf(rule: string): readonly StatementId[] {
  return consequences[rule] ?? [];
}
