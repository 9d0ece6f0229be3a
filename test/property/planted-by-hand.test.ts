import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { playHistory } from '../../steps/property/play';
import { singleRun } from '../../steps/run/single-run';
import { Session } from '../../steps/session/session';
import { modelOf } from '../suite/model-run';
import { plantedFaults } from './planted/index';

describe('the history that a person writes shows a CSE that', () => {
  for (const { fault, breaks, shortest, ...variant } of plantedFaults)
    it(fault, async () => {
      const target = modelOf(variant);
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
        await target.close();
      }
    });
});
