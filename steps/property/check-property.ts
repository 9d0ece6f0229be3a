import { properties } from '../../generators/index';
import type { Observe } from '../../targets/tape/tape';
import { unkept } from '../../targets/tape/tape';
import type { RunContext } from '../run/run-context';
import { Failed, Unjudged } from '../session/verdict';
import { playHistory } from './play';
import type { OpenSession } from './rehearse';
import { newSession, rehearse } from './rehearse';
import { runProperty } from './run-property';
import type { Failing } from './shrink/shrink';
import { shrink } from './shrink/shrink';
import type { Trial } from './trial';

/** The most histories at a time that rather wait than ask. */
const mostWaiting = 8;

/** Plays the histories of a property, as many as the run wants. The same seed gives the same histories on every target. */
export async function tryProperty(
  run: RunContext,
  property: string,
  open: OpenSession = newSession,
  observe: Observe = unkept,
): Promise<Trial> {
  const found = properties.get(property);
  if (!found)
    throw new Error(`there is no property "${property}"; generators/index.ts has ${[...properties.keys()].join(', ')}`);
  const { seed, runs } = run.options;
  const outcome = await runProperty(
    run,
    found.runs(runs),
    (index) => found.history(seed, index),
    open,
    found.waits ? mostWaiting : undefined,
    observe,
  );
  return { property, outcome, smallest: undefined, leftBehind: [] };
}

/** Ends the test unless every history stayed within the model; a failing one is made as small as possible first. */
export async function judgeProperty(
  run: RunContext,
  trial: Trial,
  open: OpenSession = newSession,
  observe: Observe = unkept,
): Promise<void> {
  const { failed, unjudged, runs } = trial.outcome;
  if (failed) {
    const smallest = await smaller(run, trial, failed, open, observe);
    trial.smallest = smallest;
    if (smallest.played.ending.kind === 'failed') throw new Failed(smallest.played.ending.failure, 'model');
  }
  if (observe('interrupted', () => run.options.signal.aborted))
    throw new Unjudged('inconclusive', 'the run was interrupted');
  if (trial.outcome.commands === 0 && unjudged.length === 0)
    throw new Unjudged('notApplicable', `no command of the ${String(runs)} histories could be carried out`);
  const [first] = unjudged;
  if (first)
    throw new Unjudged(
      first.verdict,
      `${String(unjudged.length)} of ${String(runs)} histories could not be judged to their end: ${first.reason}`,
    );
}

/** Attempts and milliseconds for making a counterexample smaller: in process they are cheap. */
const budgets = { inProcess: { attempts: 200, ms: 60_000 }, elsewhere: { attempts: 60, ms: 300_000 } } as const;

async function smaller(
  run: RunContext,
  trial: Trial,
  failing: Failing,
  open: OpenSession,
  observe: Observe,
): Promise<Failing> {
  const { target, signal, shrink: wanted = true } = run.options;
  if (!wanted) return failing;
  const { attempts, ms } = target.kind === 'model' ? budgets.inProcess : budgets.elsewhere;
  const end = performance.now() + ms;
  return shrink(failing, {
    attempt: async (history) => {
      const played = await playHistory(open(run), history);
      trial.leftBehind.push(...played.leftBehind);
      return played;
    },
    valid: (history) => rehearse(history, target, open),
    attempts,
    enough: () => observe('the time for smaller histories is over', () => signal.aborted || performance.now() > end),
  });
}
