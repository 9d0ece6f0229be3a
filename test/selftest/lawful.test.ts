import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lawfulCses } from '../../selftest/lawful/index';
import { pairwise } from '../../selftest/lawful/pairs';

describe('the lawful CSEs', () => {
  it('have ids of their own', () => {
    const ids = lawfulCses.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
  });
});

describe('pairs of freedoms', () => {
  it('occur together, each at least once, in fewer combinations than there are pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 7 }), (sizes) => {
        const freedoms = Object.fromEntries(sizes.map((size, at) => [`f ${String(at)}`, [...Array(size).keys()]]));
        const combinations = pairwise(freedoms).map(
          (choices) => new Map(choices.map(({ of, value }) => [of, value as number])),
        );
        const names = Object.keys(freedoms);
        for (const [at, one] of names.entries())
          for (const other of names.slice(at + 1))
            for (const left of freedoms[one] ?? [])
              for (const right of freedoms[other] ?? [])
                assert.ok(combinations.some((each) => each.get(one) === left && each.get(other) === right));
        assert.ok(combinations.every((each) => each.size === names.length));
      }),
      { numRuns: 50 },
    );
  });
});
