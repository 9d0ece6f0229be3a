import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runOnModel } from '../suite/model-run';
import { propertyIds } from './planted/fault';
import { plantedFaults } from './planted/index';

/** As many histories as a run plays unless the user wants more. */
const runs = 20;

describe('random histories find a CSE that', () => {
  for (const { fault, breaks, property, shortest, ...variant } of plantedFaults)
    it(fault, async () => {
      const { tests } = await runOnModel({ ...variant, runs, only: [propertyIds[property]] });
      const [test] = tests;
      assert.equal(test?.verdict, 'fail', `of "${property}" none failed: ${test?.reason ?? 'they pass'}`);
      const named = test.failures[0]?.statements[0];
      assert.ok(
        breaks.some((id) => id === named),
        `${String(named)} is named first, not one of ${breaks.join(', ')}:\n${test.counterexample?.gherkin ?? ''}`,
      );
      const { commands = Infinity, gherkin = '' } = test.counterexample ?? {};
      const most = 2 * shortest.commands.length;
      assert.ok(commands <= most, `${String(commands)} commands, a person needs half of ${String(most)}:\n${gherkin}`);
    });
});
