import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseOf, inTurns } from '../../generators/exhaustive';

const cases = Array.from({ length: 12 }, (_, index) => index);
const kind = (index: number): string => `k${String(index % 4)}`;
const firstRuns = (count: number, seed: number): readonly number[] =>
  Array.from({ length: count }, (_, run) => caseOf(cases, kind, seed, run));

describe('the cases of an exhaustive property', () => {
  it('all come once before any comes again, and then once again', () => {
    const sorted = (some: readonly number[]): readonly number[] => [...some].sort((a, b) => a - b);
    for (const seed of [0, 1, -5]) {
      assert.deepEqual(sorted(firstRuns(12, seed)), cases);
      assert.deepEqual(sorted(firstRuns(24, seed).slice(12)), cases);
    }
  });

  it('come in an order that the seed shuffles, and in every round in another', () => {
    assert.notDeepEqual(firstRuns(12, 1), firstRuns(12, 2));
    assert.deepEqual(firstRuns(12, 1), firstRuns(12, 1));
    assert.notDeepEqual(firstRuns(24, 1).slice(12), firstRuns(12, 1));
  });

  it('are of every kind as soon as there are as many runs as kinds', () => {
    for (const seed of [1, 2, 3]) assert.equal(new Set(firstRuns(4, seed).map(kind)).size, 4);
  });

  it('that are none are an error', () => {
    assert.throws(() => caseOf([], kind, 1, 0), /there are no cases/u);
  });
});

describe('cases in turns', () => {
  it('alternate between the kinds while there are some, and keep their order within a kind', () => {
    assert.deepEqual(
      inTurns(['a1', 'a2', 'a3', 'b1', 'c1', 'c2'], (one) => one.slice(0, 1)),
      ['a1', 'b1', 'c1', 'a2', 'c2', 'a3'],
    );
  });
});
