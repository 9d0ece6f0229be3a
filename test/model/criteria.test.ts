import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StepContext } from '../../model/rule';
import { criteriaHold, criterionHolds } from '../../model/rules/criteria';
import { rules } from '../../model/rules/index';
import type { Criterion, Scalar } from '../../model/state';
import { criterionOperators } from '../../model/state';
import { campaign, criterion, world } from './samples';

/** For a value and a threshold, the operators that hold. */
const table: readonly (readonly [Scalar, Scalar, readonly string[]])[] = [
  [4, 5, ['!=', '<', '<=']],
  [5, 5, ['=', '>=', '<=']],
  [6, 5, ['!=', '>', '>=']],
  [-1, 0, ['!=', '<', '<=']],
  [9, 10, ['!=', '<', '<=']],
  [0.1, 0.1, ['=', '>=', '<=']],
  ['alpha', 'beta', ['!=', '<', '<=']],
  ['beta', 'beta', ['=', '>=', '<=']],
  ['gamma', 'beta', ['!=', '>', '>=']],
  ['Beta', 'beta', ['!=', '<', '<=']],
  ['', 'a', ['!=', '<', '<=']],
  ['20300101T000000', '20291231T235959', ['!=', '>', '>=']],
  // As text: "10" is before "9".
  ['10', '9', ['!=', '<', '<=']],
  // A number beside a numeral compares as a number.
  ['10', 9, ['!=', '>', '>=']],
  [10, '10', ['=', '>=', '<=']],
  [true, true, ['=', '>=', '<=']],
  [true, false, ['!=', '>', '>=']],
  [false, true, ['!=', '<', '<=']],
  [true, 'true', ['=', '>=', '<=']],
  // What cannot be compared meets no criterion.
  ['many', 5, []],
];

describe('a criterion', () => {
  for (const [value, threshold, holding] of table)
    it(`holds for ${JSON.stringify(value)} and the threshold ${JSON.stringify(threshold)} with ${holding.join(' ')}`, () => {
      const found = criterionOperators.filter((operator) =>
        criterionHolds(rules, criterion({ operator, threshold }), value),
      );
      assert.deepEqual([...found].sort(), [...holding].sort());
    });

  it('holds with no operator that the table does not have', () => {
    const left = rules.filter((rule) => rule.kind !== 'criterion');
    assert.equal(criterionHolds(left, criterion({ operator: '>', threshold: 5 }), 6), false);
  });
});

describe('the criteria of a campaign', () => {
  const holds = (criteria: readonly Criterion[] | null, values: Readonly<Record<string, Scalar>>): boolean => {
    const environment = world({ subjectValue: (id, attribute) => values[`${id}.${attribute}`] });
    const context: StepContext = { campaign: campaign({ softwareTriggerCriteria: criteria }), environment, rules };
    return criteriaHold(context);
  };
  const two = [criterion(), criterion({ subjectResourceID: 'T', operator: '=', threshold: 'on' })];

  it('hold when there are none', () => {
    assert.equal(holds(null, {}), true);
    assert.equal(holds([], {}), true);
  });

  it('hold when all of them do', () => {
    assert.equal(holds(two, { 'S.level': 6, 'T.level': 'on' }), true);
  });

  it('do not hold when one of them does not', () => {
    assert.equal(holds(two, { 'S.level': 6, 'T.level': 'off' }), false);
    assert.equal(holds(two, { 'S.level': 5, 'T.level': 'on' }), false);
  });

  it('do not hold while the resource or its attribute is not there', () => {
    assert.equal(holds([criterion()], {}), false);
    assert.equal(holds([criterion({ operator: '!=' })], { 'S.other': 6 }), false);
  });
});
