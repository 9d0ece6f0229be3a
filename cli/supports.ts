import type { TestListing } from '../steps/run/run-options';
import { closest } from '../wire/closest';

/** One note for each feature in `supports` that no test asks for: most likely its name is mistyped. */
export function supportsNotes(
  supports: Readonly<Record<string, boolean>>,
  tests: readonly TestListing[],
): readonly string[] {
  const known = features(tests);
  return Object.keys(supports)
    .filter((feature) => !known.includes(feature))
    .map((feature) => {
      const near = closest(feature, known);
      const hint = near === undefined ? `the tests ask for ${known.join(', ')}` : `did you mean ${near}?`;
      return `note: no test asks for the feature "${feature}" of /supports (${hint})`;
    });
}

/** The optional features that tests ask for, by their tags `@needs-FEATURE`. */
export function features(tests: readonly TestListing[]): readonly string[] {
  const named = tests.flatMap(({ tags }) => tags.flatMap((tag) => /^@needs-(.+)$/u.exec(tag)?.[1] ?? []));
  return [...new Set(named)].sort();
}
