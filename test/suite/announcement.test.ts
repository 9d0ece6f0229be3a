import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequestHandler } from '../../targets/in-process-target';
import { isRecord } from '../../wire/record';
import { runOnModel } from './model-run';

const groups = ['ANN', 'ANM', 'ANX', 'ANO', 'ANP', 'ANQ'].map((name) => `TP/oneM2M/CSE/SWC/${name}`);

/** A CSE that refuses every request with announceTo in it. */
const refusing = (cse: RequestHandler): RequestHandler => ({
  handle: (request) => {
    const [members] = isRecord(request.content) ? Object.values(request.content) : [];
    return isRecord(members) && 'at' in members
      ? Promise.resolve({ statusCode: 4000, requestId: request.requestId, content: undefined })
      : cse.handle(request);
  },
});

/** A CSE with which no other can register. */
const alone = (cse: RequestHandler): RequestHandler => ({
  handle: (request) =>
    request.resourceType === 16
      ? Promise.resolve({ statusCode: 4005, requestId: request.requestId, content: undefined })
      : cse.handle(request),
});

describe('a CSE that does not announce', () => {
  for (const [how, variant] of [
    ['takes announceTo and does nothing', { cse: { announces: false } }],
    ['refuses announceTo', { front: refusing }],
    ['lets no CSE register', { front: alone }],
  ] as const)
    it(`and ${how} has nothing held against it`, async () => {
      const { tests } = await runOnModel({ ...variant, only: groups });
      assert.ok(tests.length > 30);
      for (const { id, verdict, reason } of tests) {
        assert.equal(verdict, 'notApplicable', id);
        assert.match(reason ?? '', /"supports": \{"announcement": true\}/, id);
      }
    });

  it('but says that it does is found wrong', async () => {
    const supports = { announcement: true };
    const { tests } = await runOnModel({ cse: { announces: false }, supports, only: groups.slice(0, 1) });
    for (const { id, verdict, failures } of tests) {
      assert.equal(verdict, 'fail', id);
      assert.equal(failures[0]?.statements[0], '9.6.76-2/announceTo#03', id);
      assert.notDeepEqual(failures[0].evidence, [], id);
    }
  });
});
