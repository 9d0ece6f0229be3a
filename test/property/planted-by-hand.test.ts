import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plantedFaults } from '../../selftest/misreadings/histories/index';
import { variantTarget } from '../../selftest/variant';
import { playHistory } from '../../steps/property/play';
import { singleRun } from '../../steps/run/single-run';
import { Session } from '../../steps/session/session';

describe('the history that a person writes shows a CSE that', () => {
  for (const { fault, shortest } of plantedFaults)
    it(fault.mistake, async () => {
      const target = variantTarget(fault.variant);
      try {
        const { ending, skipped } = await playHistory(new Session(singleRun(target)), shortest);
        assert.deepEqual(skipped, []);
        const named = ending.kind === 'failed' ? ending.failure.statements[0] : undefined;
        assert.ok(
          fault.statements.some((id) => id === named),
          `${named ?? ending.kind}, not one of ${fault.statements.join(', ')}`,
        );
        assert.equal(ending.kind === 'failed' && ending.at, shortest.commands.length - 1, 'its last command shows it');
      } finally {
        await target.close();
      }
    });
});
