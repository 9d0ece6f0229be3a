import type { History } from '../generators/history';
import type { Force } from '../spec/statement';

/** ISO/IEC 9646 verdicts, and `error` for a test that the tester itself could not carry out. */
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'notApplicable' | 'error';

/** One request and its reply, or one notification or other request of the IUT's that arrived; the evidence of a test. Secrets are already masked. */
export interface Exchange {
  /** Counted from 1 within the test. */
  readonly number: number;
  /** Milliseconds since the test began. */
  readonly atMs: number;
  readonly durationMs: number;
  readonly direction: 'request' | 'notification';
  /** What the test was doing, in words (the step). */
  readonly step?: string;
  readonly operation: string;
  readonly to: string;
  readonly from: string;
  readonly requestId: string;
  readonly resourceType?: number;
  readonly query?: Readonly<Record<string, string>>;
  readonly content?: unknown;
  readonly response?: {
    readonly statusCode?: number;
    readonly httpStatus?: number;
    readonly content?: unknown;
    readonly location?: string;
  };
  /** Why there was no usable response. */
  readonly problem?: { readonly code: string; readonly message: string; readonly received?: string };
  /** What was expected of this exchange, and by which statements. */
  readonly expected?: string;
}

/** One thing that was not as it should be. */
export interface Failure {
  /** The statements that were broken, the most specific first. */
  readonly statements: readonly string[];
  readonly message: string;
  readonly expected: string;
  readonly observed: string;
  /** Numbers of the exchanges that show it. */
  readonly evidence: readonly number[];
}

/** A history that leads to the failure of a property, as small as it could be made. */
export interface Counterexample {
  /** The file that holds it for `replay`, relative to the folder of results.json. */
  readonly file?: string;
  /** The name of the property. */
  readonly property: string;
  /** Which of the property's runs failed, from 0. */
  readonly run: number;
  /** The history as a scenario. */
  readonly gherkin: string;
  readonly history: History;
  /** How many commands it has, and how many it had before it was made smaller. */
  readonly commands: number;
  readonly original: number;
}

export interface TestResult {
  readonly id: string;
  readonly title: string;
  readonly kind: 'scenario' | 'property';
  readonly verdict: Verdict;
  /** The statements that the test verifies. */
  readonly statements: readonly string[];
  readonly failures: readonly Failure[];
  /** Recommendations ("should") that were not followed, where the run did not ask to fail for them. */
  readonly recommendations?: readonly Failure[];
  /** Why the verdict is inconclusive, notApplicable or error. */
  readonly reason?: string;
  readonly seed: number;
  readonly durationMs: number;
  /** The lane in which it ran, and where its time went, in ms; what is left of its duration is the tester's own. */
  readonly timing?: {
    readonly lane: number;
    readonly answeringMs: number;
    readonly awaitedMs: number;
    readonly demandedMs: number;
  };
  /** Of a load test: how many targets its campaigns have, and what that cost. */
  readonly load?: {
    readonly targets: number;
    /** What the tester waited for the IUT: its answers and steps of its own; absent in process, where it is in the tester's. */
    readonly iutMs?: number;
    /** How long the tester's thread was at work. */
    readonly testerMs: number;
    /** The most that the tester's process was seen to hold (resident set). */
    readonly peakMemoryBytes: number;
  };
  /** Of a load test only both ends of many like requests in a row, under their numbers. */
  readonly exchanges: readonly Exchange[];
  /** Where the test stands, for example `features/10.2.28.3.1 Create/conflict.feature:12`. */
  readonly source: string;
  /** Liberties of the text that the IUT took, as the test saw them. */
  readonly liberties: readonly string[];
  /** The command that runs it again. */
  readonly command: string;
  /** Resources that the test could not remove. */
  readonly leftBehind: readonly string[];
  /** The steps of the scenario, with how each ended. */
  readonly steps: readonly { readonly text: string; readonly outcome: 'done' | 'failed' | 'skipped' }[];
  /** Set when the IUT gave no sign of life while other tests ran at the same time. */
  readonly crowded?: true;
  /** The verdict of each try, in their order, where there was more than one; this is the result of the worst that counts. */
  readonly tries?: readonly Verdict[];
  /** Set when tries that count came out differently. */
  readonly unstable?: true;
  /** Of a property: the histories that were played, and their commands that were carried out and that were not. */
  readonly property?: { readonly runs: number; readonly commands: number; readonly skipped: number };
  /** Of a property that failed. */
  readonly counterexample?: Counterexample;
}

export interface StatementResult {
  readonly id: string;
  readonly clause: string;
  readonly force: Force;
  readonly text: string;
  readonly testable: boolean;
  /** Why no test can judge it; only where `testable` is false. */
  readonly reason?: string;
  /** The worst verdict of its tests; `notApplicable` when no test judged it. */
  readonly verdict: Verdict;
  /** The tests that saw it, a recommendation, not followed: then it is neither passed nor failed. */
  readonly notFollowed?: readonly string[];
  readonly tests: readonly string[];
}

/** One part of the model: what of it the IUT was taken through. */
export interface CoveredPart {
  readonly seen: readonly string[];
  readonly missing: readonly string[];
}

/** What the IUT description says of an optional feature, beside what the IUT itself lists. */
export interface DeclaredFeature {
  readonly feature: string;
  readonly declared: 'claimed' | 'denied' | 'open';
  /** Whether supportedResourceType has the feature's resource type; absent where the IUT lists no types or it is none. */
  readonly listed?: boolean;
  /** How many of the selected tests need it. */
  readonly tests: number;
  /** Where description and IUT say different things, what each says and what came of it. */
  readonly disagreement?: string;
}

/** What the load tests with one number of targets cost together. */
export interface LoadResult {
  readonly targets: number;
  /** How many of them there are. */
  readonly tests: number;
  readonly requests: number;
  /** As of each test (`load`), added up; a target counts once for each test. */
  readonly iutMs?: number;
  readonly iutMsPerTarget?: number;
  readonly testerMs: number;
  readonly testerMsPerTarget: number;
  readonly peakMemoryBytes: number;
}

/** SHA-256 sums that tell whether two runs tried the same things on the same thing, as far as that can be known. */
export interface Fingerprints {
  /** Of the tests and the statements. */
  readonly suite: string;
  /** Of the program that ran them. */
  readonly tool: string;
  /** Of the wire profile, the default binding included. */
  readonly profile: string;
  /** Of what the IUT is declared to be: its name, vendor and version. */
  readonly iut: string;
  /** Of the rest of its description: address, originator, times, features; no values of headers. */
  readonly description: string;
}

/** A file that a connection by TLS is made with: the authority's certificates, the tester's own, and its key. */
export type TlsFile = 'ca' | 'cert' | 'key';

/** The whole of results.json, schema 1. */
export interface Results {
  readonly schema: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly spec: { readonly document: string; readonly revision: string; readonly profile: string };
  readonly target: {
    readonly kind: 'reference' | 'model' | 'iut';
    readonly name: string;
    readonly baseUrl?: string;
    readonly vendor?: string;
    readonly version?: string;
    /** X-M2M-RVI of the profile. */
    readonly releaseVersion?: string;
    /** Names of the extra request headers that the IUT description gives; their values are secrets. */
    readonly headers?: readonly string[];
    /** Which files the description names for TLS: each stands for an option of curl. */
    readonly tls?: readonly TlsFile[];
  };
  readonly run: {
    readonly startedAt: string;
    readonly durationMs: number;
    readonly seed: number;
    readonly requests: number;
    readonly command: string;
    /** Random runs per property, and tests at the same time. */
    readonly runs?: number;
    readonly parallel?: number;
    /** Which share of the tests it was, where a run was split; or that it was joined from so many. */
    readonly shard?: { readonly index: number; readonly of: number };
    readonly joined?: number;
    /** Where the time went, in ms, added up over tests that ran at the same time, and the tests of the lane that took longest. */
    readonly timing?: {
      /** Because the text demands it: nothing may happen for a while, a time window opens, a lifetime ends. */
      readonly demandedMs: number;
      /** For what the IUT does by itself. */
      readonly awaitedMs: number;
      /** For its answers. */
      readonly answeringMs: number;
      readonly testerMs: number;
      readonly longestPath: {
        readonly durationMs: number;
        readonly tests: readonly { readonly id: string; readonly durationMs: number }[];
      };
    };
    /** The numbers of targets of a run of load tests; absent where it was the suite. */
    readonly scale?: readonly number[];
    /** What the load tests cost, by the number of targets, the fewest first: the sums of those that came to a verdict. */
    readonly load?: readonly LoadResult[];
    /** The command without what concerns this run alone, to repeat single tests with. */
    readonly repeat?: string;
    /** What `--only` selected; absent when everything was. */
    readonly only?: readonly string[];
    /** Set when no test of what the suite is for could be applied, with the reason: then nothing conforms. */
    readonly untested?: string;
    /** How often the run was killed or interrupted, and gone on with. */
    readonly resumed?: number;
    /** Set when a recommendation ("should") that is not followed fails its test. */
    readonly strict?: true;
    /** Set when the run ended before its last test, with the reason. */
    readonly interrupted?: string;
    /** What a reader must know first, for example that the IUT does not list the campaign type. */
    readonly notices: readonly string[];
  };
  readonly fingerprints?: Fingerprints;
  readonly summary: Readonly<Record<Verdict, number>>;
  /** What of the model the IUT was taken through, and what not, by name. */
  readonly coverage?: Readonly<Record<'transitions' | 'rules' | 'aggregations', CoveredPart>>;
  /** The liberties of the text that the IUT took, with the number of tests that saw each. */
  readonly ledger?: readonly { readonly liberty: string; readonly tests: number }[];
  /** The optional features that the selected tests need, as the IUT description declares them. */
  readonly declaration?: readonly DeclaredFeature[];
  readonly tests: readonly TestResult[];
  readonly statements: readonly StatementResult[];
  /** Whether everything that the run made on the IUT was removed: `pass`, or `inconclusive` and what stays. */
  readonly cleanup?: {
    readonly verdict: 'pass' | 'inconclusive';
    /** `test` made it; without it, a part of the run that was killed. */
    readonly left: readonly { readonly resource: string; readonly test?: string }[];
  };
}
