import fc from 'fast-check';
import { badRequestsOfRun } from '../../../generators/bad-input';
import type { BadRequest, Situation } from '../../../generators/bad-input/spoiling';
import type { Observe } from '../../../targets/tape/tape';
import { unkept } from '../../../targets/tape/tape';
import type { RunContext } from '../../run/run-context';
import type { Session } from '../../session/session';
import { Failed, Unjudged } from '../../session/verdict';
import type { OpenSession } from '../rehearse';
import { newSession } from '../rehearse';
import { positiveControl } from './control';
import { tryBadRequest } from './judge';
import type { BadInputTrial, Tried } from './trial';

/** What all cases share. */
interface Tools {
  readonly run: RunContext;
  readonly open: OpenSession;
  readonly observe: Observe;
}

function isInterrupted({ run, observe }: Tools): boolean {
  return observe('interrupted', () => run.options.signal.aborted);
}

/** How much is done to make a failing case smaller. */
const most = { attempts: 100, ms: 120_000 } as const;

/** Cases in a row without a verdict after which the rest is not tried either. */
const mostUnjudged = 3;

/** Far enough apart that the cases of neighbouring seeds have nothing to do with each other. */
const stride = 0x9e3779b1;

/**
 * Sends spoiled requests until one is answered wrongly, as many as the run wants. A case depends on the seed and its number
 * and on nothing else, so that every target gets the same ones.
 */
export async function tryBadInput(
  run: RunContext,
  situation: Situation,
  open: OpenSession = newSession,
  observe: Observe = unkept,
): Promise<BadInputTrial> {
  const tools: Tools = { run, open, observe };
  const trial: BadInputTrial = {
    situation,
    runs: 0,
    shown: undefined,
    failed: undefined,
    attempts: 0,
    unjudged: [],
    liberties: new Set(),
    leftBehind: [],
  };
  let untaken: ReadonlySet<string> = new Set();
  const control = await tryIn(tools, trial, undefined, async (session) => {
    untaken = await positiveControl(session, situation);
  });
  note(trial, control);
  if (control.failure || control.unjudged) return trial;
  trial.shown = undefined;
  for (let index = 0; index < run.options.runs; index++) {
    if (trial.failed || isInterrupted(tools) || unjudgedInARow(trial) >= mostUnjudged) break;
    await tryRun(tools, trial, index, untaken);
    trial.runs += 1;
  }
  return trial;
}

/** One case, and those that fast-check finds below it when it fails. */
async function tryRun(tools: Tools, trial: BadInputTrial, index: number, untaken: ReadonlySet<string>): Promise<void> {
  const { seed } = tools.run.options;
  const began = performance.now();
  let attempts = 0;
  let withoutVerdict = 0;
  const holds = async (request: BadRequest): Promise<boolean> => {
    const late = tools.observe('the time for smaller cases is over', () => performance.now() - began > most.ms);
    const spent = attempts > most.attempts || withoutVerdict >= mostUnjudged || late;
    if (trial.failed && (spent || isInterrupted(tools))) return true;
    attempts += 1;
    const tried = await tryIn(tools, trial, request, (session) => tryBadRequest(session, request, untaken));
    if (tried.unjudged) withoutVerdict += 1;
    const [blamed] = trial.failed?.failure?.statements ?? tried.failure?.statements ?? [];
    // A smaller case counts where it shows the same thing; one that fails otherwise, or not to the end, does not.
    if (trial.failed && tried.failure?.statements[0] !== blamed) return true;
    note(trial, tried);
    return tried.failure === undefined;
  };
  const parameters = { seed: (seed + Math.imul(index, stride)) | 0, numRuns: 1 };
  await fc.check(fc.asyncProperty(badRequestsOfRun(trial.situation, index), holds), parameters);
  trial.attempts += Math.max(0, attempts - 1);
}

/** Plays one case in a session of its own, and removes what it made. */
async function tryIn(
  { run, open }: Tools,
  trial: BadInputTrial,
  request: BadRequest | undefined,
  play: (session: Session) => Promise<void>,
): Promise<Tried> {
  const session = open(run);
  // The oracle knows requests that are well formed: these are judged by what they demand.
  session.judge = undefined;
  const ending = await endingOf(play(session));
  session.evidence.enter('removal of what was made');
  trial.leftBehind.push(...(await session.cleanup.removeAll()));
  for (const liberty of session.liberties) trial.liberties.add(liberty);
  return { request, exchanges: session.evidence.exchanges, ...ending };
}

async function endingOf(played: Promise<void>): Promise<Pick<Tried, 'failure' | 'unjudged'>> {
  try {
    await played;
    return { failure: undefined, unjudged: undefined };
  } catch (error) {
    if (error instanceof Failed) return { failure: error.failure, unjudged: undefined };
    if (error instanceof Unjudged) return { failure: undefined, unjudged: error };
    throw error;
  }
}

function note(trial: BadInputTrial, tried: Tried): void {
  if (tried.unjudged) trial.unjudged.push(tried.unjudged);
  if (tried.failure) trial.failed = tried;
  if (tried.failure || !trial.shown || (tried.unjudged && trial.unjudged.length === 1 && !trial.failed))
    trial.shown = tried;
}

/** All of the first cases, and nothing but unjudged ones: the IUT lets none get to its end. */
function unjudgedInARow({ runs, unjudged }: BadInputTrial): number {
  return unjudged.length === runs ? runs : 0;
}
