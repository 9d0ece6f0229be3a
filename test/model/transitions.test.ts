import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '../../model/answer';
import { answers } from '../../model/answer';
import type { CampaignRequest } from '../../model/request';
import type { RuleTable } from '../../model/rule';
import { rulesOf } from '../../model/rule';
import { rules } from '../../model/rules/index';
import type { Campaign, CampaignStatus } from '../../model/state';
import { campaignStatuses, freshTargets } from '../../model/state';
import { accepted, campaignIn, create, remove, target, update, world } from './samples';

const musts = rules.filter((rule) => rule.force === 'must');
const answer = (request: CampaignRequest, table: RuleTable = musts): readonly Outcome[] =>
  answers(table, request, [], world());

/** A campaign in this status with everything that a cycle leaves behind. */
const used = (status: CampaignStatus): Campaign =>
  campaignIn(status, {
    softwareLinks: ['a', 'b'],
    individualSoftwareStatuses: [
      { node: 'A', software: 'a', status: 'SUCCESSFUL' },
      { node: 'B', software: 'b', status: 'FAILURE' },
    ],
    aggregatedSoftwareStatus: 'FAILURE',
    triggered: true,
    started: true,
    targets: [target('A', { phase: 'completed', software: 'a' }), target('B', { phase: 'completed', software: 'b' })],
  });

/** What a request makes of campaignStatus, by the status before; `-` is a refusal. */
const table: Readonly<Record<CampaignStatus, { enable: string; disable: string; other: string; delete: string }>> = {
  PENDING: { enable: 'INITIATED', disable: 'PENDING', other: 'PENDING', delete: 'gone' },
  INITIATED: { enable: 'INITIATED', disable: 'CANCELLING', other: 'INITIATED', delete: '-' },
  FINISHED: { enable: 'FINISHED', disable: 'PENDING', other: 'FINISHED', delete: 'gone' },
  CANCELLING: { enable: '-', disable: '-', other: '-', delete: '-' },
  CANCELLED: { enable: 'INITIATED', disable: 'CANCELLED', other: 'CANCELLED', delete: 'gone' },
  STATUS_NOT_CANCELLABLE: {
    enable: 'INITIATED',
    disable: 'STATUS_NOT_CANCELLABLE',
    other: 'STATUS_NOT_CANCELLABLE',
    delete: 'gone',
  },
};

function becomes(outcomes: readonly Outcome[]): string {
  return outcomes
    .map((outcome) => {
      if (outcome.kind === 'accepted') return outcome.campaign.campaignStatus;
      return outcome.kind === 'deleted' ? 'gone' : '-';
    })
    .join(' or ');
}

describe('campaignStatus', () => {
  for (const status of campaignStatuses) {
    const { enable, disable, other, delete: deleted } = table[status];
    const before = used(status);
    it(`goes from ${status} to ${enable} when campaignEnabled is set to TRUE`, () => {
      assert.equal(becomes(answer(update(before, { campaignEnabled: true }))), enable);
    });
    it(`goes from ${status} to ${disable} when campaignEnabled is set to FALSE`, () => {
      assert.equal(becomes(answer(update(before, { campaignEnabled: false }))), disable);
    });
    it(`goes from ${status} to ${other} with any other UPDATE`, () => {
      assert.equal(becomes(answer(update(before, { expirationTime: 2_000_000 }))), other);
    });
    it(`is ${status} when a DELETE has the answer ${deleted}`, () => {
      assert.equal(becomes(answer(remove(before))), deleted);
    });
  }

  for (const [campaignEnabled, status] of [
    [undefined, 'PENDING'],
    [false, 'PENDING'],
    [true, 'INITIATED'],
  ] as const)
    it(`is ${status} after a CREATE with campaignEnabled ${String(campaignEnabled)}`, () => {
      const request = create(campaignEnabled === undefined ? {} : { campaignEnabled });
      assert.equal(becomes(answer(request)), status);
      assert.equal(accepted(answer(request))[0]?.campaignEnabled, campaignEnabled ?? false);
    });
});

describe('a cycle that begins', () => {
  for (const status of ['PENDING', 'CANCELLED', 'STATUS_NOT_CANCELLABLE'] as const)
    it(`after ${status} has nothing of the one before`, () => {
      const [campaign] = accepted(answer(update(used(status), { campaignEnabled: true, softwareTargets: ['X', 'A'] })));
      assert.deepEqual(campaign, {
        ...campaignIn('INITIATED'),
        softwareTargets: ['X', 'A'],
        targets: freshTargets(['X', 'A']),
      });
    });

  it('has one piece of work for a node that is named twice', () => {
    const [campaign] = accepted(answer(create({ campaignEnabled: true, softwareTargets: ['A', 'A', 'B'] })));
    assert.deepEqual(
      campaign?.targets.map(({ node }) => node),
      ['A', 'B'],
    );
  });
});

describe('a request that begins no cycle', () => {
  it('leaves links, entries, aggregate and progress as they are', () => {
    for (const status of ['FINISHED', 'INITIATED'] as const) {
      const [campaign] = accepted(answer(update(used(status), { campaignEnabled: false })));
      assert.deepEqual({ ...campaign, campaignStatus: status, campaignEnabled: true }, used(status));
    }
  });

  it('gives the campaign what it asks for', () => {
    const [campaign] = accepted(answer(update(used('CANCELLED'), { version: '2.0', softwareOperation: 'ACTIVATE' })));
    assert.deepEqual(campaign, { ...used('CANCELLED'), version: '2.0', softwareOperation: 'ACTIVATE' });
  });
});

describe('every effect', () => {
  const requests: readonly CampaignRequest[] = [
    create(),
    create({ campaignEnabled: true }),
    ...campaignStatuses.flatMap((status) =>
      [true, false].map((campaignEnabled) => update(used(status), { campaignEnabled })),
    ),
  ];
  for (const effect of rulesOf(rules, 'effect'))
    it(`${effect.name} is given by some request, and never by a DELETE`, () => {
      const by = requests.filter((request) =>
        answer(request, rules).some((outcome) => outcome.kind === 'accepted' && outcome.by.includes(effect)),
      );
      assert.notEqual(by.length, 0);
      assert.equal(effect.gives(remove(used('PENDING')), used('PENDING')), undefined);
    });
});
