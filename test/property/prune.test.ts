import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prune } from '../../steps/property/shrink/prune';
import { create, historyOf, report, update } from '../../selftest/by-hand';

test('what no command speaks of goes, and the rest is counted anew', () => {
  const criteria = [
    { subject: 2, operator: '>', threshold: 1 },
    { subject: 'nowhere', operator: '=', threshold: 1 },
  ];
  const before = historyOf(
    [
      create([1, 3], {}, 2),
      update({ softwareTriggerCriteria: criteria, softwareTargets: [3, 'nowhere'] }, 2),
      report(3, 'SUCCESSFUL', 2),
      { do: 'setSubject', subject: 2, value: 3 },
    ],
    {
      nodes: ['open', 'closed', 'open', 'open'],
      subjects: [1, 2, 3].map((value) => ({ access: 'open', value })),
      campaigns: 3,
    },
  );
  const after = historyOf(
    [
      create([0, 1]),
      update({
        softwareTriggerCriteria: criteria.map((one) => ({ ...one, subject: one.subject === 2 ? 0 : one.subject })),
        softwareTargets: [1, 'nowhere'],
      }),
      report(1, 'SUCCESSFUL'),
      { do: 'setSubject', subject: 0, value: 3 },
    ],
    { nodes: ['closed', 'open'], subjects: [{ access: 'open', value: 3 }], campaigns: 1 },
  );
  assert.deepEqual(prune(before), after);
  assert.deepEqual(prune(after), after);
});
