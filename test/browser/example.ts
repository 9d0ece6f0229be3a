import type { Results } from '../../reports/results';
import { exchange, failure, results, testResult } from '../reports/fixture';
import { timed } from '../reports/timed-results';

/** The test that fails in the example, and the statement that it finds broken. */
export const failing = 'TP/oneM2M/CSE/SWC/UPD/010';
export const broken = '10.2.28.3.3#10';

/** A run with a test of each verdict; the one that fails has many exchanges, and its last but one is the evidence. */
export function example(): Results {
  const step = 'the UPDATE is refused and changes nothing (10.2.28.3.3#10)';
  const many = Array.from({ length: 40 }, (_, i) =>
    exchange({ number: i + 1, operation: 'RETRIEVE', to: `cse-in/node-${i}`, step: 'nodes "A" and "B"' }),
  );
  const evidence = exchange({
    number: 41,
    operation: 'UPDATE',
    to: 'swc2',
    step: 'the originator updates campaign "second"',
  });
  const removal = exchange({ number: 42, operation: 'DELETE', to: 'swc2', step });
  const failed = testResult({
    id: failing,
    title: 'A node of another enabled campaign is refused',
    verdict: 'fail',
    statements: [broken],
    failures: [
      failure({
        statements: [broken],
        evidence: [41],
        expected: 'campaignStatus of "second" is PENDING',
        observed: 'campaignStatus of "second" is INITIATED',
      }),
    ],
    steps: [
      { text: 'nodes "A" and "B"', outcome: 'done' },
      { text: 'the originator updates campaign "second"', outcome: 'done' },
      { text: step, outcome: 'failed' },
      { text: 'the UPDATE is accepted, as a control', outcome: 'skipped' },
    ],
    exchanges: [...many, evidence, removal],
  });
  const passed = testResult({
    steps: [{ text: 'a campaign is created (10.2.28.3.1#01)', outcome: 'done' }],
    exchanges: [exchange()],
  });
  const others = (['inconclusive', 'notApplicable', 'error'] as const).map((verdict, i) =>
    testResult({
      id: `TP/oneM2M/CSE/SWC/SCH/00${i}`,
      title: `Schedules ${i}`,
      verdict,
      reason: 'no schedules',
      statements: ['10.2.28.2#07'],
    }),
  );
  const transitions = { seen: ['creation-PENDING', 'PENDING-INITIATED'], missing: ['INITIATED-CANCELLING'] };
  const nothing = { seen: [], missing: [] };
  const tests = [failed, passed, ...others].map((test, lane) => ({
    ...test,
    timing: { lane, demandedMs: 4, awaitedMs: 3, answeringMs: 2 },
  }));
  return timed(results(tests, { coverage: { transitions, rules: nothing, aggregations: nothing } }));
}
