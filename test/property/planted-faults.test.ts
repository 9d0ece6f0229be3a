import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { playHistory } from '../../steps/property/play';
import { singleRun } from '../../steps/run/single-run';
import { Session } from '../../steps/session/session';
import { modelOf, runOnModel } from '../suite/model-run';
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

describe('the history that a person writes shows a CSE that', () => {
  for (const { fault, breaks, shortest, ...variant } of plantedFaults)
    it(fault, async () => {
      const { target, close } = modelOf(variant);
      try {
        const { ending, skipped } = await playHistory(new Session(singleRun(target)), shortest);
        assert.deepEqual(skipped, []);
        const named = ending.kind === 'failed' ? ending.failure.statements[0] : undefined;
        assert.ok(
          breaks.some((id) => id === named),
          `${named ?? ending.kind}, not one of ${breaks.join(', ')}`,
        );
        assert.equal(ending.kind === 'failed' && ending.at, shortest.commands.length - 1, 'its last command shows it');
      } finally {
        await close();
      }
    });
});
