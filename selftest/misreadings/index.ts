import type { Fault } from '../fault';
import { announcementFaults } from './announcements';
import { answerMisreadings } from './answers';
import { childFaults } from './children';
import { endingFaults } from './ending';
import { executionTableFaults } from './execution-table';
import { executionFaults } from './executions';
import { failingFaults } from './failing';
import { plantedFaults } from './histories/index';
import { imaginedFaults } from './imagined/index';
import { inventedFaults } from './invented/index';
import { lifeFaults } from './life';
import { performingFaults } from './performing';
import { requestFaults } from './requests';
import { softwareFaults } from './software';
import { startingFaults } from './starting';
import { tableFaults } from './tables';

/** What people have misread, or might. */
export const misreadingFaults: readonly Fault[] = [
  ...tableFaults,
  ...executionTableFaults,
  ...childFaults,
  ...answerMisreadings,
  ...requestFaults,
  ...startingFaults,
  ...performingFaults,
  ...failingFaults,
  ...endingFaults,
  ...lifeFaults,
  ...softwareFaults,
  ...executionFaults,
  ...announcementFaults,
  ...inventedFaults,
  ...imaginedFaults,
  ...plantedFaults.map(({ fault }) => fault),
];
