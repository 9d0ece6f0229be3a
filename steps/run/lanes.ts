import type { RunOptions, TestListing } from './run-options';

/**
 * How long a test of a group takes, as a multiple of most others, where it is several times as long: histories, and what waits
 * for a device, a time window or the end of a lifetime. Measured over HTTP on the reference CSE; nothing but the order and the
 * dealing out of tests depends on it.
 */
const groupLengths: Readonly<Record<string, number>> = {
  PRP: 70,
  BAD: 45,
  CAN: 8,
  AGN: 7,
  EVC: 6,
  EXP: 6,
  SCH: 5,
  AGG: 4,
  MIX: 4,
  SUC: 4,
  SWF: 4,
  ANX: 3,
  FLR: 3,
};

/** How long a test is expected to take, as a multiple of the shortest. */
export function expectedLength({ id }: Pick<TestListing, 'id'>): number {
  return groupLengths[id.split('/')[4] ?? ''] ?? 1;
}

/**
 * Deals tests out to so many hands, the longest first, each to the hand that has least to do: so the hands come to their end
 * at about the same time, and in each the longest tests stand first. The same tests are always dealt out in the same way. One
 * hand gets them in the order of the specification. No hand is empty, unless there are no tests.
 */
export function dealt(tests: readonly TestListing[], count: number): readonly (readonly TestListing[])[] {
  const hands = Array.from({ length: Math.max(1, Math.min(count, tests.length)) }, () => ({
    tests: [] as TestListing[],
    length: 0,
  }));
  if (hands.length === 1) return tests.length === 0 ? [] : [tests];
  for (const test of [...tests].sort((a, b) => expectedLength(b) - expectedLength(a))) {
    const hand = hands.reduce((least, one) => (one.length < least.length ? one : least));
    hand.tests.push(test);
    hand.length += expectedLength(test);
  }
  return hands.map((hand) => hand.tests).filter((hand) => hand.length > 0);
}

/** The tests of one part of a run that is split over machines, in their order: every part takes about the same time. */
export function part(tests: readonly TestListing[], shard: RunOptions['shard']): readonly TestListing[] {
  if (shard === undefined) return tests;
  const ours = new Set(dealt(tests, shard.of)[shard.index - 1]);
  return tests.filter((test) => ours.has(test));
}
