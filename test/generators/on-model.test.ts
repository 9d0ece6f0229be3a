import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { campaignStates, comeTo } from '../../generators/campaign-state';
import { exactly } from '../../generators/exact';
import { historyAt } from '../../generators/history-at';
import { properties } from '../../generators/index';
import { aggregationCells, transitions } from '../../model/oracle/coverage';
import { campaignsSeen, cancelsMixed, cycles, playAll } from './on-model';
import { sample } from './sample';

describe('a campaign is brought to', () => {
  for (const state of campaignStates)
    it(state, async () => {
      const way = comeTo(state, 0, [0, 1]).map((story) => exactly(2, 1, story));
      const { played } = await playAll([1, 2, 3, 4].map((run) => historyAt(way, 1, run)));
      const last = played.map((one) => campaignsSeen(one).at(-1)?.attributes['campaignStatus']);
      assert.deepEqual(new Set(last), new Set([state.split(' ')[0]]));
      assert.deepEqual(
        played.flatMap(({ skipped }) => skipped),
        [],
      );
    });
});

describe('the reference CSE stays within the model', () => {
  for (const name of properties.keys())
    it(`in histories of "${name}", more of whose commands can be carried out than not`, async () => {
      const { played } = await playAll(sample(name, 4, 11));
      for (const { ending, leftBehind } of played) {
        assert.deepEqual(ending, { kind: 'within' });
        assert.deepEqual(leftBehind, []);
      }
      const done = played.reduce((sum, { commands }) => sum + commands, 0);
      const skipped = played.reduce((sum, one) => sum + one.skipped.length, 0);
      assert.ok(skipped < done, `${String(skipped)} beside ${String(done)}`);
    });
});

describe('played on the model', () => {
  it('anything takes every transition, through second and third cycles, and cancels targets in different progress', async () => {
    const { played, coverage } = await playAll(sample('any history', 60));
    assert.deepEqual([...coverage.transitions].sort(), [...transitions].sort());
    assert.ok(played.some((one) => cycles(one) === 2));
    assert.ok(played.some((one) => cycles(one) >= 3));
    assert.ok(played.some(cancelsMixed));
  });

  it('books take nearly every transition, through second and third cycles', async () => {
    const { played, coverage } = await playAll(sample('bookkeeping', 40));
    const untaken = transitions.filter((one) => !coverage.transitions.has(one));
    assert.deepEqual(untaken, ['creation-PENDING']);
    assert.ok(played.filter((one) => cycles(one) >= 2).length > 20);
    assert.ok(played.some((one) => cycles(one) >= 3));
  });

  it('aggregations have every set of statuses in fifteen histories', async () => {
    const { coverage } = await playAll(sample('aggregation', 15));
    const unseen = aggregationCells.filter((cell) => !coverage.cells.has(cell));
    assert.deepEqual(unseen, ['no entries']);
  });

  it('conflicts are refused and accepted, by every rule about them', async () => {
    const { coverage } = await playAll(sample('conflict', 48));
    for (const rule of ['conflict-on-create', 'conflict-on-update']) assert.ok(coverage.rules.has(rule), rule);
  });
});
