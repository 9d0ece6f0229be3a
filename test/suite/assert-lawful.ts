import assert from 'node:assert/strict';
import { isExcused } from '../../selftest/lawful/excuses';
import type { SuiteOutcome } from '../../steps/run/run-options';

/**
 * Fails unless a run found nothing wrong with a CSE, and judged all of it that can be judged.
 * @param policies the freedoms that the CSE makes use of
 */
export function assertLawful({ tests, interrupted, unreachable }: SuiteOutcome, policies: readonly string[]): void {
  assert.equal(unreachable ?? interrupted, undefined);
  const odd = tests.filter(({ verdict, reason }) => {
    if (verdict === 'notApplicable') return !isExcused(reason ?? '', policies);
    return verdict !== 'pass';
  });
  assert.deepEqual(
    odd.map(({ id, verdict, reason, failures }) => ({ id, verdict, reason, failures })),
    [],
  );
  assert.deepEqual(
    tests.flatMap(({ leftBehind }) => leftBehind),
    [],
  );
  assert.notEqual(tests.filter(({ verdict }) => verdict === 'pass').length, 0);
}
