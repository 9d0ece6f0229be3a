import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CampaignPolicy } from '../../cse/campaign/policy';
import type { ResourcePolicy } from '../../cse/policy';
import { rules } from '../../model/rules/index';
import { runOnModel } from './model-run';
import type { Variant } from './model-run';

const permissions = rules.filter(({ force }) => force === 'may').map(({ name }) => name);

/** For each freedom that the reference CSE has about campaigns, the values other than its default. */
const campaigns: { readonly [K in keyof CampaignPolicy]: readonly CampaignPolicy[K][] } = {
  cancel: ['cancelOperation'],
  software: ['reuse'],
  declines: ['last', 'all'],
  softwareLifetime: ['shorter'],
  pace: ['afterResponse', 500],
  targetOrder: ['reversed'],
  entryWithoutSoftware: ['empty'],
  onDelete: ['deleteSoftware'],
  uses: [...permissions.map((name) => [name]), permissions.filter((name) => name !== 'decline-incompatible-node')],
  refusalCodes: ['badRequest', 'internalError'],
};

/** The same for resources in general. */
const resources: { readonly [K in keyof ResourcePolicy]: readonly ResourcePolicy[K][] } = {
  readOnlyAttributes: ['ignore'],
  unknownAttributes: ['accept'],
  verifySubscriptions: [false],
  notificationTiming: ['before'],
  nullAs: ['null', 'empty'],
  identifierForm: ['structured', 'spRelative'],
  deletionOrder: ['bottomUp'],
  inheritAccessControl: [false],
  aeMayCreateUnderCseBase: [[]],
  execInstanceCancel: ['notCancellable', 'finish'],
  execInstanceDurationMs: [0],
  defaultLifetimeMs: [10 * 60_000],
};

/** Why tests do not apply to a CSE that makes use of a freedom; to all others every test applies. */
const notApplicable: readonly (readonly [RegExp, RegExp])[] = [
  [/^declines/, /as it may for a node that it finds incompatible$/],
  [
    /^cancel |conclude-not-cancellable-early/,
    /^the IUT (does not stay in CANCELLING|had ended the cancellation|cancels operations)/,
  ],
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
  it('that is the reference CSE', () => isLawful('reference', {}));

  for (const [name, values] of Object.entries(campaigns))
    for (const value of values) {
      const policy = `${name} ${JSON.stringify(value)}`;
      it(`with the campaign policy ${policy}`, () => isLawful(policy, { campaign: { [name]: value } }));
    }

  for (const [name, values] of Object.entries(resources))
    for (const value of values) {
      const policy = `${name} ${JSON.stringify(value)}`;
      it(`with the resource policy ${policy}`, () => isLawful(policy, { cse: { [name]: value } }));
    }

  it('that cancels operations slowly', () =>
    isLawful('cancel slowly', { campaign: { cancel: 'cancelOperation', pace: 500 } }));
});
