import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command, History } from '../../generators/history';
import { historyAt } from '../../generators/history-at';
import { anyHistory } from '../../generators/any-history';
import type { Played } from '../../steps/property/play';
import { rehearse } from '../../steps/property/rehearse';
import type { ShrinkTools, Shrunk } from '../../steps/property/shrink/shrink';
import { shrink } from '../../steps/property/shrink/shrink';
import { defaultProfile } from '../../wire/load-profile';
import { create, historyOf, report, update } from '../../selftest/by-hand';
import { onlooked } from './onlooker';

/** A planted fault: the index of the command that shows it, and the statement that it breaks. */
type Fault = (commands: readonly Command[]) => { readonly at: number; readonly statement?: string } | undefined;

function play(history: History, fault: Fault): Played {
  const found = fault(history.commands);
  const failure = { message: 'm', expected: 'e', observed: 'o', evidence: [] };
  return {
    ending: found
      ? { kind: 'failed', at: found.at, failure: { ...failure, statements: [found.statement ?? 'planted'] } }
      : { kind: 'within' },
    commands: history.commands.length,
    skipped: [],
    exchanges: [],
    liberties: [],
    leftBehind: [],
  };
}

/** Shrinks a history that fails through a planted fault; without a model where `valid` says what can be played. */
async function shrunk(history: History, fault: Fault, tools: Partial<ShrinkTools> = {}): Promise<Shrunk> {
  return shrink(
    { history, played: play(history, fault) },
    {
      attempt: (candidate) => Promise.resolve(play(candidate, fault)),
      valid: () => Promise.resolve(true),
      attempts: 500,
      enough: () => false,
      ...tools,
    },
  );
}

const enables = (command: Command): boolean => command.do === 'update' && command.attributes.campaignEnabled === true;
const cancels = (command: Command): boolean => command.do === 'update' && command.attributes.campaignEnabled === false;

/** A cancellation after two that enable. */
const cancelAfterTwo: Fault = (commands) => {
  const enabled = commands.flatMap((command, at) => (enables(command) ? [at] : []));
  const at = commands.findIndex((command, index) => cancels(command) && (enabled[1] ?? Infinity) < index);
  return at < 0 ? undefined : { at };
};

/** A history of "any history" that shows the fault, long enough to be worth the while. */
function failing(fault: Fault): History {
  for (let run = 0; run < 500; run++) {
    const history = historyAt(anyHistory, 1, run);
    if ((fault(history.commands)?.at ?? 0) > 12) return history;
  }
  throw new Error('no history shows the fault');
}

/** The same with the real model behind: what it cannot play, or plays wrongly, is no candidate. */
const onModel = (history: History): Promise<boolean> =>
  rehearse(history, { profile: defaultProfile, supports: {} }, onlooked().open);

describe('a counterexample is made smaller', () => {
  it('to the commands that it takes, with nothing in them that it does not take', async () => {
    const { history, minimal } = await shrunk(failing(cancelAfterTwo), cancelAfterTwo);
    assert.equal(minimal, true);
    assert.deepEqual(
      history.commands.map(({ then: _then, ...deed }) => deed),
      [update({ campaignEnabled: true }), update({ campaignEnabled: true }), update({ campaignEnabled: false })],
    );
    assert.deepEqual([history.nodes, history.subjects, history.campaigns], [[], [], 1]);
    assert.ok(history.commands.every(({ then }) => then === 'rest'));
  });

  it('and no further than what the model can play', async () => {
    const candidates: History[] = [];
    const start = historyOf([
      create([0, 1], { campaignEnabled: false, version: '1.1' }),
      update({ version: '1.0' }),
      update({ campaignEnabled: true }),
      report(0, 'SUCCESSFUL'),
      report(1, 'FAILURE'),
      update({ campaignEnabled: false }),
      update({ campaignEnabled: true, softwareName: 'driver' }),
      report(0, 'IN_PROCESS'),
      update({ campaignEnabled: false }),
      report(1, 'SUCCESSFUL'),
    ]);
    const { history, minimal } = await shrunk(start, cancelAfterTwo, {
      attempt: (candidate) => {
        candidates.push(candidate);
        return Promise.resolve(play(candidate, cancelAfterTwo));
      },
      valid: onModel,
    });
    assert.equal(minimal, true);
    assert.deepEqual(
      history.commands.map(({ do: what }) => what),
      ['create', 'update', 'update', 'update'],
    );
    assert.equal(history.nodes.length, 1);
    for (const candidate of candidates) assert.equal(await onModel(candidate), true, JSON.stringify(candidate));
  });

  it('never to another failure', async () => {
    // A shorter history breaks something else.
    const fault: Fault = (commands) => {
      const found = cancelAfterTwo(commands);
      return found && { ...found, statement: commands.length < 6 ? 'another' : 'planted' };
    };
    const { history, played } = await shrunk(failing(fault), fault);
    assert.equal(history.commands.length, 6);
    assert.deepEqual(played.ending.kind === 'failed' && played.ending.failure.statements, ['planted']);
  });

  it('cuts what comes after the command that failed, without an attempt', async () => {
    const start = failing(cancelAfterTwo);
    const { history, attempts, minimal } = await shrunk(start, cancelAfterTwo, { attempts: 0 });
    assert.deepEqual(history.commands, start.commands.slice(0, (cancelAfterTwo(start.commands)?.at ?? 0) + 1));
    assert.deepEqual([attempts, minimal], [0, false]);
  });

  it('within its budget of attempts, and until somebody has enough', async () => {
    for (const attempts of [1, 7, 20]) {
      let made = 0;
      const result = await shrunk(failing(cancelAfterTwo), cancelAfterTwo, {
        attempts,
        attempt: (candidate) => {
          made += 1;
          return Promise.resolve(play(candidate, cancelAfterTwo));
        },
      });
      assert.equal(result.attempts, made);
      assert.ok(made <= attempts);
    }
    const none = await shrunk(failing(cancelAfterTwo), cancelAfterTwo, { enough: () => true });
    assert.equal(none.attempts, 0);
  });

  it('tries no candidate that is not valid, and ends when there are none', async () => {
    const result = await shrunk(failing(cancelAfterTwo), cancelAfterTwo, { valid: () => Promise.resolve(false) });
    assert.deepEqual([result.attempts, result.minimal], [0, true]);
  });
});
