import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../model/rules/index';
import { faults } from './faults';
import { runOnModel } from './model-run';
import type { Variant } from './model-run';
import { missing, tableWith } from './rule-changes';

const group = (name: string): string => `TP/oneM2M/CSE/SWC/${name}`;

/** Rules whose absence shows, each with the tests that are about it. */
const knockedOut: Readonly<Record<string, readonly string[]>> = {
  'targets-exist-on-create': [group('CRE')],
  'targets-accessible-on-create': [group('CRE')],
  'targets-exist-on-update': [group('UPD')],
  'targets-accessible-on-update': [group('UPD')],
  'conflict-on-create': [group('CON')],
  'conflict-on-update': [group('UPD')],
  'subjects-exist-on-create': [group('CRE')],
  'subjects-accessible-on-create': [group('CRE')],
  'subjects-exist-on-update': [group('UPD')],
  'subjects-accessible-on-update': [group('UPD')],
  'update-while-cancelling': [group('TRA'), group('ROF')],
  'read-only-while-enabled-version': [group('ROA')],
  'read-only-while-enabled-softwareTargets': [group('ROA')],
  'read-only-while-enabled-softwareTriggerCriteria': [group('ROA')],
  'read-only-while-enabled-softwareOperation': [group('ROA')],
  'delete-while-initiated': [group('DEL')],
  'delete-while-cancelling': [group('DEL')],
  'initiate-on-create': [group('CRE')],
  'initiate-on-update': [group('TRA')],
  'null-links-on-update': [group('TRA'), group('AGN')],
  'null-statuses-on-update': [group('TRA'), group('AGN')],
  'uninitialized-on-update': [group('TRA'), group('AGN')],
  'pending-when-finished-is-disabled': [group('TRA')],
  'cancelling-when-initiated-is-disabled': [group('TRA')],
  'criterion =': [group('OPR')],
  'criterion <=': [group('OPR')],
  'await-trigger-criteria': [group('TRG')],
  'start-operations': [group('SCH')],
  'defer-to-time-window': [group('SCH')],
  'copy-version': [group('SOF')],
  'copy-softwareName': [group('SOF')],
  'copy-URL': [group('SOF')],
  'bound-expirationTime': ['10.2.28.2#17'],
  'create-or-update-software': [group('SUC')],
  'record-link': [group('SUC')],
  'enter-status': [group('SUC')],
  'subscribe-to-software': [group('SUC')],
  'start-operation': [group('SUC')],
  'copy-installStatus': [group('SUC')],
  'copy-activeStatus': [group('SUC')],
  'copy-status-while-cancelling': [group('CAN')],
  'fail-entry-creationFailed': [group('FLR')],
  'fail-entry-subscriptionDeleted': [group('FLR')],
  'conclude-cancelled': [group('CAN')],
  'conclude-not-cancellable': [group('CAN')],
  'aggregate-IN_PROCESS': [group('AGG')],
  'aggregate-SUCCESSFUL': [group('AGG')],
  'aggregate-FAILURE': [group('AGG')],
  finish: [group('SUC')],
};

/** The statement that each failing test names first. */
async function namedFirst(variant: Variant): Promise<readonly string[]> {
  const { tests } = await runOnModel(variant);
  assert.notEqual(tests.length, 0, 'nothing was selected');
  return tests.flatMap(({ verdict, failures }) =>
    verdict === 'fail' ? (failures[0]?.statements.slice(0, 1) ?? []) : [],
  );
}

describe('the suite names first what a CSE breaks that', () => {
  for (const [name, only] of Object.entries(knockedOut))
    it(`does without ${name}`, async () => {
      const broken = rules.find((rule) => rule.name === name)?.statements ?? [];
      const named = await namedFirst({ rules: tableWith(missing(name)), only });
      assert.ok(
        named.some((id) => broken.includes(id)),
        `of ${broken.join(', ')} none is named first; named were ${named.join(', ') || 'none'}`,
      );
    });

  for (const { mistake, breaks, ...variant } of faults)
    it(mistake, async () => {
      const named = await namedFirst(variant);
      assert.ok(named.includes(breaks), `${breaks} is not named first; named were ${named.join(', ') || 'none'}`);
    });
});
