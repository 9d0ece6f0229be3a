import type { BadRequest, Situation } from '../../../generators/bad-input/spoiling';
import type { Exchange, Failure, TestResult } from '../../../reports/results';
import type { Unjudged } from '../../session/verdict';

/** One case as it went. */
export interface Tried {
  readonly request: BadRequest | undefined;
  readonly failure: Failure | undefined;
  readonly unjudged: Unjudged | undefined;
  readonly exchanges: readonly Exchange[];
}

/** The cases of a scenario. */
export interface BadInputTrial {
  readonly situation: Situation;
  /** Cases that were tried to some end, those of the shrinking apart. */
  runs: number;
  /** The case that stands for all: the smallest that failed, else the first that could not be judged, else the first. */
  shown: Tried | undefined;
  /** The smallest case that failed, and what was tried to find it. */
  failed: Tried | undefined;
  attempts: number;
  readonly unjudged: Unjudged[];
  readonly liberties: Set<string>;
  readonly leftBehind: string[];
}

/** What the cases add to the result of their test. */
export function badInputResult(
  trial: BadInputTrial,
): Pick<TestResult, 'exchanges' | 'liberties' | 'leftBehind' | 'property'> {
  return {
    exchanges: trial.shown?.exchanges ?? [],
    liberties: [...trial.liberties],
    leftBehind: trial.leftBehind,
    property: { runs: trial.runs, commands: trial.runs, skipped: 0 },
  };
}
