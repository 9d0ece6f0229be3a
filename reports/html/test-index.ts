import type { TestResult } from '../results';

/** A step of a test, and the number of the last exchange before it: what it judges, and what it does itself, stands from there on. */
export interface IndexedStep {
  readonly text: string;
  readonly outcome: string;
  readonly from: number;
}

/** The steps of each test by its id: for the search, and for the evidence of statements that a step cites. */
export function testIndex(tests: readonly TestResult[]): Readonly<Record<string, readonly IndexedStep[]>> {
  return Object.fromEntries(tests.map((test) => [test.id, steps(test)]));
}

function steps({ steps: all, exchanges }: TestResult): IndexedStep[] {
  let next = 0;
  return all.map(({ text, outcome }) => {
    const first = exchanges.findIndex(({ step }, i) => i >= next && step === text);
    const from = exchanges[Math.max(0, (first < 0 ? next : first) - 1)]?.number ?? 0;
    if (first >= 0) {
      const after = exchanges.findIndex(({ step }, i) => i > first && step !== text);
      next = after < 0 ? exchanges.length : after;
    }
    return { text, outcome, from };
  });
}
