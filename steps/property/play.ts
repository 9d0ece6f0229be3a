import type { Command, History } from '../../generators/history';
import { commandText } from '../../generators/sentences';
import type { Exchange, Failure } from '../../reports/results';
import type { Session } from '../session/session';
import { Failed, Unjudged } from '../session/verdict';
import { lookAtCampaigns } from './look';
import { perform } from './perform';
import { comeToRest } from './rest';
import type { Scene } from './scene';
import { setUp } from './scene';

/** How a history ended. */
export type Ending =
  /** Everything that the IUT did, a conforming CSE may do. */
  | { readonly kind: 'within' }
  /** The command at this index was the first that showed something wrong. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly at: number }
  /** The history could not be judged to its end. */
  | { readonly kind: 'unjudged'; readonly verdict: Unjudged['verdict']; readonly reason: string }
  /** Somebody wanted no more of it. */
  | { readonly kind: 'stopped' };

/** A history as it was played. */
export interface Played {
  readonly ending: Ending;
  /** How many commands were carried out. */
  readonly commands: number;
  /** Indexes of the commands that were not, because what they need was not there. */
  readonly skipped: readonly number[];
  readonly exchanges: readonly Exchange[];
  readonly liberties: readonly string[];
  /** What could not be removed afterwards. */
  readonly leftBehind: readonly string[];
}

/** Plays a history in a session of its own, to its end or to the first thing that is wrong, and removes what it made. */
export async function playHistory(
  session: Session,
  history: History,
  stopped: () => boolean = () => false,
): Promise<Played> {
  const progress: Progress = { at: 0, commands: 0, skipped: [] };
  const ending = await play(session, history, progress, stopped);
  session.evidence.enter('removal of what was made');
  const leftBehind = await session.cleanup.removeAll();
  session.closeMailboxes();
  const { commands, skipped } = progress;
  const { exchanges } = session.evidence;
  return { ending, commands, skipped, exchanges, liberties: [...session.liberties], leftBehind };
}

interface Progress {
  at: number;
  commands: number;
  readonly skipped: number[];
}

async function play(session: Session, history: History, progress: Progress, stopped: () => boolean): Promise<Ending> {
  try {
    session.evidence.enter('preparation of nodes and trigger subjects');
    const scene = await setUp(session, history);
    for (const [at, command] of history.commands.entries()) {
      if (stopped()) return { kind: 'stopped' };
      progress.at = at;
      if (await carryOut(scene, command)) progress.commands += 1;
      else progress.skipped.push(at);
      if (scene.decided) break;
    }
    return heardBy(scene, progress.at);
  } catch (error) {
    return endedBy(error, progress.at);
  }
}

/** One command, and the looks after it. */
async function carryOut(scene: Scene, command: Command): Promise<boolean> {
  scene.session.evidence.enter(commandText(command));
  if (!(await perform(scene, command))) return false;
  if (scene.decided) return true;
  if (command.then === 'rest') await comeToRest(scene);
  else await lookAtCampaigns(scene);
  return true;
}

function heardBy({ judge }: Scene, at: number): Ending {
  if (judge.failure) return { kind: 'failed', failure: judge.failure, at };
  if (judge.doubt !== undefined) return { kind: 'unjudged', verdict: 'inconclusive', reason: judge.doubt };
  return { kind: 'within' };
}

function endedBy(error: unknown, at: number): Ending {
  if (error instanceof Failed) return { kind: 'failed', failure: error.failure, at };
  if (error instanceof Unjudged) return { kind: 'unjudged', verdict: error.verdict, reason: error.message };
  throw error;
}
