import { gherkin } from '../../generators/gherkin';
import type { Counterexample, Failure, TestResult } from '../../reports/results';
import type { PropertyRun } from './run-property';
import type { Failing } from './shrink/shrink';

/** A property of a scenario: its histories as they were played, and the counterexample when there is one. */
export interface Trial {
  readonly property: string;
  readonly outcome: PropertyRun;
  /** The failing history, made as small as possible. */
  smallest: Failing | undefined;
  /** What the making smaller could not remove. */
  readonly leftBehind: string[];
}

/** What a property adds to the result of its test. */
export function trialResult(
  trial: Trial,
): Pick<TestResult, 'exchanges' | 'liberties' | 'leftBehind' | 'property' | 'counterexample'> {
  const { outcome, smallest } = trial;
  const { runs, commands, skipped } = outcome;
  const found = counterexample(trial);
  return {
    exchanges: (smallest?.played ?? outcome.shown)?.exchanges ?? [],
    liberties: outcome.liberties,
    leftBehind: [...outcome.leftBehind, ...trial.leftBehind],
    property: { runs, commands, skipped },
    ...(found && { counterexample: found }),
  };
}

function counterexample({ property, outcome: { failed }, smallest }: Trial): Counterexample | undefined {
  if (!failed || smallest?.played.ending.kind !== 'failed') return undefined;
  const { history } = smallest;
  const title = `a counterexample of "${property}"`;
  return {
    property,
    run: failed.run,
    gherkin: gherkin(history, title, outcomeText(smallest.played.ending.failure)),
    history,
    commands: history.commands.length,
    original: failed.history.commands.length,
  };
}

function outcomeText({ message, statements }: Failure): string {
  return `the IUT leaves the model: ${message}${statements[0] === undefined ? '' : ` (${statements[0]})`}`;
}
