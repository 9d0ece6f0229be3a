import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dealt, expectedLength, part } from '../../steps/run/lanes';
import { listTests } from '../../steps/run/plan';

const tests = listTests();
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
const length = (all: typeof tests): number => all.reduce((sum, test) => sum + expectedLength(test), 0);

describe('dealing out the tests', () => {
  for (const count of [2, 8]) {
    it(`gives each to one of ${String(count)} lanes, which are about as long, the longest tests first`, () => {
      const lanes = dealt(tests, count);
      assert.deepEqual([...ids(lanes.flat())].sort(), [...ids(tests)].sort());
      const lengths = lanes.map(length);
      assert.ok(Math.max(...lengths) - Math.min(...lengths) <= Math.max(...tests.map(expectedLength)));
      for (const lane of lanes) {
        const each = lane.map(expectedLength);
        assert.deepEqual(
          each,
          [...each].sort((a, b) => b - a),
        );
      }
    });
  }

  it('keeps the order of the specification where there is one lane, and makes no empty lane', () => {
    assert.deepEqual(dealt(tests, 1), [tests]);
    assert.equal(dealt(tests.slice(0, 2), 8).length, 2);
    assert.deepEqual(dealt([], 8), []);
  });

  it('splits a run into parts that are whole together, the same each time, each in the order of the suite', () => {
    const parts = [1, 2, 3].map((index) => part(tests, { index, of: 3 }));
    assert.deepEqual([...ids(parts.flat())].sort(), [...ids(tests)].sort());
    assert.deepEqual(parts[1], part(tests, { index: 2, of: 3 }));
    for (const one of parts)
      assert.deepEqual(
        one,
        tests.filter((test) => one.includes(test)),
      );
  });
});
