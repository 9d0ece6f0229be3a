import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequestHandler } from '../../targets/in-process-target';
import type { TestResult } from '../../reports/results';
import { defaultProfile } from '../../wire/load-profile';
import { runOnModel } from './model-run';

/** A CSE that refuses to create resources of a type, and says nothing of it beforehand. */
const without =
  (type: string) =>
  (cse: RequestHandler): RequestHandler => ({
    handle: async (request) => {
      const refused = request.resourceType === defaultProfile.resourceTypes[type]?.ty;
      const response = await cse.handle(refused ? { ...request, resourceType: 9999 } : request);
      return response;
    },
  });

async function verdictOf(type: string, only: string, supports: Readonly<Record<string, boolean>>): Promise<TestResult> {
  const { tests } = await runOnModel({ front: without(type), only: [only], supports });
  const [test] = tests;
  assert.ok(test);
  return test;
}

describe('an optional feature that the IUT refuses', () => {
  for (const [type, only] of [
    ['schedule', 'TP/oneM2M/CSE/SWC/SCH/002'],
    ['subscription', 'TP/oneM2M/CSE/SWC/NOT/001'],
  ] as const) {
    it(`leaves the tests of ${type} not applicable`, async () => {
      const { verdict, reason } = await verdictOf(type, only, {});
      assert.equal(verdict, 'notApplicable');
      assert.match(reason ?? '', new RegExp(`^the feature "${type}" is not there: the IUT refused`, 'u'));
    });

    it(`leaves them inconclusive where the description claims ${type}`, async () => {
      const { verdict, reason } = await verdictOf(type, only, { [type]: true });
      assert.equal(verdict, 'inconclusive');
      assert.match(reason ?? '', /^the IUT description claims the feature/u);
    });
  }
});
