import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { altered, ruleOf, tableWith } from '../../selftest/rule-changes';
import { lawfulMixes, lawfulPolicies } from '../../selftest/lawful/policies';
import { showing } from '../../selftest/misreadings/fronts';
import type { StepContext } from '../../model/rule';
import type { TargetProgress } from '../../model/state';
import { endsOf } from '../../steps/load/ends-of';
import { listLoadTests, listTests } from '../../steps/run/plan';
import { exchange } from '../reports/fixture';
import { assertLawful } from './assert-lawful';
import { runOnModel, type Variant } from './model-run';

const id = (number: string): string => `TP/oneM2M/CSE/SWC/SCL/${number}`;
const many = 24;

/** A step that is not taken on the last of many targets, or on another. */
function notOnLast(name: string, place = -1): NonNullable<Variant['rules']> {
  const { ready } = ruleOf('targetStep', name);
  const isThere = ({ campaign: { targets } }: StepContext, { node }: TargetProgress): boolean =>
    targets.length > 10 && targets.at(place)?.node === node;
  return tableWith(
    altered('targetStep', name, { ready: (context, target) => !isThere(context, target) && ready(context, target) }),
  );
}

const firstTen = (value: unknown): unknown => (Array.isArray(value) ? value.slice(0, 10) : value);

/** Mistakes that show with many targets only, the load test that is to see each, and a statement that it has to name. */
const faults: Readonly<Record<string, readonly [variant: Variant, test: string, statement: string]>> = {
  'forgets the last target': [{ rules: notOnLast('create-or-update-software') }, '001', '10.2.28.2#15'],
  'does not link to the last [software]': [{ rules: notOnLast('record-link') }, '001', '10.2.28.2#18'],
  'enters nothing for the last target': [{ rules: notOnLast('enter-status') }, '001', '10.2.28.2#20'],
  'does not begin on the last target': [{ rules: notOnLast('start-operation') }, '001', '10.2.28.2#24'],
  'does not take in what the last device reports': [{ rules: notOnLast('copy-installStatus') }, '001', '10.2.28.1#24'],
  'links to ten [software] at most': [
    { front: showing('softwareCampaign', 'softwareLinks', firstTen) },
    '001',
    '9.6.76-2/softwareLinks#03',
  ],
  'has ten entries at most': [
    { front: showing('softwareCampaign', 'individualSoftwareStatuses', firstTen) },
    '001',
    '9.6.76-2/individualSoftwareStatuses#04',
  ],
  'takes one failure among many for none': [
    {
      rules: tableWith(
        altered('aggregate', 'aggregate-SUCCESSFUL', {
          holds: (all) => all.filter((status) => status !== 'SUCCESSFUL').length <= (all.length > 10 ? 1 : 0),
        }),
        altered('aggregate', 'aggregate-FAILURE', {
          holds: (all) =>
            all.filter((status) => status === 'FAILURE').length > (all.length > 10 ? 1 : 0) &&
            all.every((status) => status === 'FAILURE' || status === 'SUCCESSFUL'),
        }),
      ),
    },
    '003',
    '9.6.76-2/aggregatedSoftwareStatus#07',
  ],
  'does not take in what a device reports whose operation it lets finish': [
    { rules: notOnLast('copy-status-while-cancelling', 0) },
    '004',
    '10.2.28.1#41',
  ],
  'looks for a conflict at the first target only': [{ rules: otherTargets() }, '005', '10.2.28.3.1#10'],
};

/** A conflict is looked for at the first target of the other campaign only. */
function otherTargets(): NonNullable<Variant['rules']> {
  return tableWith(
    altered('guard', 'conflict-on-create', {
      fires: ({ request, others }) =>
        request.operation === 'CREATE' &&
        others.some(
          ({ campaignEnabled, softwareTargets }) =>
            campaignEnabled && request.attributes.softwareTargets.includes(softwareTargets[0] ?? ''),
        ),
    }),
  );
}

describe('the load tests', () => {
  it('are none of the suite, and one for each number of targets', () => {
    const ids = new Set(listTests().map((test) => test.id));
    const tests = listLoadTests([10, 1000]);
    assert.deepEqual(
      tests.filter((test) => ids.has(test.id) || ids.has(test.id.replace(/\/\d+$/, ''))),
      [],
    );
    assert.ok(tests.some((test) => test.id === id('001/1000') && test.title.endsWith('(1000 targets)')));
    assert.equal(new Set(tests.map((test) => test.id)).size, tests.length);
  });

  it('pass on the reference CSE with one, with few and with many targets, and leave nothing', async () => {
    const { tests } = await runOnModel({ scale: [1, 2, 3, 50], parallel: 8 });
    assertLawful({ tests, requests: 0, notices: [] }, []);
    assert.ok(tests.every(({ verdict }) => verdict === 'pass'));
    const largest = tests.find((test) => test.id === id('002/50'));
    assert.equal(largest?.load?.targets, 50);
    assert.ok(largest.load.peakMemoryBytes > 1e6);
    assert.equal(largest.load.iutMs, undefined);
  });

  for (const { name, variant, parts = [name] } of [
    ...lawfulPolicies.filter(({ name: one }) => /pace|declines|cancel|targetOrder|empty|spRel|structured/.test(one)),
    ...lawfulMixes(),
  ] as readonly { name: string; variant: Variant; parts?: readonly string[] }[])
    it(`fail no lawful CSE: ${name}`, async () => {
      assertLawful(await runOnModel({ ...variant, scale: [1, 2, 14], parallel: 4 }), parts);
    });

  for (const [mistake, [variant, test, statement]] of Object.entries(faults))
    it(`see a CSE that ${mistake}`, async () => {
      const only = [id(`${test}/${String(many)}`)];
      const { tests } = await runOnModel({ ...variant, scale: [many], only, parallel: 8 });
      const found = tests.flatMap(({ failures }) => failures);
      assert.deepEqual(
        tests.map(({ verdict, reason }) => [verdict, reason]),
        [['fail', undefined]],
      );
      assert.ok(found[0]?.statements.includes(statement), JSON.stringify(found));
    });
});

describe('of many like exchanges in a row', () => {
  const row = Array.from({ length: 20 }, (_, n) => exchange({ number: n + 1 }));

  it('both ends are kept, under their numbers', () => {
    assert.deepEqual(
      endsOf(row, []).map(({ number }) => number),
      [1, 2, 3, 18, 19, 20],
    );
  });

  it('so is what shows a failure, and what is unlike', () => {
    const failure = { statements: [], message: '', expected: '', observed: '', evidence: [9] };
    const odd = row.map((one, at) => (at === 11 ? exchange({ number: 12, step: 'another' }) : one));
    assert.deepEqual(
      endsOf(odd, [failure]).map(({ number }) => number),
      [1, 2, 3, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20],
    );
  });
});
