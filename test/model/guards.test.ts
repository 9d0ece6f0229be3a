import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers } from '../../model/answer';
import { rulesOf } from '../../model/rule';
import { rules } from '../../model/rules/index';
import { guardCases as cases } from './guard-cases';
import { refusers, world } from './samples';

describe('a request is refused by exactly the guards that concern it when', () => {
  for (const { when, request, others = [], world: given = {}, refusedBy } of cases)
    it(when, () => {
      assert.deepEqual(refusers(answers(rules, request, others, world(given))), refusedBy);
    });
});

describe('the cases of the guards', () => {
  const guards = rulesOf(rules, 'guard');

  it('show every guard fire', () => {
    const fired = new Set(cases.flatMap(({ refusedBy }) => refusedBy));
    assert.deepEqual(
      guards.map(({ name }) => name).filter((name) => !fired.has(name)),
      [],
    );
  });

  for (const guard of guards)
    it(`leave nothing to ${guard.name} that another guard does`, () => {
      // Without the guard, its name is missing from the refusals, and nothing else changes.
      const left = rules.filter((rule) => rule !== guard);
      for (const { request, others = [], world: given = {}, refusedBy } of cases)
        assert.deepEqual(
          refusers(answers(left, request, others, world(given))),
          refusedBy.filter((name) => name !== guard.name),
        );
    });
});
