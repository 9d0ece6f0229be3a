import type { SuiteWorld } from '../world';
import type { Load } from './load';

/** The load of a load test; a mistake of ours where the scenario is none. */
export function loadOf({ load }: Pick<SuiteWorld, 'load'>): Load {
  if (!load) throw new Error('this step is for load tests, whose feature is tagged @load');
  return load;
}
