import type { Fault } from './fault';
import { misreadingFaults } from './misreadings/index';
import { ruleFaults } from './mutations/index';
import { answerFaults } from './surroundings/answers';
import { concurrencyFaults } from './surroundings/concurrency';
import { notificationFaults } from './surroundings/notifications';

/** Every faulty CSE that the suite is tried on. */
export const faults: readonly Fault[] = [
  ...ruleFaults,
  ...misreadingFaults,
  ...answerFaults,
  ...notificationFaults,
  ...concurrencyFaults,
];

const byId = new Map(faults.map((fault) => [fault.id, fault]));

/** The fault of this id; undefined when there is none. */
export function faultOf(id: string): Fault | undefined {
  return byId.get(id);
}
