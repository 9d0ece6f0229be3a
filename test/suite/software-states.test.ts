import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { altered, tableWith } from '../../selftest/rule-changes';
import { withEntry } from '../../model/rules/change';
import { runOnModel } from './model-run';
import type { Variant } from './model-run';
import { softwareBreaches } from './software-breaches';

const groups = ['SWF', 'SWG', 'SWI', 'SWJ'].map((name) => `TP/oneM2M/CSE/SWC/${name}`);

async function namedFirst(variant: Variant): Promise<readonly string[]> {
  const { tests } = await runOnModel(variant);
  return tests.map(({ verdict, reason, failures }) =>
    verdict === 'fail' ? (failures[0]?.statements[0] ?? '') : `${verdict} ${reason ?? ''}`,
  );
}

describe('the state machines of a [software] are left by a CSE that', () => {
  for (const { breach, front, only, breaks } of softwareBreaches)
    it(breach, async () => {
      assert.deepEqual(await namedFirst({ front, only }), [breaks]);
    });

  it('enters what no [software] has reported', async () => {
    const rules = tableWith(
      altered('targetStep', 'enter-status', {
        take: ({ campaign }, target) => withEntry(campaign, target, 'IN_PROCESS'),
      }),
      altered('targetStep', 'copy-activeStatus', {
        ready: ({ campaign }, { reported }) =>
          reported !== 'UNINITIALIZED' && campaign.individualSoftwareStatuses?.[0]?.status !== reported,
      }),
    );
    assert.deepEqual(await namedFirst({ rules, only: ['TP/oneM2M/CSE/SWC/SWI/03'] }), ['10.2.28.1#27']);
  });
});

describe('the state machines of a [software] are kept by a CSE that', () => {
  /** Reports for its own devices: an action ends well at once, and tells so whatever the tester reports. */
  const simulates: NonNullable<Variant['front']> = (cse) => ({
    handle: async (request) => {
      const members = (request.content as { 'm2m:swr'?: Record<string, unknown> } | undefined)?.['m2m:swr'];
      if (request.operation !== 'UPDATE' || !members) return cse.handle(request);
      const begun = (...names: readonly string[]): boolean => names.some((name) => members[name] === true);
      const well = { acn: 'done', sus: 1 };
      const more = { ...(begun('in', 'un') ? { ins: well } : {}), ...(begun('act', 'dea') ? { acts: well } : {}) };
      return cse.handle({ ...request, content: { 'm2m:swr': { ...members, ...more } } });
    },
  });
  /** Takes reports from nobody. */
  const closed: NonNullable<Variant['front']> = (cse) => ({
    handle: async (request) => {
      const members = (request.content as { 'm2m:swr'?: Record<string, unknown> } | undefined)?.['m2m:swr'];
      const refused =
        request.operation === 'UPDATE' && members !== undefined && ('ins' in members || 'acts' in members);
      return refused ? { requestId: request.requestId, statusCode: 4000, content: undefined } : cse.handle(request);
    },
  });

  for (const [name, front] of Object.entries({
    'plays the devices itself': simulates,
    'lets no device report': closed,
  }))
    it(name, async () => {
      const verdicts = await namedFirst({ front, only: groups.filter((one) => !one.endsWith('SWI')) });
      assert.deepEqual(
        verdicts.filter((verdict) => !verdict.startsWith('pass') && !verdict.startsWith('notApplicable')),
        [],
      );
    });
});
