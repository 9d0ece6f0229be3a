import type { Exchange, Results, TestResult } from '../results';
import { duration, seconds } from '../duration';
import { loadView, type LoadView } from './load-view';
import { link, shortTestId, type Link } from './parts';
import { spentViews, testParts, type SpentPart, type SpentView } from './spent-view';

/** How many of the slowest tests the report names. */
const slowest = 15;

/** One of the slowest tests; its bar is as wide as its share of the slowest of all. */
export interface SlowTestView extends Link {
  readonly short: string;
  readonly title: string;
  readonly took: string;
  readonly parts: readonly SpentPart[];
  readonly exchanges: number;
}

/** One kind of request and how long its answers took. */
export interface OperationView {
  readonly operation: string;
  readonly count: number;
  readonly median: string;
  readonly late: string;
  readonly longest: string;
  readonly total: string;
}

/** Where the time of a run went. */
export interface TimingView {
  readonly wall: string;
  readonly tests: string;
  readonly atOnce: string;
  /** As the run has measured it; where it has not, what the exchanges tell. */
  readonly spent: readonly SpentView[];
  readonly answering: string;
  readonly between: string;
  readonly virtual: boolean;
  readonly slow: readonly SlowTestView[];
  readonly operations: readonly OperationView[];
  /** Of load tests: whose memory it is, and a row for each number of targets. */
  readonly load: LoadView | undefined;
}

/** Where the time went, the slowest tests, and how long each kind of request took. */
export function timingView(results: Results): TimingView {
  const { tests, run, target } = results;
  const spans = tests.map((test) => ({ test, answering: Math.min(test.durationMs, busy(test.exchanges)) }));
  const all = sum(tests.map(({ durationMs }) => durationMs));
  const answering = sum(spans.map((span) => span.answering));
  const longest = Math.max(1, ...tests.map(({ durationMs }) => durationMs));
  const slow = [...spans].sort((a, b) => b.test.durationMs - a.test.durationMs).slice(0, slowest);
  return {
    wall: seconds(run.durationMs),
    tests: seconds(all),
    atOnce: run.durationMs > 0 ? (all / run.durationMs).toFixed(1) : '–',
    spent: spentViews(results),
    answering: seconds(answering),
    between: seconds(all - answering),
    virtual: target.kind === 'model',
    slow: slow.map((span) => slowTest(span, longest)),
    operations: operations(tests),
    load: loadView(results),
  };
}

function slowTest({ test, answering }: { test: TestResult; answering: number }, longest: number): SlowTestView {
  return {
    ...link(test.id),
    short: shortTestId(test.id),
    title: test.title,
    took: duration(test.durationMs),
    parts: testParts(test, answering, longest),
    exchanges: test.exchanges.length,
  };
}

function operations(tests: readonly TestResult[]): OperationView[] {
  const times = new Map<string, number[]>();
  for (const { direction, operation, durationMs } of tests.flatMap(({ exchanges }) => exchanges)) {
    if (direction !== 'request') continue;
    const known = times.get(operation);
    if (known === undefined) times.set(operation, [durationMs]);
    else known.push(durationMs);
  }
  return [...times]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([operation, found]) => {
      const sorted = [...found].sort((a, b) => a - b);
      const at = (share: number): string => duration(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
      return {
        operation,
        count: found.length,
        median: at(0.5),
        late: at(0.95),
        longest: at(1),
        total: seconds(sum(found)),
      };
    });
}

/** How long at least one exchange was under way, in ms: two at the same time count once. */
function busy(exchanges: readonly Exchange[]): number {
  let total = 0;
  let until = -Infinity;
  for (const { atMs, durationMs } of [...exchanges].sort((a, b) => a.atMs - b.atMs)) {
    const end = atMs + durationMs;
    if (end > until) total += end - Math.max(atMs, until);
    until = Math.max(until, end);
  }
  return total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
