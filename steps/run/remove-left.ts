import type { Target } from '../../targets/target';
import { Session } from '../session/session';
import type { MadeResource, RunJournal } from './run-journal';
import { singleRun } from './single-run';

/** What came of the removal of what a killed run has left. */
export interface Removal {
  readonly removed: number;
  /** What stays, in words. */
  readonly left: readonly string[];
}

/**
 * Removes what a killed run has made and not removed, the youngest first; campaigns that refuse are disabled and waited for.
 * @param made the oldest first
 * @param stop ends the removal where it stands
 */
export async function removeLeft(
  target: Target,
  made: readonly MadeResource[],
  { stop, journal }: { readonly stop?: AbortSignal; readonly journal?: RunJournal } = {},
): Promise<Removal> {
  if (made.length === 0) return { removed: 0, left: [] };
  const run = singleRun(target);
  const session = new Session(journal ? { ...run, options: { ...run.options, journal } } : run);
  for (const one of made) session.cleanup.takeOver(one);
  const left = await session.cleanup.removeAll(stop);
  return { removed: made.length - left.length, left };
}
