import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runOnModel } from './model-run';
import { executionBreaches } from './execution-table-breaches';
import { tableBreaches } from './table-breaches';

describe('the suite names first the cell of a table that a CSE does not keep to:', () => {
  for (const { mistake, breaks, ...variant } of [...tableBreaches, ...executionBreaches])
    it(mistake, async () => {
      const { tests } = await runOnModel(variant);
      const named = tests.flatMap(({ failures }) => failures[0]?.statements[0] ?? []);
      const others = tests.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'fail');
      const reasons = others.map((test) => `${test.id} ${test.verdict}`).join(', ');
      assert.ok(named.includes(breaks), `named were ${named.join(', ') || 'none'} (${reasons})`);
    });
});
