import { plural } from '../exit-status';
import type { Results } from '../results';
import { link, shortTestId, type Link } from './parts';

/** A liberty of the text, and the tests that saw it taken. */
export interface LibertyView {
  readonly liberty: string;
  readonly count: string;
  readonly tests: readonly (Link & { readonly short: string })[];
}

/** The ledger: what the implementation chose where the text leaves a choice, the most often seen first. */
export function libertyViews(results: Results): LibertyView[] {
  const seen = new Map<string, string[]>();
  for (const { id, liberties } of results.tests)
    for (const liberty of new Set(liberties)) {
      const known = seen.get(liberty);
      if (known === undefined) seen.set(liberty, [id]);
      else known.push(id);
    }
  return [...seen]
    .sort(([a, left], [b, right]) => right.length - left.length || a.localeCompare(b))
    .map(([liberty, ids]) => ({
      liberty,
      count: plural(ids.length, 'test'),
      tests: ids.map((id) => ({ ...link(id), short: shortTestId(id) })),
    }));
}
