import type { Exchange, Failure, Results, TestResult } from '../../reports/results';
import { count, statementVerdict } from '../../reports/verdicts';
import type { Statement } from '../../spec/statement';

/** Everything that a hostile CSE could hope to get through: markup, CDATA ends, NUL, escape codes, bidi, a lone surrogate. */
export const hostile =
  '<script>alert(1)</script> ]]> & "quoted" \' {{{x}}} \u0000 \u001b[31mred\u001b]0;title\u0007 \u202Eevil\u2066 \uD800 \uFFFE \u2028end';

/** A test result; everything not given is unremarkable. */
export function testResult(part: Partial<TestResult> = {}): TestResult {
  return {
    id: 'TP/oneM2M/CSE/SWC/CRE/001',
    title: 'Create a campaign',
    kind: 'scenario',
    verdict: 'pass',
    statements: ['10.2.28.3.1#01'],
    failures: [],
    seed: 1,
    durationMs: 12,
    exchanges: [],
    source: 'features/10.2.28.3.1 Create/create.feature:3',
    liberties: [],
    command: 'campaign-tester run --only TP/oneM2M/CSE/SWC/CRE/001 --seed 1',
    leftBehind: [],
    steps: [{ text: 'When the originator creates a campaign', outcome: 'done' }],
    ...part,
  };
}

/** A failure that breaks one statement. */
export function failure(part: Partial<Failure> = {}): Failure {
  return {
    statements: ['10.2.28.3.1#01'],
    message: 'The CSE took what it had to refuse',
    expected: 'an error response',
    observed: '2001 CREATED',
    evidence: [1],
    ...part,
  };
}

/** A CREATE of a campaign and its answer. */
export function exchange(part: Partial<Exchange> = {}): Exchange {
  return {
    number: 1,
    atMs: 3,
    durationMs: 4,
    direction: 'request',
    step: 'When the originator creates a campaign',
    operation: 'CREATE',
    to: 'cse-in',
    from: 'CAdmin',
    requestId: 'r-1',
    resourceType: 67,
    content: { 'm2m:swc': { rn: 'a', vr: '1.0' } },
    response: {
      statusCode: 2001,
      httpStatus: 201,
      content: { 'm2m:swc': { ri: 'swc1', rn: 'a' } },
      location: 'cse-in/a',
    },
    expected: 'an error response',
    ...part,
  };
}

/** A statement of the catalogue. */
export function statement(id: string, part: Partial<Statement> = {}): Statement {
  return {
    id,
    clause: id.split('#')[0] ?? id,
    place: 'paragraph 1, sentence 1',
    force: 'shall',
    text: `What ${id} says`,
    testable: true,
    sources: [],
    shalls: 1,
    ...part,
  };
}

/** Results of these tests, over these statements (by default those that the tests list). */
export function results(tests: readonly TestResult[], part: Partial<Results> = {}): Results {
  const ids = [...new Set(tests.flatMap((test) => test.statements))].sort();
  return {
    schema: 1,
    tool: { name: 'campaign-tester', version: '0.1.0' },
    spec: { document: 'TS-0001', revision: 'R07', profile: 'default' },
    target: { kind: 'iut', name: 'A CSE', baseUrl: 'http://127.0.0.1:8080' },
    run: {
      startedAt: '2026-01-01T00:00:00.000Z',
      durationMs: 1234,
      seed: 1,
      requests: 7,
      command: 'campaign-tester run',
      notices: [],
    },
    summary: count(tests.map((test) => test.verdict)),
    tests,
    statements: ids.map((id) => {
      const own = tests.filter((test) => test.statements.includes(id));
      const { clause, force, text, testable } = statement(id);
      return {
        id,
        clause,
        force,
        text,
        testable,
        verdict: statementVerdict(id, own),
        tests: own.map((test) => test.id),
      };
    }),
    ...part,
  };
}

/** One result of every kind, with something hostile in every text that a CSE, a file or a command line could fill. */
export function hostileResults(): Results {
  const nasty = exchange({
    to: hostile,
    from: hostile,
    requestId: hostile,
    step: hostile,
    query: { [hostile]: hostile },
    content: { [hostile]: hostile },
    response: { statusCode: 2001, httpStatus: 201, content: hostile, location: hostile },
    expected: hostile,
  });
  const broken = exchange({ number: 2, problem: { code: hostile, message: hostile, received: hostile } });
  const text = { title: hostile, reason: hostile, command: hostile, source: `features/${hostile}/x.feature:1` };
  const nastyFailure = failure({ statements: [hostile], message: hostile, expected: hostile, observed: hostile });
  const lists = { liberties: [hostile], leftBehind: [hostile], steps: [{ text: hostile, outcome: 'failed' as const }] };
  const nastyHistory = {
    file: hostile,
    property: hostile,
    run: 0,
    gherkin: hostile,
    history: { nodes: [], subjects: [], campaigns: 0, commands: [] },
    commands: 1,
    original: 2,
  };
  const tests = (['fail', 'error', 'inconclusive', 'notApplicable', 'pass'] as const).map((verdict, i) =>
    testResult({
      ...text,
      ...lists,
      id: `TP/${hostile}/${i}`,
      verdict,
      statements: [hostile],
      failures: verdict === 'fail' ? [nastyFailure] : [],
      exchanges: [nasty, broken],
      ...(verdict === 'pass' && { recommendations: [nastyFailure] }),
      ...(verdict === 'fail' && { counterexample: nastyHistory }),
    }),
  );
  const target = {
    kind: 'iut',
    name: hostile,
    baseUrl: `http://x/${hostile}`,
    vendor: hostile,
    version: hostile,
    headers: [hostile],
  } as const;
  const run = {
    startedAt: hostile,
    durationMs: 1,
    seed: 1,
    requests: 1,
    command: hostile,
    notices: [hostile],
    interrupted: hostile,
    untested: hostile,
    only: [hostile],
    timing: {
      demandedMs: 1,
      awaitedMs: 1,
      answeringMs: 1,
      testerMs: 1,
      longestPath: { durationMs: 1, tests: [{ id: `TP/${hostile}/0`, durationMs: 1 }] },
    },
  };
  const declaration = [{ feature: hostile, declared: 'open' as const, tests: 1, disagreement: hostile }];
  return results(tests, {
    declaration,
    target,
    run,
    spec: { document: hostile, revision: hostile, profile: hostile },
  });
}
