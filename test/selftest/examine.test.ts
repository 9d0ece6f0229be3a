import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Prover } from '../../selftest/equivalence/prove';
import { examine, isDiagnosed } from '../../selftest/examine';
import type { Fault } from '../../selftest/fault';
import { faultOf } from '../../selftest/faults';
import { judgeLawful } from '../../selftest/lawful/judge';
import { listTests } from '../../steps/run/plan';

const tests = listTests();
const group = (name: string) => tests.filter(({ id }) => id.startsWith(`TP/oneM2M/CSE/SWC/${name}/`));
const options = { seed: 1, runs: 1, full: false, prover: new Prover() };

describe('a fault', () => {
  it('that a test sees is killed, by the first that cites what it breaks', async () => {
    const fault = faultOf('conflict-on-create/removed');
    assert.ok(fault);
    const found = await examine(fault, { ...options, tests: group('CON') });
    assert.equal(found.outcome, 'killed');
    assert.equal(found.killedBy.length, 1);
    assert.ok(isDiagnosed(found));
    assert.ok(found.requests > 0);
  });

  it('that no test sees is alive, with a history after which it shows', async () => {
    const fault = faultOf('conflict-on-create/removed');
    assert.ok(fault);
    const found = await examine(fault, { ...options, tests: group('DLX') });
    assert.equal(found.outcome, 'alive');
    assert.match(found.witness ?? '', /CREATE campaign1/u);
  });

  it('that nobody can see is equivalent, and no test is wasted on it', async () => {
    const fault = faultOf('campaignEnabled-default/removed');
    assert.ok(fault);
    const found = await examine(fault, { ...options, tests: group('DLX') });
    assert.equal(found.outcome, 'equivalent');
    assert.equal(found.tests, 0);
  });

  it('that names another statement than it breaks is not diagnosed', async () => {
    const fault = faultOf('conflict-on-create/removed');
    const misnamed: Fault = { ...(fault as Fault), statements: ['10.2.28.3.1#09', '10.2.28.3.4#03'].slice(1) };
    const found = await examine(misnamed, { ...options, tests: group('CON') });
    assert.equal(found.outcome, 'killed');
    assert.ok(!isDiagnosed(found));
  });
});

describe('a CSE that is called lawful', () => {
  it('fails no test where it is', async () => {
    const found = await judgeLawful(
      { id: 'x', variant: { campaign: { pace: 'afterResponse' } } },
      { ...options, tests: group('CON') },
    );
    assert.deepEqual(found.failures, []);
  });

  it('raises the alarm where it is not', async () => {
    const fault = faultOf('conflict-on-create/removed');
    const found = await judgeLawful({ id: 'x', variant: fault?.variant ?? {} }, { ...options, tests: group('CON') });
    assert.notEqual(found.failures.length, 0);
    assert.equal(found.failures[0]?.named, '10.2.28.3.1#10');
  });
});
