import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runOnModel } from './model-run';
import type { Variant } from './model-run';

const groups = ['SWF', 'SWG', 'SWI', 'SWJ'].map((name) => `TP/oneM2M/CSE/SWC/${name}`);

async function namedFirst(variant: Variant): Promise<readonly string[]> {
  const { tests } = await runOnModel(variant);
  return tests.map(({ verdict, reason, failures }) =>
    verdict === 'fail' ? (failures[0]?.statements[0] ?? '') : `${verdict} ${reason ?? ''}`,
  );
}

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
