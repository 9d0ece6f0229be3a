import { showing } from './fronts';
import { misreadings } from './misreading';
import { asText, meanings, row, shows, taken, unshown, unwritable, type Table } from './rows';

const execution: Table = { type: 'execInstance', table: '9.6.17-2' };

const readOnly = [
  'resourceType',
  'resourceID',
  'resourceName',
  'expirationTime',
  'parentID',
  'creationTime',
  'lastModifiedTime',
  'execStatus',
  'execResult',
  'execTarget',
  'execMode',
  'execFrequency',
  'execDelay',
  'execNumber',
  'execReqArgs',
];
const writable = ['labels', 'accessControlPolicyIDs'];

/** What can be wrong with the attributes of an execution. */
export const executionTableFaults = misreadings('tables', [
  ...taken(execution, 'UPDATE', readOnly),
  ...unshown(execution, ['resourceID', 'execTarget', 'execStatus']),
  ...unshown(execution, ['execResult'], '#03'),
  ...['execNumber', 'holder', 'execDisable'].map((attribute) =>
    row(
      execution,
      `${attribute}-as-list`,
      `shows ${attribute} as a list`,
      `${attribute}#01`,
      shows(execution, attribute, ['x']),
    ),
  ),
  ...unwritable(execution, 'UPDATE', 'ignores', writable),
  ...unwritable(execution, 'UPDATE', 'refuses', writable),
  ...asText(execution, writable),
  row(
    execution,
    'holder-other',
    'shows another holder',
    'holder#02',
    showing('execInstance', 'holder', (value) => value && 'Canother'),
  ),
  ...meanings(execution),
]);
