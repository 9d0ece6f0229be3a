import { lawfulPairs, lawfulPolicies } from './policies';
import type { LawfulCse } from './lawful-cse';
import { ways } from './ways';

/** Few CSEs that take every two liberties of the text together, and those that answer in unusual ways. */
const together: readonly LawfulCse[] = [...lawfulPairs().map(({ name, variant }) => ({ id: name, variant })), ...ways];

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
