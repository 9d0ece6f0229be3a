import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Prober } from '../../cli/probe/prober';
import { runChecks } from '../../cli/probe/run-checks';
import type { Target } from '../../targets/target';
import type { Reply, RequestPrimitive } from '../../wire/primitive';
import { modelOf, type Variant } from '../suite/model-run';

type Send = Target['send'];

/** What a probe has left, as it says and as the CSE has it, and how many requests it sent. */
interface Stopped {
  readonly said: readonly string[];
  readonly there: unknown;
  readonly requests: number;
}

/** Probes a CSE and stops at the n-th request. */
async function stoppedAt(
  n: number,
  variant: Variant = {},
  through: (send: Send) => Send = (send) => send,
): Promise<Stopped> {
  const model = modelOf({ supports: { schedule: true, subscription: true, expiry: true }, ...variant });
  const stop = new AbortController();
  const inner = through((request) => model.send(request));
  let requests = 0;
  const send: Send = (request) => {
    if (++requests === n) stop.abort();
    return inner(request);
  };
  const prober = new Prober({ ...model, send }, 'swctp00000000', stop.signal);
  try {
    await runChecks(prober, stop.signal, () => undefined);
    const said = await prober.removeAll();
    const look = { operation: 'RETRIEVE', to: model.cseBaseName, from: model.originators.administrator } as const;
    const below = await model.send({ ...look, requestId: 'look', releaseVersion: '4', query: { fu: '1' } });
    return { said, there: below.kind === 'response' ? below.response.content : below, requests };
  } finally {
    await model.close();
  }
}

const nothing = { 'm2m:uril': [] };
const lost: Reply = { kind: 'problem', problem: { code: 'timeout', message: 'no answer' } };

void describe('a probe that is stopped', () => {
  void it('at whatever request sends no other but to remove what it made, and leaves nothing', async () => {
    const { requests: all } = await stoppedAt(Infinity);
    assert.ok(all > 50, String(all));
    for (let n = 1; n <= all; n++) {
      const { said, there, requests } = await stoppedAt(n);
      assert.deepEqual([said, there], [[], nothing], `stopped at request ${String(n)}`);
      assert.ok(requests <= n + 20, `${String(requests - n)} requests after the one at which it was stopped`);
    }
  });

  void it('removes what a CREATE made whose answer nobody heard', async () => {
    let unheard = 0;
    const deaf =
      (send: Send): Send =>
      async (request) => {
        const reply = await send(request);
        return request.operation === 'CREATE' && unheard++ === 3 ? lost : reply;
      };
    const { said, there } = await stoppedAt(Infinity, {}, deaf);
    assert.ok(unheard > 3);
    assert.deepEqual([said, there], [[], nothing]);
  });

  void it('disables a campaign that refuses to be deleted while it is enabled', async () => {
    const enabled = new Set<string>();
    let refused = 0;
    const strict =
      (send: Send): Send =>
      async (request) => {
        if (request.operation === 'DELETE' && enabled.has(request.to)) {
          refused++;
          return { kind: 'response', response: { statusCode: 4005, requestId: request.requestId, content: undefined } };
        }
        note(request, enabled);
        return send(request);
      };
    const { requests: all } = await stoppedAt(Infinity, {}, strict);
    for (let n = 1; n <= all; n++) {
      enabled.clear();
      const { said, there } = await stoppedAt(n, {}, strict);
      assert.deepEqual([said, there], [[], nothing], `stopped at request ${String(n)}`);
    }
    assert.ok(refused > 0);
  });
});

/** Which campaigns are enabled, by the name that requests have for them. */
function note({ operation, to, content }: RequestPrimitive, enabled: Set<string>): void {
  if (operation !== 'UPDATE') return;
  const text = JSON.stringify(content ?? {});
  if (text.includes('"cae":true')) enabled.add(to);
  if (text.includes('"cae":false')) enabled.delete(to);
}
