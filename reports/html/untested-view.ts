import { plural } from '../exit-status';
import type { DeclaredFeature, Results } from '../results';
import { link, shortTestId, type Link } from './parts';

/** Why tests were not applied, and which. */
export interface UntestedView {
  readonly reason: string;
  readonly count: string;
  readonly tests: readonly (Link & { readonly short: string })[];
}

/** One feature of the declaration. */
export interface DeclaredView {
  readonly feature: string;
  readonly declared: string;
  readonly listed: string;
  readonly tests: string;
  readonly disagreement: string;
}

/** The tests that were not applicable, by reason, the reason of most tests first. */
export function untestedViews(results: Results): UntestedView[] {
  const testsOf = new Map<string, string[]>();
  for (const { id, verdict, reason = 'no reason is known' } of results.tests)
    if (verdict === 'notApplicable') testsOf.set(reason, [...(testsOf.get(reason) ?? []), id]);
  return [...testsOf]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, tests]) => ({
      reason,
      count: plural(tests.length, 'test'),
      tests: tests.map((id) => ({ ...link(id), short: shortTestId(id) })),
    }));
}

const words = { claimed: 'supported', denied: 'not supported', open: 'not declared' } as const;

/** The declaration of optional features beside what the IUT lists. */
export function declaredViews({ declaration = [] }: Results): DeclaredView[] {
  return declaration.map(({ feature, declared, listed, tests, disagreement = '' }: DeclaredFeature) => ({
    feature,
    declared: words[declared],
    listed: listed === undefined ? 'cannot be told' : listed ? 'listed' : 'not listed',
    tests: plural(tests, 'test'),
    disagreement,
  }));
}
