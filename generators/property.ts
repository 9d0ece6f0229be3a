import type fc from 'fast-check';
import type { History } from './history';
import { historyAt } from './history-at';
import { caseOf } from './exhaustive';

/** What a property plays. */
export interface Property {
  /** The history of a run (from 0): it depends on the seed and the run, and on nothing else. */
  readonly history: (seed: number, run: number) => History;
  /** How many histories are played when the user wants so many runs. */
  readonly runs: (wanted: number) => number;
  /** Its histories wait rather than ask: as many may be played at the same time as there are. */
  readonly waits: boolean;
}

/** What a property of costly histories asks for. */
export interface Cost {
  /** The share of the runs that the user wants, 0 to 1; one is played in any case. */
  readonly share?: number;
  readonly waits?: boolean;
}

/** Histories drawn at random. */
export function random(histories: fc.Arbitrary<History>, cost: Cost = {}): Property {
  return { ...bounded(cost), history: (seed, run) => historyAt(histories, seed, run) };
}

/**
 * All cases of a small space, each of them once before any comes again, in an order that the seed shuffles. As few runs as
 * there are kinds meet every kind.
 * @param histories the histories of a case, which differ in what the case leaves open
 */
export function exhaustive<Case>(
  cases: readonly Case[],
  histories: (one: Case) => fc.Arbitrary<History>,
  kind: (one: Case) => string,
  cost: Cost = {},
): Property {
  return { ...bounded(cost), history: (seed, run) => historyAt(histories(caseOf(cases, kind, seed, run)), seed, run) };
}

/** How much of a property is played. */
export function bounded({ share = 1, waits = false }: Cost): Pick<Property, 'runs' | 'waits'> {
  return { waits, runs: (wanted) => Math.max(1, Math.round(share * wanted)) };
}
