import type { Observe } from '../../../targets/tape/tape';
import { unkept } from '../../../targets/tape/tape';
import type { RunContext } from '../../run/run-context';
import { Failed, Unjudged } from '../../session/verdict';
import type { BadInputTrial } from './trial';

/** Ends the test unless every case was answered as it must be. */
export function judgeBadInput(run: RunContext, trial: BadInputTrial, observe: Observe = unkept): void {
  const { failed, unjudged, runs, attempts } = trial;
  if (failed?.failure) {
    const smaller = attempts === 0 ? '' : ` (the smallest of ${String(attempts + 1)} cases like it)`;
    throw new Failed({ ...failed.failure, message: `${failed.failure.message}${smaller}` });
  }
  if (observe('interrupted', () => run.options.signal.aborted))
    throw new Unjudged('inconclusive', 'the run was interrupted');
  const [first] = unjudged;
  if (!first) return;
  const reason = runs === 0 ? first.message : `${String(unjudged.length)} of ${String(runs)} cases: ${first.message}`;
  throw new Unjudged(first.verdict, reason);
}
