import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applicability } from '../../steps/run/applicability';
import type { TestListing } from '../../steps/run/run-options';
import { targetOf } from './target-of';

const numberOf = (type: string): number => targetOf().profile.resourceTypes[type]?.ty ?? 0;
const campaigns = numberOf('softwareCampaign');
const schedules = numberOf('schedule');

const test = (...tags: string[]): TestListing => ({
  id: 'TP/oneM2M/CSE/SWC/X/01',
  title: '',
  kind: 'scenario',
  statements: [],
  source: 'features/some.feature:1',
  tags,
});

describe('a test', () => {
  it('applies to an IUT that lists no resource types', () => {
    const { reason, notices } = applicability(targetOf(), { supportedTypes: undefined });
    assert.deepEqual(notices, []);
    assert.equal(reason(test()), undefined);
    assert.equal(reason(test('@needs-schedule', '@needs-expiry')), undefined);
  });

  it('applies to an IUT that lists what it needs', () => {
    const { reason } = applicability(targetOf(), { supportedTypes: [campaigns, schedules] });
    assert.equal(reason(test('@needs-schedule')), undefined);
  });

  it('does not apply to an IUT without campaigns, unless it needs none', () => {
    const { reason, notices } = applicability(targetOf(), { supportedTypes: [schedules] });
    const missing = `the IUT does not list <softwareCampaign> (type ${String(campaigns)}) in supportedResourceType`;
    assert.equal(notices.length, 1);
    assert.ok(notices[0]?.startsWith(missing));
    assert.equal(reason(test()), missing);
    assert.equal(reason(test('@without-campaign')), undefined);
  });

  it('does not apply to an IUT that leaves out a resource type that it needs', () => {
    const { reason } = applicability(targetOf(), { supportedTypes: [campaigns] });
    assert.equal(reason(test('@needs-schedule')), 'the IUT does not list <schedule> in supportedResourceType');
    assert.equal(reason(test('@needs-expiry')), undefined);
  });

  it('does not apply to an IUT whose description denies a feature that it needs', () => {
    const target = targetOf({ supports: { expiry: false, schedule: true } });
    const { reason } = applicability(target, { supportedTypes: undefined });
    assert.equal(reason(test('@needs-expiry')), 'the IUT description denies the feature "expiry"');
    assert.equal(reason(test('@needs-schedule')), undefined);
    assert.equal(reason(test('@needs-subscription')), undefined);
  });

  it('applies to an IUT that leaves out the resource type, if the description claims the feature', () => {
    const target = targetOf({ supports: { schedule: true } });
    const { reason, notices } = applicability(target, { supportedTypes: [campaigns] }, [test('@needs-schedule')]);
    assert.equal(reason(test('@needs-schedule')), undefined);
    assert.deepEqual(notices, [
      `"schedule" is declared supported, but <schedule> (type ${String(schedules)}) is not listed in supportedResourceType, and its word is taken: 1 test of it`,
    ]);
  });
});

describe('the declaration', () => {
  const tests = [test('@needs-schedule'), test('@needs-schedule', '@needs-expiry'), test()];

  it('names the features that the tests need, and how many need each', () => {
    const { declaration } = applicability(
      targetOf({ supports: { expiry: true } }),
      { supportedTypes: undefined },
      tests,
    );
    assert.deepEqual(declaration, [
      { feature: 'schedule', declared: 'open', tests: 2 },
      { feature: 'expiry', declared: 'claimed', tests: 1 },
    ]);
  });

  it('says that tests were not applied although the IUT lists what they need', () => {
    const target = targetOf({ supports: { schedule: false } });
    const { declaration, notices } = applicability(target, { supportedTypes: [campaigns, schedules] }, tests);
    const disagreement = `"schedule" is declared not supported, but <schedule> (type ${String(schedules)}) is listed in supportedResourceType: 2 tests not applied`;
    assert.deepEqual(declaration[0], { feature: 'schedule', declared: 'denied', listed: true, tests: 2, disagreement });
    assert.deepEqual(notices, [disagreement]);
  });

  it('agrees with an IUT that lists what is claimed, and not what is denied', () => {
    const agreeing: readonly (readonly [boolean, readonly number[]])[] = [
      [true, [campaigns, schedules]],
      [false, [campaigns]],
    ];
    for (const [claim, supportedTypes] of agreeing)
      assert.deepEqual(
        applicability(targetOf({ supports: { schedule: claim } }), { supportedTypes }, tests).notices,
        [],
      );
  });
});
