import type { History } from '../../generators/history';
import { modelTarget } from '../../targets/model-target';
import type { Target } from '../../targets/target';
import type { RunContext } from '../run/run-context';
import { singleRun } from '../run/single-run';
import { Session } from '../session/session';
import { playHistory } from './play';

/** Begins the session in which a history is played. */
export type OpenSession = (run: RunContext) => Session;

export const newSession: OpenSession = (run) => new Session(run);

/**
 * Plays a history in process against a new reference CSE, without a request to the IUT.
 * @returns whether it is one to try the IUT with: each command can be carried out, and the reference CSE does nothing wrong
 */
export async function rehearse(
  history: History,
  iut: Pick<Target, 'profile' | 'supports'>,
  open: OpenSession = newSession,
): Promise<boolean> {
  const target = modelTarget(iut.profile, { supports: iut.supports });
  try {
    const { ending, skipped } = await playHistory(open(singleRun(target)), history);
    return ending.kind === 'within' && skipped.length === 0;
  } finally {
    await target.close();
  }
}
