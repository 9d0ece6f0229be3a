import type { OperationRule, RuleTable } from '../rule';
import { rulesOf } from '../rule';
import type { SoftwareOperation } from '../state';

/** What each softwareOperation sets, and where its outcome is read (table 9.6.76-2, 10.2.28.1, 10.2.28.2 step 6). */
export const operationRules: readonly OperationRule[] = [
  {
    kind: 'operation',
    name: 'operation-install',
    statements: [
      '10.2.28.2#27',
      '10.2.28.1#23',
      '9.6.76-2/individualSoftwareStatuses#12',
      '9.6.76-2/softwareOperation#05',
    ],
    force: 'must',
    operation: 'INSTALL',
    action: 'install',
    status: 'installStatus',
  },
  {
    kind: 'operation',
    name: 'operation-uninstall',
    statements: [
      '10.2.28.2#27',
      '10.2.28.1#23',
      '9.6.76-2/individualSoftwareStatuses#12',
      '9.6.76-2/softwareOperation#06',
    ],
    force: 'must',
    operation: 'UNINSTALL',
    action: 'uninstall',
    status: 'installStatus',
  },
  {
    kind: 'operation',
    name: 'operation-activate',
    statements: [
      '10.2.28.2#27',
      '10.2.28.1#26',
      '9.6.76-2/individualSoftwareStatuses#13',
      '9.6.76-2/softwareOperation#07',
    ],
    force: 'must',
    operation: 'ACTIVATE',
    action: 'activate',
    status: 'activeStatus',
  },
  {
    kind: 'operation',
    name: 'operation-deactivate',
    statements: [
      '10.2.28.2#27',
      '10.2.28.1#26',
      '9.6.76-2/individualSoftwareStatuses#13',
      '9.6.76-2/softwareOperation#08',
    ],
    force: 'must',
    operation: 'DEACTIVATE',
    action: 'deactivate',
    status: 'activeStatus',
  },
];

/** The rule for an operation. The first in the table decides; a table without one is a table of our own making. */
export function operationRule(rules: RuleTable, operation: SoftwareOperation): OperationRule {
  const rule = rulesOf(rules, 'operation').find((one) => one.operation === operation);
  if (!rule) throw new Error(`The rule table says nothing of softwareOperation ${operation}`);
  return rule;
}
