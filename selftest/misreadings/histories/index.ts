import type { History } from '../../../generators/history';
import type { Fault } from '../../fault';
import { misreadings } from '../misreading';
import { cancellingFaults } from './cancelling';
import { conflictFaults } from './conflicts';
import { cycleFaults } from './cycles';
import { performingFaults } from './performing';
import type { Planted } from './planted';
import { requestFaults } from './requests';
import { tellingFaults } from './telling';

/** A fault, and the shortest history that shows it, as a person writes it. */
export interface PlantedFault {
  readonly fault: Fault;
  readonly shortest: History;
}

const planted = (topic: string, list: readonly Planted[]): readonly PlantedFault[] =>
  list.flatMap(({ shortest, ...misreading }) =>
    misreadings(`histories/${topic}`, [misreading]).map((fault) => ({ fault, shortest })),
  );

/** What shows only after a history: in a later cycle, beside another campaign, when targets are in different progress. */
export const plantedFaults: readonly PlantedFault[] = [
  ...planted('cycles', cycleFaults),
  ...planted('cancelling', cancellingFaults),
  ...planted('conflicts', conflictFaults),
  ...planted('requests', requestFaults),
  ...planted('performing', performingFaults),
  ...planted('telling', tellingFaults),
];
