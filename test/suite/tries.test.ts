import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSuite } from '../../steps/run/runner';
import type { RunOptions, SuiteOutcome } from '../../steps/run/run-options';
import type { Target } from '../../targets/target';
import type { TransportProblem } from '../../wire/primitive';
import { modelOf } from './model-run';

async function run(target: Target, options: Partial<RunOptions>): Promise<SuiteOutcome> {
  try {
    return await runSuite({
      target,
      seed: 1,
      runs: 1,
      parallel: 1,
      only: [],
      signal: new AbortController().signal,
      onProgress: () => undefined,
      command: 'campaign-tester run',
      ...options,
    });
  } finally {
    await target.close();
  }
}

/** A CSE that bears so many requests at once, and has this answer for the rest. */
function bearing(most: number, code: TransportProblem['code']): Target {
  const target = modelOf({});
  let active = 0;
  return {
    ...target,
    // Who waits lets the others finish, as real time would.
    clock: {
      now: () => target.clock.now(),
      after: (ms, task) => target.clock.after(ms, task),
      wait: async (ms) => {
        for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
        await target.clock.wait(ms);
      },
    },
    send: async (request) => {
      if (active >= most) return { kind: 'problem', problem: { code, message: 'too many' } };
      active += 1;
      await new Promise((resolve) => setImmediate(resolve));
      const reply = await target.send(request);
      active -= 1;
      return reply;
    },
  };
}

/** A CSE that gives no answer to the nth request of each test's first try, where there is one. */
function failingOnce(): Target {
  const target = modelOf({});
  let sent = 0;
  return {
    ...target,
    send: (request) =>
      ++sent === 4
        ? Promise.resolve({ kind: 'problem', problem: { code: 'timeout', message: 'no answer' } })
        : target.send(request),
  };
}

const verdictsOf = ({ tests }: SuiteOutcome): unknown => tests.map(({ id, verdict }) => [id, verdict]);
const only = ['TP/oneM2M/CSE/SWC/DEL', 'TP/oneM2M/CSE/SWC/CON'];

describe('tests that are tried again', () => {
  for (const code of ['unreachable', 'connectionClosed'] as const) {
    it(`have the verdicts of one at a time with a CSE that bears two requests (${code})`, async () => {
      const alone = await run(bearing(2, code), { only, parallel: 1 });
      const together = await run(bearing(2, code), { only, parallel: 8 });
      assert.ok(alone.tests.length >= 5);
      assert.deepEqual(verdictsOf(together), verdictsOf(alone));
      assert.ok(alone.tests.every(({ verdict }) => verdict === 'pass'));
      assert.match(together.notices.join('\n'), /did not bear 8 tests at once/);
    });
  }

  it('are unstable, and never passed, when they come out in two ways', async () => {
    const { tests, notices } = await run(failingOnce(), { only: ['TP/oneM2M/CSE/SWC/DEL/001'], retries: 2 });
    assert.deepEqual(
      tests.map(({ verdict, tries, unstable }) => [verdict, tries, unstable]),
      [['inconclusive', ['inconclusive', 'pass'], true]],
    );
    assert.match(notices.join('\n'), /unstable: TP\/oneM2M\/CSE\/SWC\/DEL\/001 came out as inconclusive, then pass/);
  });

  it('are not tried again unless that was asked for, nor when they passed', async () => {
    const once = await run(failingOnce(), { only: ['TP/oneM2M/CSE/SWC/DEL/001'] });
    assert.deepEqual([once.tests[0]?.verdict, once.tests[0]?.tries], ['inconclusive', undefined]);
    const passed = await run(modelOf({}), { only: ['TP/oneM2M/CSE/SWC/DEL/001'], retries: 3 });
    assert.deepEqual([passed.tests[0]?.verdict, passed.tests[0]?.tries], ['pass', undefined]);
  });
});
