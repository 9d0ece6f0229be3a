import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceCse } from '../../targets/reference-cse';
import { realClock } from '../../cse/clock';
import { httpNotifier } from '../../cse/http-notifier';
import { serveHttp } from '../../cse/http-server';
import { runSuite } from '../../steps/run/runner';
import { httpTarget } from '../../targets/http-target';
import { httpReceiver } from '../../targets/receiver';
import { defaultProfile } from '../../wire/load-profile';
import type { Ways } from './awkward-front';
import { awkwardFront } from './awkward-front';

/** Enough of the suite to meet every kind of answer; the whole of it runs over plain HTTP elsewhere. */
const some = ['10.2.28.3', '10.2.28.2#33', 'D.3'];

async function verdictsBehind(ways: Ways): Promise<readonly string[]> {
  const notifier = httpNotifier();
  const cse = referenceCse({ clock: realClock, notifier, profile: defaultProfile });
  const server = await serveHttp(cse);
  const front = await awkwardFront(server.url, ways);
  const target = await httpTarget({
    kind: 'iut',
    name: 'awkward',
    baseUrl: front.url,
    cseBaseName: 'cse-in',
    cseId: '/id-in',
    originator: 'CAdmin',
    profile: defaultProfile,
    timing: { responseMs: 5000, settleMs: 400, pollMs: 10, expiryMs: 5000 },
    receiver: httpReceiver(),
  });
  try {
    const { tests } = await runSuite({
      target,
      seed: 1,
      runs: 1,
      parallel: 8,
      only: some,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      command: 'campaign-tester run',
    });
    return tests.map(({ id, verdict, reason, failures }) =>
      verdict === 'pass' ? 'pass' : `${verdict} ${id} ${reason ?? JSON.stringify(failures)}`,
    );
  } finally {
    await target.close();
    await front.close();
    await server.close();
    cse.close();
    await notifier.close();
  }
}

for (const [name, ways] of Object.entries<Ways>({
  'numbers as floats and unknown attributes': { floats: true, extraAttributes: true },
  'connections that close, few headers and HTML errors': { closes: true, fewHeaders: true, htmlErrors: true },
}))
  test(`the suite judges a CSE with ${name} as it judges any other`, async () => {
    const verdicts = await verdictsBehind(ways);
    assert.ok(verdicts.length > 80);
    assert.deepEqual([...new Set(verdicts)], ['pass']);
  });
