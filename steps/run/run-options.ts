import type { DeclaredFeature, TestResult } from '../../reports/results';
import type { ModelCoverage } from '../../model/oracle/coverage';
import type { ForceOf } from './force';
import type { Come, Earlier, RunJournal, SeenParts } from './run-journal';
import type { Tapes } from '../../targets/tape/tape';
import type { Target } from '../../targets/target';

/** What the suite runner tells while it works, in the order in which it happens. */
export type ProgressEvent =
  | { readonly kind: 'planned'; readonly total: number }
  | { readonly kind: 'started'; readonly id: string; readonly title: string }
  | { readonly kind: 'finished'; readonly result: TestResult; readonly done: number; readonly total: number };

/** What tests that are carried out elsewhere tell, as it happens. */
export interface ElsewhereNews {
  started(id: string, title: string): void;
  /** A test came to its verdict; `requests` were sent since the last news of this kind from the same place. */
  finished(result: TestResult, requests: number, seen: SeenParts): void;
  /** A place is done. @param troubles what a reader must know first */
  ended(requests: number, troubles: readonly string[]): void;
}

/** Carries out tests elsewhere than in this thread, and comes back when all places are done. Never rejects. */
export type Elsewhere = (tests: readonly TestListing[], news: ElsewhereNews) => Promise<void>;

/** One run of the suite, or of a part of it, against one target. */
export interface RunOptions {
  readonly target: Target;
  /** From which everything random in the run comes. */
  readonly seed: number;
  /** Random runs of each property. */
  readonly runs: number;
  /** How many tests may run at the same time (1 or more). */
  readonly parallel: number;
  /** Clause number prefixes, statement ids and test ids; empty means everything. */
  readonly only: readonly string[];
  /** Where the tests are carried out; those that come to no result there are run here. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Asked for the ids of tests by each lane that is free, until there are none; unless given, the lanes divide all tests themselves. */
  readonly take?: () => Promise<readonly string[]>;
  /** The number of the first lane, when others run beside this one; 0 unless given. */
  readonly firstLane?: number;
  /** What sets the names of this run's resources apart from those of one that begins at the same moment. */
  readonly mark?: string;
  /** Hears of each result, and keeps it: the outcome of this run has them without their exchanges. */
  readonly onFinished?: (result: TestResult, come: Come) => void;
  /** A feature file to run instead of the suite's own. */
  readonly feature?: string;
  /**
   * Numbers of targets: the load tests are run instead of the suite's, with each of them, one test after the other. Then
   * `parallel` is how many requests of a test may be under way at the same time.
   */
  readonly scale?: readonly number[] | undefined;
  /** Aborted by an interrupt: start no further test, remove what was made, return what was found. */
  readonly signal: AbortSignal;
  readonly onProgress: (event: ProgressEvent) => void;
  /** The command as far as it chooses target, profile and runs; `--only` and `--seed` of one test are added to repeat that one. */
  readonly command: string;
  /** Whether a failing random history is made smaller; yes unless given. What it breaks first stays the same. */
  readonly shrink?: boolean;
  /** Whether a recommendation ("should") that is not followed fails its test. */
  readonly strict?: boolean;
  /** Only this part of the selected tests: the `index`-th of `of`. */
  readonly shard?: { readonly index: number; readonly of: number };
  /** How often a test that failed or came to no verdict is run again; never unless given. */
  readonly retries?: number;
  /** The force of a statement; that of the catalogue unless given. */
  readonly forceOf?: ForceOf;
  /** Keeps what the run finds and makes as it happens. */
  readonly journal?: RunJournal;
  /** What earlier parts of this run have found: these tests are not run again. */
  readonly earlier?: Earlier;
  /** Keeps what each test sees, or plays it back. */
  readonly tapes?: Tapes;
  /** Why a test does not apply to this IUT (for example that it denies an optional feature); undefined when it does. */
  readonly notApplicable?: (test: TestListing) => string | undefined;
}

/** What a run found. */
export interface SuiteOutcome {
  readonly tests: readonly TestResult[];
  /** What of the model the IUT was taken through; undefined when no test was judged. */
  readonly coverage?: ModelCoverage;
  /** Requests sent in all, preparations and removals included. */
  readonly requests: number;
  /** What a reader must know first, for example that the IUT does not list the campaign type. */
  readonly notices: readonly string[];
  /** Those of the notices that tell of trouble with the IUT while the tests ran. */
  readonly troubles?: readonly string[];
  /** What the IUT description says of the optional features that the tests need, beside what the IUT lists. */
  readonly declaration?: readonly DeclaredFeature[];
  /** Why the run ended before its last test. */
  readonly interrupted?: string;
  /** Why no selected test of campaigns could be applied, where there were some: then what the suite is for was not tested. */
  readonly untested?: string;
  /** What a killed part of the run had left on the IUT and could not be removed when the run went on, in words. */
  readonly leftBefore?: readonly string[];
  /** Why the target could not be reached; then no test was judged. */
  readonly unreachable?: string;
}

/** One test as it stands in the feature files, without running it. */
export interface TestListing {
  /** `TP/oneM2M/CSE/SWC/<group>/<number>`. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'scenario' | 'property';
  /** The statements that it verifies. */
  readonly statements: readonly string[];
  /** File and line, for example `features/10.2.28.3.1 Create/conflict.feature:12`. */
  readonly source: string;
  /** Every tag, with its `@`. */
  readonly tags: readonly string[];
  /** Of a load test: how many targets its campaigns have. */
  readonly targets?: number;
}
