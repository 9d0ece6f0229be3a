import { atOnce } from './at-once';
import { lawfulPairs, lawfulPolicies } from './policies';
import type { LawfulCse } from './lawful-cse';
import { ways } from './ways';

/** Few CSEs that take every two liberties of the text together, unusual ways of answering included, and these ways alone. */
const together: readonly LawfulCse[] = [
  ...lawfulPairs(ways.map(({ id }) => id)).map(({ name, variant, ways: taken }) => ({
    id: name,
    variant: atOnce([variant, ...ways.filter(({ id }) => taken.includes(id)).map((way) => way.variant)]),
  })),
  ...ways,
];

/** One CSE for each value of each liberty, with nothing else unusual: what `together` shows as well, but each alone. */
const alone: readonly LawfulCse[] = lawfulPolicies.map(({ name, variant }) => ({ id: name, variant }));

export const lawfulCses: readonly LawfulCse[] = [...together, ...alone];

const byId = new Map(lawfulCses.map((one) => [one.id, one]));

/** The lawful CSE of this id; undefined when there is none. */
export function lawfulOf(id: string): LawfulCse | undefined {
  return byId.get(id);
}

/** Those of a selftest that is not told which: all of them, or those that take liberties together. */
export function usualLawful(full: boolean): readonly LawfulCse[] {
  return full ? lawfulCses : together;
}
