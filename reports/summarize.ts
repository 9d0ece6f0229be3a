import type { Statement } from '../spec/statement';
import type { SuiteOutcome } from '../steps/run/run-options';
import { maskCredentials } from './mask';
import type { Results, StatementResult, TestResult } from './results';
import { loadOf } from './load';
import { timingOf } from './timing';
import { count, notFollowedIn, statementVerdict } from './verdicts';

/** A statement, as far as results.json has it. */
type Stated = Pick<Statement, 'id' | 'clause' | 'force' | 'text' | 'testable' | 'reason'>;

/** What a run knows beside its outcome. */
export interface RunFacts {
  readonly tool: Results['tool'];
  readonly spec: Results['spec'];
  readonly target: Results['target'];
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly seed: number;
  /** What the user typed. */
  readonly command: string;
  readonly runs?: number;
  readonly parallel?: number;
  /** The command without what concerns this run alone. */
  readonly repeat?: string;
  readonly fingerprints?: Results['fingerprints'];
  /** Which share of the tests this is. */
  readonly shard?: Results['run']['shard'] | undefined;
  /** From how many parts it was joined. */
  readonly joined?: number;
  /** The numbers of targets of load tests. */
  readonly scale?: readonly number[] | undefined;
  /** What `--only` selected. */
  readonly only?: readonly string[];
  /** How often the run was gone on with. */
  readonly resumed?: number;
  /** Whether recommendations were held against the IUT. */
  readonly strict?: boolean;
}

/** results.json from what the suite found: the tests in their order, and a verdict for every statement of the catalogue. */
export function summarize(outcome: SuiteOutcome, statements: readonly Stated[], facts: RunFacts): Results {
  const { tests, interrupted, unreachable } = outcome;
  const timing = timingOf(tests);
  const load = loadOf(tests);
  const notices = unreachable === undefined ? outcome.notices : [unreachable, ...outcome.notices];
  return {
    schema: 1,
    tool: facts.tool,
    spec: facts.spec,
    target: maskedTarget(facts.target),
    run: {
      startedAt: facts.startedAt,
      durationMs: facts.durationMs,
      seed: facts.seed,
      requests: outcome.requests,
      command: maskCredentials(facts.command),
      ...(facts.runs !== undefined && { runs: facts.runs }),
      ...(facts.parallel !== undefined && { parallel: facts.parallel }),
      ...(facts.repeat !== undefined && { repeat: maskCredentials(facts.repeat) }),
      ...(facts.only !== undefined && facts.only.length > 0 && { only: facts.only }),
      ...(outcome.untested !== undefined && { untested: outcome.untested }),
      ...(facts.resumed !== undefined && { resumed: facts.resumed }),
      ...(facts.strict === true && { strict: true as const }),
      ...(interrupted === undefined ? {} : { interrupted }),
      ...(facts.shard === undefined ? {} : { shard: facts.shard }),
      ...(facts.joined === undefined ? {} : { joined: facts.joined }),
      ...(timing === undefined ? {} : { timing }),
      ...(facts.scale === undefined ? {} : { scale: facts.scale }),
      ...(load === undefined ? {} : { load }),
      notices,
    },
    ...(facts.fingerprints !== undefined && { fingerprints: facts.fingerprints }),
    summary: count(tests.map((test) => test.verdict)),
    ...(outcome.coverage === undefined ? {} : { coverage: outcome.coverage }),
    ledger: ledgerOf(tests),
    ...(outcome.declaration === undefined ? {} : { declaration: outcome.declaration }),
    tests,
    statements: statementResults(statements, tests),
    cleanup: cleanupOf(tests, outcome.leftBefore ?? []),
  };
}

/** The liberties that the IUT took, each with the number of tests that saw it, the most often seen first. */
function ledgerOf(tests: readonly TestResult[]): NonNullable<Results['ledger']> {
  const seen = new Map<string, number>();
  for (const liberty of tests.flatMap(({ liberties }) => [...new Set(liberties)]))
    seen.set(liberty, (seen.get(liberty) ?? 0) + 1);
  return [...seen].map(([liberty, times]) => ({ liberty, tests: times })).sort((a, b) => b.tests - a.tests);
}

/** What stays on the IUT: no test fails for it, so that it has a verdict of its own. */
function cleanupOf(tests: readonly TestResult[], before: readonly string[]): NonNullable<Results['cleanup']> {
  const left = [
    ...before.map((resource) => ({ resource })),
    ...tests.flatMap(({ id, leftBehind }) => leftBehind.map((resource) => ({ resource, test: id }))),
  ];
  return { verdict: left.length === 0 ? 'pass' : 'inconclusive', left };
}

function statementResults(statements: readonly Stated[], tests: readonly TestResult[]): StatementResult[] {
  const testsOf = new Map<string, TestResult[]>();
  for (const test of tests) {
    const findings = [...test.failures, ...(test.recommendations ?? [])];
    const named = new Set([...test.statements, ...findings.flatMap((finding) => finding.statements)]);
    for (const id of named) testsOf.set(id, [...(testsOf.get(id) ?? []), test]);
  }
  return statements.map(({ id, clause, force, text, testable, reason }) => {
    const own = testsOf.get(id) ?? [];
    const notFollowed = notFollowedIn(id, own);
    return {
      id,
      clause,
      force,
      text,
      testable,
      ...(reason !== undefined && { reason }),
      verdict: statementVerdict(id, own),
      ...(notFollowed.length > 0 && { notFollowed }),
      tests: own.map((test) => test.id),
    };
  });
}

function maskedTarget(target: Results['target']): Results['target'] {
  return target.baseUrl === undefined ? target : { ...target, baseUrl: maskCredentials(target.baseUrl) };
}
