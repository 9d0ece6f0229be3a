import type { CounterexampleFile } from '../../reports/counterexample-file';
import type { Failure } from '../../reports/results';
import type { Replayed } from '../../steps/property/replay';

/** What came of a counterexample that was played again. */
export type ReplayOutcome =
  | { readonly outcome: 'same' | 'other'; readonly failure: Failure }
  | { readonly outcome: 'none' }
  | { readonly outcome: 'notJudged'; readonly reason: string };

/** Compares with the saved failure: it is the same if it breaks the same statement first. */
export function outcomeOf(replayed: Replayed, { failure: saved }: CounterexampleFile): ReplayOutcome {
  if ('unreachable' in replayed)
    return { outcome: 'notJudged', reason: `the CSEBase could not be retrieved: ${replayed.unreachable}` };
  if ('notApplicable' in replayed) return { outcome: 'notJudged', reason: replayed.notApplicable };
  const { ending } = replayed.played;
  switch (ending.kind) {
    case 'failed': {
      const { failure } = ending;
      return { outcome: failure.statements[0] === saved.statements[0] ? 'same' : 'other', failure };
    }
    case 'within':
      return { outcome: 'none' };
    case 'unjudged':
      return { outcome: 'notJudged', reason: ending.reason };
    case 'stopped':
      return { outcome: 'notJudged', reason: 'the run was interrupted' };
  }
}
