import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command, History } from '../../generators/history';
import { historyProblem } from '../../generators/history-problem';
import { properties } from '../../generators/index';
import { propertyOf, sample } from './sample';

const names = [...properties.keys()];

/** Whether a campaign is there when a command speaks of it, if every CREATE is accepted. */
function speaksOfNothing({ commands }: History): number {
  const created = new Set<number>();
  return commands.filter((command: Command) => {
    if (command.do === 'create') created.add(command.campaign);
    return 'campaign' in command && !created.has(command.campaign);
  }).length;
}

for (const name of names)
  describe(`histories of "${name}"`, () => {
    const histories = sample(name, 200);

    it('speak of what they have, and are not too long', () => {
      assert.deepEqual(
        histories.flatMap((history) => historyProblem(history) ?? []),
        [],
      );
      assert.ok(histories.every(({ commands }) => commands.length > 0 && commands.length <= 40));
    });

    it('create what they use, mostly', () => {
      const commands = histories.reduce((sum, history) => sum + history.commands.length, 0);
      const early = histories.reduce((sum, history) => sum + speaksOfNothing(history), 0);
      assert.ok(early <= commands / 10, `${String(early)} of ${String(commands)}`);
      if (name !== 'any history') assert.equal(early, 0);
    });

    it('follow from the seed and the run', () => {
      assert.deepEqual(sample(name, 20), histories.slice(0, 20));
      assert.notDeepEqual(sample(name, 20, 2), histories.slice(0, 20));
    });

    it('are not all the same', () => {
      const different = new Set(histories.map((history) => JSON.stringify(history)));
      assert.ok(different.size > 100, String(different.size));
    });

    it('are plain JSON, which keeps everything', () => {
      for (const history of histories) assert.deepEqual(JSON.parse(JSON.stringify(history)), structuredClone(history));
    });
  });

describe('the number of histories', () => {
  it('is what the user wants, but for those that cost real time', () => {
    for (const name of names.filter((one) => one !== 'expiry')) assert.equal(propertyOf(name).runs(20), 20, name);
    assert.deepEqual(
      [1, 20, 100].map((wanted) => propertyOf('expiry').runs(wanted)),
      [1, 4, 20],
    );
  });
});
