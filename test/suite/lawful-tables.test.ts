import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Variant } from './model-run';
import { runOnModel } from './model-run';
import { ignoring, refusing, showing } from '../../selftest/misreadings/fronts';

const groups = ['TBW', 'TBM', 'TBD', 'SXM', 'SXR', 'SXW', 'SXD', 'SXC', 'ATT', 'EXA', 'EXR', 'EXW', 'RET', 'ROX'];
const only = groups.map((name) => `TP/oneM2M/CSE/SWC/${name}`);
const list = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** CSEs that take a liberty with their tables. */
const lawful: Readonly<Record<string, NonNullable<Variant['front']>>> = {
  'refuses dynamicAuthorizationConsultationIDs': refusing(
    'softwareCampaign',
    'UPDATE',
    'dynamicAuthorizationConsultationIDs',
  ),
  'has no use for announcedAttribute': showing('softwareCampaign', 'announcedAttribute', () => undefined),
  'refuses announceTo in a CREATE': refusing('softwareCampaign', 'CREATE', 'announceTo'),
  'has no description': showing('software', 'description', () => undefined),
  'adds a policy of its own': showing('softwareCampaign', 'accessControlPolicyIDs', (value) =>
    list(value) ? [...value, 'acp-own'] : ['acp-own'],
  ),
  'shows labels in another order': showing('softwareCampaign', 'labels', (value) =>
    list(value) ? [...value].reverse() : value,
  ),
  'shows no labels as an empty list': showing('software', 'labels', (value) => value ?? []),
  'chooses the name of a <subscription>': ignoring('subscription', 'CREATE', 'resourceName'),
  'chooses the name of a [software]': ignoring('software', 'CREATE', 'resourceName'),
};

describe('no test of a table fails a CSE that', () => {
  for (const [liberty, front] of Object.entries(lawful))
    it(liberty, async () => {
      const { tests } = await runOnModel({ front, only });
      assert.deepEqual(
        tests
          .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable')
          .map((test) => [test.id, test.verdict, test.failures[0]?.message, test.failures[0]?.statements[0]]),
        [],
      );
    });
});
