import { seconds } from '../duration';
import { measuredIn, megabytes } from '../load';
import type { LoadResult, Results } from '../results';

/** What the load tests with one number of targets cost. */
export interface LoadRow {
  readonly targets: number;
  readonly tests: number;
  readonly requests: number;
  readonly iut: string;
  readonly iutPerTarget: string;
  readonly tester: string;
  readonly testerPerTarget: string;
  readonly memory: string;
}

/** What load tests cost: whose time and memory it is, and a row for each number of targets. */
export interface LoadView {
  readonly measured: string;
  readonly rows: readonly LoadRow[];
}

/** What the load tests of a run cost; undefined where there are none. */
export function loadView({ run, target }: Results): LoadView | undefined {
  return run.load && { measured: measuredIn(target), rows: run.load.map(loadRow) };
}

function loadRow({ targets, tests, requests, ...cost }: LoadResult): LoadRow {
  const { iutMs, iutMsPerTarget, testerMs, testerMsPerTarget, peakMemoryBytes } = cost;
  return {
    targets,
    tests,
    requests,
    iut: iutMs === undefined ? '–' : seconds(iutMs),
    iutPerTarget: iutMsPerTarget === undefined ? '–' : `${iutMsPerTarget.toFixed(2)} ms`,
    tester: seconds(testerMs),
    testerPerTarget: `${testerMsPerTarget.toFixed(2)} ms`,
    memory: megabytes(peakMemoryBytes),
  };
}
