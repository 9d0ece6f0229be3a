import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../model/rules/index';
import { compareTables } from '../../selftest/equivalence/pairs';
import { PlayedCse } from '../../selftest/equivalence/played';
import { Prover } from '../../selftest/equivalence/prove';
import { faultOf } from '../../selftest/faults';

const prover = new Prover();

function proofOf(id: string) {
  const fault = faultOf(id);
  assert.ok(fault, id);
  return prover.prove(fault);
}

const small = { campaigns: 1, targets: 2, cycles: 2, deeds: 6, states: 300, of: 'lives', slow: false } as const;

describe('a search for a difference', () => {
  it('finds none between a table and itself', () => {
    const [rule] = rules;
    assert.ok(rule);
    const change = { rule, instead: [rule] };
    const found = compareTables({ played: new PlayedCse(rules, small), right: rules, wrong: rules, change }, small);
    assert.equal(found.kind, 'same');
  });

  for (const id of ['finish/removed', 'enter-status/first-target', 'null-statuses-on-update/first-cycle'])
    it(`has a history after which ${id} shows`, () => {
      const proof = proofOf(id);
      assert.equal(proof?.kind, 'different');
      assert.notEqual(proof.witness.length, 0);
    });

  it('has the shortest history', () => {
    const proof = proofOf('conflict-on-create/removed');
    assert.equal(proof?.kind, 'different');
    assert.equal(proof.witness.length, 2);
  });

  it('finds the CSE in which a fault shows', () => {
    const proof = proofOf('null-statuses-on-update/not-from-CANCELLED');
    assert.equal(proof?.kind, 'different');
    assert.equal(proof.variant.campaign?.cancel, 'cancelOperation');
  });

  for (const id of ['campaignEnabled-default/removed', 'initiate-on-create/not-from-PENDING'])
    it(`says of ${id} that nobody can see it, and how far it has looked`, () => {
      const proof = proofOf(id);
      assert.equal(proof?.kind, 'equivalent');
      assert.match(proof.bound, /\d+ campaigns? of \d+ targets over \d+ cycles/u);
    });

  it('says nothing of a fault that is none of a rule', () => {
    assert.equal(proofOf('stale-read'), undefined);
  });
});
