import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runOnModel } from './model-run';
import { endingFaults } from './procedure/ending';
import { failingFaults } from './procedure/failing';
import { startingFaults } from './procedure/starting';

describe('the scenarios of the procedure name first what a CSE breaks that', () => {
  for (const { mistake, breaks, ...variant } of [...startingFaults, ...failingFaults, ...endingFaults])
    it(mistake, async () => {
      const { tests } = await runOnModel(variant);
      const found = tests.map(({ verdict, reason, failures }) => ({
        verdict,
        reason,
        named: failures[0]?.statements[0],
        message: failures[0]?.message,
      }));
      assert.ok(
        found.some(({ verdict, named }) => verdict === 'fail' && named === breaks),
        `${breaks} is not named first: ${JSON.stringify(found)}`,
      );
    });
});
