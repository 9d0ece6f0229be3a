import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plantedFaults } from '../../selftest/misreadings/histories/index';
import { runOnModel } from '../suite/model-run';

/** As many histories as a run plays unless the user wants more. */
const runs = 20;

/** The tests of the properties, by what their scenarios call them. */
const propertyIds = {
  'any history': 'TP/oneM2M/CSE/SWC/PRP/001',
  conflict: 'TP/oneM2M/CSE/SWC/PRP/002',
  aggregation: 'TP/oneM2M/CSE/SWC/PRP/004',
  copies: 'TP/oneM2M/CSE/SWC/PRP/005',
  bookkeeping: 'TP/oneM2M/CSE/SWC/PRP/006',
} as const;

/** Some of each topic, and the property that finds them; that the whole suite finds each of them, selftest shows. */
const found: Readonly<Record<string, keyof typeof propertyIds>> = {
  'cycles/softwareLinks-kept-from-PENDING': 'any history',
  'cycles/individualSoftwareStatuses-kept-from-CANCELLED': 'any history',
  'cycles/aggregatedSoftwareStatus-kept-from-STATUS_NOT_CANCELLABLE': 'any history',
  'cancelling/fails-completed-letFinish': 'any history',
  'cancelling/leaves-cancelled-entry': 'any history',
  'cancelling/CANCELLED-beside-completed': 'any history',
  'cancelling/updates-while-CANCELLING': 'any history',
  'conflicts/CREATE-FINISHED': 'conflict',
  'conflicts/UPDATE-first-target-of-other': 'conflict',
  'conflicts/UPDATE-not-begun': 'conflict',
  'requests/softwareTargets-free-while-enabled': 'any history',
  'requests/URL-free-while-FINISHED': 'any history',
  'requests/without-targets-accessible-on-update': 'any history',
  'requests/deletes-INITIATED': 'any history',
  'performing/all-windows': 'any history',
  'performing/escapes-URL': 'copies',
  'telling/first-report-only': 'aggregation',
  'telling/late-report-of-earlier-cycle': 'any history',
  'telling/deaf-to-deleted-subscription': 'bookkeeping',
  'telling/three-to-FAILURE': 'aggregation',
};

describe('random histories find a CSE that', () => {
  for (const [name, property] of Object.entries(found)) {
    const planted = plantedFaults.find(({ fault }) => fault.id === `misreading/histories/${name}`);
    it(planted?.fault.mistake ?? name, async () => {
      assert.ok(planted, `there is no fault ${name}`);
      const { fault, shortest } = planted;
      const { tests } = await runOnModel({ ...fault.variant, runs, only: [propertyIds[property]] });
      const [test] = tests;
      assert.equal(test?.verdict, 'fail', `of "${property}" none failed: ${test?.reason ?? 'they pass'}`);
      const named = test.failures[0]?.statements[0];
      assert.ok(
        fault.statements.some((id) => id === named),
        `${String(named)} is named first, not one of ${fault.statements.join(', ')}:\n${test.counterexample?.gherkin ?? ''}`,
      );
      const { commands = Infinity, gherkin = '' } = test.counterexample ?? {};
      const most = 2 * shortest.commands.length;
      assert.ok(commands <= most, `${String(commands)} commands, a person needs half of ${String(most)}:\n${gherkin}`);
    });
  }
});
