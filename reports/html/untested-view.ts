import { plural } from '../exit-status';
import type { DeclaredFeature, Results } from '../results';
import { link, shortTestId, type Link } from './parts';

/** Something that was not tested, why, and the tests or statements that it concerns. */
export interface UntestedView {
  readonly reason: string;
  readonly count: string;
  readonly items: readonly (Link & { readonly short: string })[];
}

/** One feature of the declaration. */
export interface DeclaredView {
  readonly feature: string;
  readonly declared: string;
  readonly listed: string;
  readonly tests: string;
  readonly disagreement: string;
}

/** What was not tested and why: tests that came to no verdict or were not applied, and statements that no test judged. */
export function untestedViews(results: Results): UntestedView[] {
  return [
    ...openTests(results, ['error', 'inconclusive']),
    ...openTests(results, ['notApplicable']),
    ...statements(results),
  ];
}

function openTests({ tests }: Results, kinds: readonly string[]): UntestedView[] {
  const found = tests.filter(({ verdict }) => kinds.includes(verdict));
  return byReason(found, ({ reason = 'no reason is known' }) => reason, 'test');
}

/** Those that cannot be judged, each with its reason, and those of which no test was run. */
function statements({ statements: all, run }: Results): UntestedView[] {
  const untested = all.filter(({ tests }) => tests.length === 0);
  const selected =
    run.only === undefined ? 'No test of this run verifies them' : `Not selected: --only ${run.only.join(' --only ')}`;
  const why = ({ testable, reason }: (typeof all)[number]): string =>
    testable ? selected : `Not testable: ${reason ?? 'nothing that can be seen from outside'}`;
  return byReason(untested, why, 'statement');
}

/** The reason of most comes first. */
function byReason<T extends { readonly id: string }>(
  found: readonly T[],
  reasonOf: (item: T) => string,
  noun: string,
): UntestedView[] {
  const idsOf = new Map<string, string[]>();
  for (const item of found) idsOf.set(reasonOf(item), [...(idsOf.get(reasonOf(item)) ?? []), item.id]);
  return [...idsOf]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, ids]) => ({
      reason,
      count: plural(ids.length, noun),
      items: ids.map((id) => ({ ...link(id), short: shortTestId(id) })),
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
