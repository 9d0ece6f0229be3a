import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lawfulPolicies } from './lawful-policies';
import { runOnModel } from './model-run';
import type { Variant } from './model-run';

/** Why tests do not apply to a CSE that makes use of a freedom; to all others every test applies. */
const notApplicable: readonly (readonly [RegExp, RegExp])[] = [
  [/^campaign policy declines/, /as it may for a node that it finds incompatible$/],
  [
    / cancel |^cancels |conclude-not-cancellable-early/,
    /^the IUT (does not stay in CANCELLING|had ended the cancellation|cancels operations)/,
  ],
  [/execInstanceCancel/, /^the IUT shows no execInstance that is (CANCELLED|STATUS_NOT_CANCELLABLE)/],
];

async function isLawful(policy: string, variant: Variant): Promise<void> {
  const { tests, interrupted, unreachable } = await runOnModel(variant);
  assert.equal(unreachable ?? interrupted, undefined);
  const excused = notApplicable.find(([of]) => of.test(policy))?.[1];
  const odd = tests.filter(({ verdict, reason }) => {
    if (verdict === 'notApplicable') return excused?.test(reason ?? '') !== true;
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

describe('the suite finds nothing wrong with a CSE', () => {
  for (const { name, variant } of lawfulPolicies) it(name, () => isLawful(name, variant));
});
