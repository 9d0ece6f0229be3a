import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestResult, Verdict } from '../../reports/results';
import { statementVerdict, worst } from '../../reports/verdicts';
import { failure, testResult } from './fixture';

const id = '10.2.28.3.1#01';
const other = '10.2.28.3.1#02';
const touched = (verdict: Verdict): TestResult => testResult({ verdict, statements: [id] });
const failedOn = (statement: string): TestResult =>
  testResult({ verdict: 'fail', statements: [id, other], failures: [failure({ statements: [statement] })] });

const cases: readonly (readonly [string, readonly TestResult[], Verdict])[] = [
  ['no test', [], 'notApplicable'],
  ['a pass', [touched('pass')], 'pass'],
  ['a pass beside not applicable', [touched('notApplicable'), touched('pass')], 'pass'],
  ['only not applicable', [touched('notApplicable')], 'notApplicable'],
  ['an inconclusive beside a pass', [touched('pass'), touched('inconclusive')], 'inconclusive'],
  ['an error beside an inconclusive', [touched('inconclusive'), touched('error')], 'error'],
  ['a failure that names it', [touched('pass'), failedOn(id)], 'fail'],
  ['a failure that names another', [failedOn(other)], 'inconclusive'],
  ['a failure that names another, beside a pass', [failedOn(other), touched('pass')], 'pass'],
  ['a failure that names another, beside an error', [failedOn(other), touched('error')], 'error'],
  ['a failure that names another, beside not applicable', [failedOn(other), touched('notApplicable')], 'inconclusive'],
];

for (const [name, tests, expected] of cases) {
  test(`a statement's verdict: ${name} gives ${expected}`, () => {
    assert.equal(statementVerdict(id, tests), expected);
    assert.equal(statementVerdict(id, [...tests].reverse()), expected);
  });
}

test('the worst verdict of none is not applicable', () => {
  assert.equal(worst([]), 'notApplicable');
});
