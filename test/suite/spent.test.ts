import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spentWithin } from '../../steps/session/spent';

test('what a test did one after the other counts in full, what it did at once in proportion', () => {
  const spent = { answeringMs: 600, awaitedMs: 300, demandedMs: 100 };
  assert.deepEqual(spentWithin(spent, 1000), spent);
  assert.deepEqual(spentWithin(spent, 500), { answeringMs: 300, awaitedMs: 150, demandedMs: 50 });
  assert.deepEqual(spentWithin(spent, 0), { answeringMs: 0, awaitedMs: 0, demandedMs: 0 });
});
