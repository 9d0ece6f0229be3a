import { cancellingFaults } from './cancelling';
import { conflictFaults } from './conflicts';
import { cycleFaults } from './cycles';
import type { PlantedFault } from './fault';
import { performingFaults } from './performing';
import { requestFaults } from './requests';
import { tellingFaults } from './telling';

export const plantedFaults: readonly PlantedFault[] = [
  ...cycleFaults,
  ...cancellingFaults,
  ...conflictFaults,
  ...requestFaults,
  ...performingFaults,
  ...tellingFaults,
];
