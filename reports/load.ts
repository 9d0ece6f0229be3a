import { plural } from './exit-status';
import type { LoadResult, Results, TestResult } from './results';

type Carried = TestResult & { readonly load: NonNullable<TestResult['load']> };

/** What load tests cost, by the number of targets, the fewest first; undefined where there are none. */
export function loadOf(tests: readonly TestResult[]): readonly LoadResult[] | undefined {
  const carried = tests.filter((test): test is Carried => test.load !== undefined && isJudged(test));
  if (carried.length === 0) return undefined;
  const scale = [...new Set(carried.map(({ load }) => load.targets))].sort((a, b) => a - b);
  return scale.map((targets) =>
    costOf(
      targets,
      carried.filter(({ load }) => load.targets === targets),
    ),
  );
}

/** A test that was cut short tells nothing of what the whole costs. */
function isJudged({ verdict }: TestResult): boolean {
  return verdict === 'pass' || verdict === 'fail';
}

function costOf(targets: number, tests: readonly Carried[]): LoadResult {
  const sum = (of: (test: Carried) => number): number => tests.reduce((total, test) => total + of(test), 0);
  const perTarget = (ms: number): number => ms / (targets * tests.length);
  const iutMs = tests.some(({ load }) => load.iutMs === undefined) ? undefined : sum(({ load }) => load.iutMs ?? 0);
  const testerMs = sum(({ load }) => load.testerMs);
  return {
    targets,
    tests: tests.length,
    requests: sum(({ exchanges }) => exchanges.at(-1)?.number ?? 0),
    ...(iutMs === undefined ? {} : { iutMs, iutMsPerTarget: perTarget(iutMs) }),
    testerMs,
    testerMsPerTarget: perTarget(testerMs),
    peakMemoryBytes: Math.max(...tests.map(({ load }) => load.peakMemoryBytes)),
  };
}

/** The same for people; nothing for a run of the suite. */
export function loadLines({ run, target }: Pick<Results, 'run' | 'target'>): readonly string[] {
  if (run.load === undefined) return [];
  return [`Load (${measuredIn(target)}):`, ...run.load.map(line)];
}

/** Whose time and memory it is. */
export function measuredIn({ kind }: Results['target']): string {
  switch (kind) {
    case 'iut':
      return "memory of the tester's process";
    case 'reference':
      return 'memory of one process, in which tester and reference CSE have a thread each';
    case 'model':
      return 'time and memory of tester and CSE together, in one thread';
  }
}

function line({ targets, tests, requests, iutMsPerTarget, testerMsPerTarget, peakMemoryBytes }: LoadResult): string {
  const iut = iutMsPerTarget === undefined ? '' : `IUT ${iutMsPerTarget.toFixed(2)} ms per target, `;
  return `  ${String(targets)} targets: ${iut}tester ${testerMsPerTarget.toFixed(2)} ms per target, ${megabytes(peakMemoryBytes)} at most (${plural(tests, 'test')}, ${plural(requests, 'request')})`;
}

/** Memory for people. */
export function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 1e6))} MB`;
}
