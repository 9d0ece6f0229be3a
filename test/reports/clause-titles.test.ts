import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseFolder, clauseOfFolder, compareClauses } from '../../reports/clause-titles';

test('clauses stand in the order of the specification', () => {
  const sorted = ['D.3', '10.2.28.3.1', '9.6.76', '10.2.28', '10.2.28.3', '9.6.17', '10.2.28.10'].sort(compareClauses);
  assert.deepEqual(sorted, ['9.6.17', '9.6.76', '10.2.28', '10.2.28.3', '10.2.28.3.1', '10.2.28.10', 'D.3']);
});

test('a test stands in the folder of its clause', () => {
  assert.equal(clauseFolder('features/10.2.28.3.1 Create/conflict.feature:12'), '10.2.28.3.1 Create');
  assert.equal(clauseFolder('elsewhere'), 'other');
  assert.equal(clauseOfFolder('10.2.28.3.1-create'), '10.2.28.3.1');
  assert.equal(clauseOfFolder('D.3 Software'), 'D.3');
  assert.equal(clauseOfFolder('other'), 'other');
});
