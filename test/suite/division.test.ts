import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { batches, expectedLength, part } from '../../steps/run/division';
import { listTests } from '../../steps/run/plan';

const tests = listTests();
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
const length = (all: typeof tests): number => all.reduce((sum, test) => sum + expectedLength(test), 0);

describe('what lanes take, whichever is free', () => {
  for (const lanes of [2, 16]) {
    it(`is every test once, for ${String(lanes)} lanes, the longest first`, () => {
      const all = batches(tests, lanes);
      assert.deepEqual([...ids(all.flat())].sort(), [...ids(tests)].sort());
      const lengths = all.map(length);
      assert.deepEqual(
        lengths,
        [...lengths].sort((a, b) => b - a),
      );
      assert.deepEqual(all, batches(tests, lanes));
    });
  }

  it('has long tests by themselves, and short ones of one file together', () => {
    const all = batches(tests, 8);
    for (const batch of all) {
      assert.equal(new Set(batch.map(({ source }) => source.split(':')[0])).size, 1);
      assert.ok(batch.length === 1 || length(batch) <= 20, String(ids(batch)));
    }
    assert.ok(all.some((batch) => batch.length > 10));
  });

  it('is one test at a time where there are few for many lanes', () => {
    const few = tests.filter(({ id }) => id.includes('/ROY/'));
    assert.deepEqual(
      batches(few, 8).map(ids),
      ids(few).map((id) => [id]),
    );
  });

  it('is everything in the order of the specification for one lane, and nothing where there is no test', () => {
    assert.deepEqual(batches(tests, 1), [tests]);
    assert.deepEqual(batches([], 8), []);
    assert.deepEqual(batches([], 1), []);
  });
});

describe('a run that is split over machines', () => {
  it('has parts that are whole together, about as long, the same each time, each in the order of the suite', () => {
    const parts = [1, 2, 3].map((index) => part(tests, { index, of: 3 }));
    assert.deepEqual([...ids(parts.flat())].sort(), [...ids(tests)].sort());
    assert.deepEqual(parts[1], part(tests, { index: 2, of: 3 }));
    const lengths = parts.map(length);
    assert.ok(Math.max(...lengths) - Math.min(...lengths) <= Math.max(...tests.map(expectedLength)));
    for (const one of parts)
      assert.deepEqual(
        one,
        tests.filter((test) => one.includes(test)),
      );
  });

  it('has empty parts where there are fewer tests than machines', () => {
    assert.deepEqual(
      [1, 2, 3].map((index) => part(tests.slice(0, 2), { index, of: 3 }).length),
      [1, 1, 0],
    );
  });
});
