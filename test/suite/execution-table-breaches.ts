import { allowingAll, ignoring, refusing, showing, taking } from './spoiled-front';
import type { TableBreach } from './table-breaches';

const type = 'execInstance';

function breach(mistake: string, group: string, statement: string, front: TableBreach['front']): TableBreach {
  return {
    mistake: `9.6.17-2: ${mistake}`,
    front,
    only: [`TP/oneM2M/CSE/SWC/${group}`],
    breaks: `9.6.17-2/${statement}`,
  };
}

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

/** What can be wrong with the attributes of an execution. */
export const executionBreaches: readonly TableBreach[] = [
  ...readOnly.map((attribute) =>
    breach(`takes ${attribute} from an UPDATE`, 'EXR', `${attribute}#02`, taking(type, 'UPDATE', attribute)),
  ),
  ...['resourceID', 'execTarget', 'execResult'].map((attribute) =>
    breach(
      `does not show ${attribute}`,
      'EXA/001',
      `${attribute}#01`,
      showing(type, attribute, () => undefined),
    ),
  ),
  ...['execNumber', 'holder', 'execDisable'].map((attribute) =>
    breach(
      `shows ${attribute} as a list`,
      'EXA/001',
      `${attribute}#01`,
      showing(type, attribute, () => ['x']),
    ),
  ),
  ...['labels', 'accessControlPolicyIDs'].flatMap((attribute) => [
    breach(`ignores ${attribute} in an UPDATE`, 'EXW', `${attribute}#02`, ignoring(type, 'UPDATE', attribute)),
    breach(`refuses ${attribute} in an UPDATE`, 'EXW', `${attribute}#02`, refusing(type, 'UPDATE', attribute)),
    breach(
      `shows ${attribute} as a text`,
      'EXW',
      `${attribute}#01`,
      showing(type, attribute, (value) => (Array.isArray(value) ? value.join() : value)),
    ),
  ]),
  breach(
    'shows another holder',
    'EXW',
    'holder#02',
    showing(type, 'holder', (value) => value && 'Canother'),
  ),
  breach(
    'tells another type',
    'EXA',
    'resourceType#03',
    showing(type, 'resourceType', () => 3),
  ),
  breach(
    'gives all one resourceID',
    'EXA',
    'resourceID#03',
    showing(type, 'resourceID', () => 'same'),
  ),
  breach(
    'tells another parent',
    'EXA',
    'parentID#03',
    showing(type, 'parentID', () => 'nobody'),
  ),
  breach(
    'tells one creationTime for all',
    'EXA',
    'creationTime#03',
    showing(type, 'creationTime', () => '20200101T000000'),
  ),
  breach(
    'never moves lastModifiedTime',
    'EXA',
    'lastModifiedTime#03',
    showing(type, 'lastModifiedTime', () => '20200101T000000'),
  ),
  breach('lets everybody do everything', 'EXA', 'accessControlPolicyIDs#03', allowingAll(type)),
];
