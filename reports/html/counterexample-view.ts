import { counterexampleLine } from '../counterexample-text';
import { curl } from '../curl';
import type { Results, TestResult } from '../results';

/** The history that leads to a failure. */
export interface CounterexampleView {
  readonly line: string;
  readonly gherkin: string;
  /** Its requests, one a line; empty in process. */
  readonly curl: string;
}

/** The counterexample of a test; empty for a test without one. */
export function counterexampleViews(test: TestResult, target: Results['target']): readonly CounterexampleView[] {
  const { counterexample, exchanges } = test;
  if (!counterexample) return [];
  const lines = exchanges.flatMap((exchange) => curl(exchange, target) ?? []);
  return [{ line: counterexampleLine(counterexample), gherkin: counterexample.gherkin, curl: lines.join('\n') }];
}
