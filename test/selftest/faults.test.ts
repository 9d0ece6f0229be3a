import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../model/rules/index';
import { faults } from '../../selftest/faults';
import { isObligatory, mutated, ruleFaults } from '../../selftest/mutations/index';
import { catalogue } from '../../spec/catalogue';

const known = new Set(catalogue.map(({ id }) => id));

describe('every fault', () => {
  it('has an id of its own, without white space', () => {
    const ids = faults.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at || /\s/u.test(id)),
      [],
    );
  });

  it('breaks a statement, and statements of the catalogue only', () => {
    for (const { id, statements } of faults) {
      assert.notEqual(statements.length, 0, id);
      assert.deepEqual(
        statements.filter((one) => !known.has(one)),
        [],
        id,
      );
    }
  });

  it('says what the CSE does, and does not end', () => {
    assert.deepEqual(
      faults.filter(({ mistake }) => mistake.length < 10 || mistake.endsWith('.')).map(({ id }) => id),
      [],
    );
  });
});

describe('the faults of rules', () => {
  it('leave out no rule that a CSE must keep', () => {
    const mutatedRules = new Set(ruleFaults.map(({ change }) => change?.rule.name));
    assert.deepEqual(
      rules.filter((rule) => isObligatory(rule) && !mutatedRules.has(rule.name)).map(({ name }) => name),
      [],
    );
  });

  it('change the one rule, and leave the others as they are', () => {
    for (const { id, change, variant } of ruleFaults) {
      const kept = rules.filter((rule) => rule !== change?.rule);
      assert.ok(
        kept.every((rule) => variant.rules?.includes(rule)),
        id,
      );
      assert.ok(change && !variant.rules?.includes(change.rule), id);
    }
  });

  it('stand in the place of their rule', () => {
    const table = mutated('finish', { id: 'x', what: 'x', instead: [] });
    assert.equal(table.length, rules.length);
    assert.ok(!table.some(({ name }) => name === 'finish'));
  });
});
