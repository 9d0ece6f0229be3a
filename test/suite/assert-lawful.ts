import assert from 'node:assert/strict';
import type { SuiteOutcome } from '../../steps/run/run-options';

/** Why tests do not apply to a CSE that makes use of a freedom; to all others every test applies. */
const notApplicable: readonly (readonly [RegExp, RegExp])[] = [
  [/^resource policy announces/, /^the IUT announced nothing/],
  [/ deletionOrder /, /^the IUT does not tell of the event delete of a <container> either$/],
  [/^campaign policy declines/, /as it may for a node that it finds incompatible$/],
  [
    / cancel |^cancels |conclude-not-cancellable-early/,
    /^the IUT (does not stay in CANCELLING|had ended the cancellation|cancels operations)/,
  ],
  [/execInstanceCancel/, /^the IUT shows no execInstance that is (CANCELLED|STATUS_NOT_CANCELLABLE)/],
];

/**
 * Fails unless a run found nothing wrong with a CSE, and judged all of it that can be judged.
 * @param policies the freedoms that the CSE makes use of
 */
export function assertLawful({ tests, interrupted, unreachable }: SuiteOutcome, policies: readonly string[]): void {
  assert.equal(unreachable ?? interrupted, undefined);
  const excuses = notApplicable.filter(([of]) => policies.some((policy) => of.test(policy)));
  const odd = tests.filter(({ verdict, reason }) => {
    if (verdict === 'notApplicable') return !excuses.some(([, excuse]) => excuse.test(reason ?? ''));
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
