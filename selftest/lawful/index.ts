import { lawfulPairs, lawfulPolicies } from './policies';
import type { LawfulCse } from './lawful-cse';
import { ways } from './ways';

/** The reference CSE with every liberty of the text taken: each alone, every two together, and ways of answering. */
export const lawfulCses: readonly LawfulCse[] = [
  ...lawfulPairs().map(({ name, variant }) => ({ id: name, variant })),
  ...lawfulPolicies.map(({ name, variant }) => ({ id: name, variant })),
  ...ways,
];

const byId = new Map(lawfulCses.map((one) => [one.id, one]));

/** The lawful CSE of this id; undefined when there is none. */
export function lawfulOf(id: string): LawfulCse | undefined {
  return byId.get(id);
}
