import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RefusalCase } from '../../spec/refusal-cases';
import { refusalCases } from '../../spec/refusal-cases';
import type { StatementId } from '../../spec/statement';
import { pinnedCodes } from '../../steps/checks/pinned-refusals';
import type { RequestHandler } from '../../targets/in-process-target';
import { defaultProfile } from '../../wire/load-profile';
import { laterProfile } from '../wire/later-profile';
import { runOnModel } from './model-run';

describe('response status codes that a profile pins', () => {
  const profile = { ...defaultProfile, pinnedRefusals: { conflict: [4140], targetMissing: [4004] } };

  it('are those of the case that the statements are of', () => {
    assert.deepEqual(pinnedCodes(profile, ['10.2.28.3.3#10', '10.2.28.2#05']), [4140]);
  });

  it('are those of every case that the statements are of, for any check may speak first', () => {
    assert.deepEqual(pinnedCodes(profile, ['10.2.28.3.1#10', '10.2.28.3.1#06']), [4140, 4004]);
  });

  it('are none for a case that the profile leaves open, alone or beside others', () => {
    assert.equal(pinnedCodes(profile, ['10.2.28.3.1#08']), undefined);
    assert.equal(pinnedCodes(profile, ['10.2.28.3.1#10', '10.2.28.3.1#08']), undefined);
    assert.equal(pinnedCodes(defaultProfile, ['10.2.28.3.1#10']), undefined);
  });
});

/** For each case, a test that brings it about, and the statement that demands the error. */
const tests: Readonly<Record<RefusalCase, readonly [test: string, statement: StatementId]>> = {
  targetMissing: ['CRE/002', '10.2.28.3.1#06'],
  targetInaccessible: ['UPD/004', '10.2.28.3.3#08'],
  conflict: ['CON/001', '10.2.28.3.1#10'],
  subjectMissing: ['CRE/020', '10.2.28.3.1#12'],
  subjectInaccessible: ['UPD/021', '10.2.28.3.3#14'],
  readOnly: ['ROA/01', '10.2.28.3.3#04'],
  updateWhileCancelling: ['TRA/009', '10.2.28.3.3#03'],
  deleteWhileRunning: ['DEL/001', '10.2.28.3.4#03'],
};

/** Gives one error for all that the profile pins a code for. */
const otherCode =
  (code: number) =>
  (cse: RequestHandler): RequestHandler => ({
    handle: async (request) => {
      const response = await cse.handle(request);
      const { statusCode } = response;
      const pinned = Object.values(laterProfile.pinnedRefusals).some((codes) => codes.includes(statusCode ?? 0));
      return pinned ? { ...response, statusCode: code } : response;
    },
  });

describe('a CSE that refuses with another code than the profile pins', () => {
  for (const refusal of refusalCases)
    it(`fails in the case ${refusal}`, async () => {
      const [test, statement] = tests[refusal];
      const only = [`TP/oneM2M/CSE/SWC/${test}`];
      const run = (code: number) => runOnModel({ only, profile: laterProfile, front: otherCode(code) });
      const { tests: wrong } = await run(4500);
      assert.deepEqual(
        wrong.flatMap(({ failures }) => failures.map(({ statements, expected }) => [statements[0], expected])),
        [[statement, `the response status code ${laterProfile.pinnedRefusals[refusal]?.join(' or ') ?? ''}`]],
      );
      const { tests: right } = await run(laterProfile.pinnedRefusals[refusal]?.at(-1) ?? 0);
      assert.deepEqual(
        right.map(({ verdict }) => verdict),
        ['pass'],
      );
    });

  it('passes where the profile pins none', async () => {
    const { tests: all } = await runOnModel({
      only: ['10.2.28.3.4'],
      profile: { ...laterProfile, pinnedRefusals: {} },
    });
    assert.deepEqual([...new Set(all.map(({ verdict }) => verdict))], ['pass']);
  });
});
