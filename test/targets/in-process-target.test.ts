import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VirtualClock } from '../../cse/clock';
import { inProcessReceiver } from '../../targets/in-process-receiver';
import type { RequestHandler } from '../../targets/in-process-target';
import { inProcessTarget } from '../../targets/in-process-target';
import { defaultProfile } from '../../wire/load-profile';
import type { RequestPrimitive } from '../../wire/primitive';

function targetFor(handle: RequestHandler['handle'], clock = new VirtualClock()) {
  return inProcessTarget({
    cse: { handle },
    clock,
    receiver: inProcessReceiver(clock),
    profile: defaultProfile,
    cseBaseName: 'cse-in',
    originator: 'CAdmin',
    timing: { responseMs: 100, pollMs: 10 },
  });
}

const create: RequestPrimitive = {
  operation: 'CREATE',
  to: 'cse-in',
  from: 'C',
  requestId: '1',
  resourceType: 14,
  content: { a: [1], gone: undefined },
};

void describe('a target in process', () => {
  void it('shares nothing with the CSE', async () => {
    const kept: unknown[] = [];
    const answer = { list: [1] };
    const target = targetFor((request) => {
      kept.push(request.content);
      return Promise.resolve({ statusCode: 2001, requestId: request.requestId, content: answer });
    });
    const reply = await target.send(create);
    assert.ok(reply.kind === 'response');
    answer.list.push(2);
    assert.deepEqual(reply.response.content, { list: [1] });
    assert.deepEqual(kept, [{ a: [1] }]);
    assert.notEqual(kept[0], create.content);
    assert.equal(target.kind, 'model');
  });

  void it('moves the clock when the CSE waits for it', async () => {
    const clock = new VirtualClock(0);
    const target = targetFor(async ({ requestId }) => {
      await new Promise<void>((resolve) => clock.after(50, resolve));
      return { statusCode: 2000, requestId, content: undefined };
    }, clock);
    assert.equal((await target.send(create)).kind, 'response');
    assert.ok(clock.now() >= 50 && clock.now() <= 100);
  });

  void it('gives problems for a CSE that never answers, one that fails, and when it is closed', async () => {
    const codes = [];
    for (const handle of [() => new Promise<never>(() => undefined), () => Promise.reject(new Error('bug'))]) {
      const target = targetFor(handle);
      codes.push(await target.send(create));
      await target.close();
      codes.push(await target.send(create));
    }
    assert.deepEqual(
      codes.map((reply) => reply.kind === 'problem' && reply.problem.code),
      ['timeout', 'stopped', 'connectionClosed', 'stopped'],
    );
  });
});
