import type fc from 'fast-check';
import { anyHistory } from './any-history';
import type { History } from './history';

/** The properties, by the names that their scenarios call them: what histories they are about. */
export const properties: ReadonlyMap<string, fc.Arbitrary<History>> = new Map([['any history', anyHistory]]);
