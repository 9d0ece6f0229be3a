import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anyHistory } from '../../generators/any-history';
import type { History } from '../../generators/history';
import { historyAt } from '../../generators/history-at';
import { historyProblem } from '../../generators/history-problem';
import { judgeProperty, tryProperty } from '../../steps/property/check-property';
import type { PropertyRun } from '../../steps/property/run-property';
import { runProperty } from '../../steps/property/run-property';
import { trialResult } from '../../steps/property/trial';
import type { RunContext } from '../../steps/run/run-context';
import { singleRun } from '../../steps/run/single-run';
import { Failed, Unjudged } from '../../steps/session/verdict';
import { modelTarget } from '../../targets/model-target';
import type { Target } from '../../targets/target';
import { defaultProfile } from '../../wire/load-profile';
import { create, historyOf, update } from '../../selftest/by-hand';
import { Onlooker, onlooked } from './onlooker';

const planted = { statements: ['10.2.28.3.3#10'], message: 'm', expected: 'e', observed: 'o', evidence: [1] };

/** Finds an accepted UPDATE wrong that disables a campaign after one that enables it. */
const wrongAfterEnabling = (): Onlooker =>
  new Onlooker((told) => {
    const updates = told.filter(({ operation, accepted }) => operation === 'UPDATE' && accepted);
    const last = updates.at(-1);
    const enabled = updates.some(({ to, attributes }) => to === last?.to && attributes[enabledName] === true);
    return enabled && last?.attributes[enabledName] === false ? planted : undefined;
  });

const enabledName = defaultProfile.attributes['campaignEnabled'] ?? '';

async function onModel<T>(
  use: (run: RunContext) => Promise<T>,
  options: Partial<RunContext['options']> = {},
  kind?: Target['kind'],
): Promise<T> {
  const model = modelTarget(defaultProfile);
  const target = kind === undefined ? model : { ...model, kind };
  const run = singleRun(target);
  try {
    return await use({ ...run, options: { ...run.options, ...options } });
  } finally {
    await target.close();
  }
}

describe('a property of which no command could be carried out', () => {
  it('is not applicable, and no pass', async () => {
    await onModel(async (run) => {
      const shown = undefined;
      const vacuous = { runs: 2, commands: 0, skipped: 5, shown, failed: undefined, unjudged: [], liberties: [] };
      const trial = { property: 'p', outcome: { ...vacuous, leftBehind: [] }, smallest: undefined, leftBehind: [] };
      await assert.rejects(
        judgeProperty(run, trial),
        (error) => error instanceof Unjudged && error.verdict === 'notApplicable',
      );
    });
  });
});

describe('the histories of a property', () => {
  it('follow from the seed and the run alone', () => {
    for (const run of [0, 1, 19]) {
      assert.deepEqual(historyAt(anyHistory, 7, run), historyAt(anyHistory, 7, run));
      assert.notDeepEqual(historyAt(anyHistory, 7, run), historyAt(anyHistory, 8, run));
      assert.notDeepEqual(historyAt(anyHistory, 7, run), historyAt(anyHistory, 7, run + 1));
    }
  });

  it('are whole, have at most 40 commands, and seldom an expiry', () => {
    const all = Array.from({ length: 300 }, (_, run) => historyAt(anyHistory, 1, run));
    assert.deepEqual(
      all.flatMap((history) => historyProblem(history) ?? []),
      [],
    );
    assert.ok(all.every(({ commands }) => commands.length <= 40));
    const expiries = all.map(({ commands }) => commands.filter((command) => command.do === 'expire').length);
    assert.ok(expiries.every((count) => count <= 1));
    const some = expiries.filter((count) => count === 1).length;
    assert.ok(some > 0 && some < 45, String(some));
  });
});

describe('a property', () => {
  it('counts what was carried out and what was not', async () => {
    const histories = [historyOf([create([0]), update({ version: '1.1' }, 0)]), historyOf([update({}), create([0])])];
    const outcome = await onModel((run) =>
      runProperty(run, 2, (index) => histories[index] as History, onlooked().open),
    );
    assert.deepEqual([outcome.runs, outcome.commands, outcome.skipped, outcome.failed], [2, 3, 1, undefined]);
    assert.ok((outcome.shown?.exchanges.length ?? 0) > 0);
  });

  it('ends at the first run that fails, however many run at a time', async () => {
    const find = (parallel: number, kind: Target['kind']): Promise<PropertyRun> =>
      onModel(
        (run) => runProperty(run, 12, (index) => historyAt(anyHistory, 3, index), onlooked(wrongAfterEnabling).open),
        { parallel },
        kind,
      );
    const alone = await find(1, 'model');
    const together = await find(4, 'reference');
    assert.notEqual(alone.failed, undefined);
    assert.equal(together.failed?.run, alone.failed?.run);
    assert.deepEqual(together.failed?.history, alone.failed?.history);
    assert.equal(alone.runs, (alone.failed?.run ?? 0) + 1);
  });

  it('that fails ends with the failure of a small history, and the evidence of that', async () => {
    await onModel(
      async (run) => {
        const { open } = onlooked(wrongAfterEnabling);
        const trial = await tryProperty(run, 'any history', open);
        await assert.rejects(judgeProperty(run, trial, rehearsing(open, run)), (error) => {
          assert.ok(error instanceof Failed);
          assert.deepEqual(error.failure.statements, planted.statements);
          return true;
        });
        const result = trialResult(trial);
        const { counterexample } = result;
        assert.ok(counterexample);
        assert.deepEqual(
          counterexample.history.commands.map((command) => command.do),
          ['create', 'update', 'update'],
        );
        assert.ok(counterexample.original > 3);
        assert.deepEqual(result.leftBehind, []);
        assert.deepEqual(result.exchanges, trial.smallest?.played.exchanges);
        assert.match(counterexample.gherkin, /^Scenario: a counterexample of "any history"\n {2}Given node "A"\n/u);
      },
      { runs: 12, seed: 3 },
    );
  });

  it('that could not be judged says so, and how often', async () => {
    await onModel(
      async (run) => {
        const doubtful = (): Onlooker => Object.assign(new Onlooker(), { doubt: 'too many possibilities' });
        const trial = await tryProperty(run, 'any history', onlooked(doubtful).open);
        await assert.rejects(judgeProperty(run, trial), (error) => {
          assert.ok(error instanceof Unjudged);
          assert.equal(error.verdict, 'inconclusive');
          assert.match(error.message, /^3 of 3 histories could not be judged to their end: too many possibilities$/u);
          return true;
        });
      },
      { runs: 3 },
    );
  });

  it('that is interrupted ends like every other test, and leaves nothing behind', async () => {
    const interrupt = new AbortController();
    await onModel(
      async (run) => {
        const interrupting = (): Onlooker =>
          new Onlooker((told) => {
            if (told.length === 3) interrupt.abort();
            return undefined;
          });
        const trial = await tryProperty(run, 'any history', onlooked(interrupting).open);
        assert.equal(trial.outcome.runs, 1);
        assert.deepEqual(trial.outcome.leftBehind, []);
        await assert.rejects(judgeProperty(run, trial), /^Error: the run was interrupted$/u);
      },
      { runs: 5, signal: interrupt.signal },
    );
  });

  it('that nobody has defined is named, with those that there are', async () => {
    await onModel((run) =>
      assert.rejects(tryProperty(run, 'no such thing'), /no property "no such thing".*any history/u),
    );
  });
});

/** The planted judge for the IUT; for the rehearsals, which have a run of their own, one that finds nothing wrong. */
function rehearsing(open: ReturnType<typeof onlooked>['open'], iut: RunContext): ReturnType<typeof onlooked>['open'] {
  const innocent = onlooked().open;
  return (run) => (run === iut ? open : innocent)(run);
}
