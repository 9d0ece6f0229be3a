// What a run costs beside its exchanges: the wall time of the properties over HTTP against that of a bare client which
// sends the same requests again, one after the other in both. Usage: node -r ./scripts/register.cjs bench/http.ts [runs] [only]
import { Pool } from 'undici';
import { realClock } from '../cse/clock';
import { httpNotifier } from '../cse/http-notifier';
import { serveHttp } from '../cse/http-server';
import { defaultPolicy } from '../cse/policy';
import { defaultCampaignPolicy } from '../cse/campaign/policy';
import { runSuite } from '../steps/run/runner';
import { httpTarget } from '../targets/http-target';
import { referenceNames } from '../targets/model-target';
import { httpReceiver } from '../targets/receiver';
import { referenceCse } from '../targets/reference-cse';
import type { Target } from '../targets/target';
import { referenceTiming } from '../targets/timing';
import { requestToHttp } from '../wire/http';
import type { HttpRequest } from '../wire/http';
import { defaultProfile } from '../wire/load-profile';

const { cseBaseName, administrator } = referenceNames;

/** A reference CSE that takes subscriptions without asking: the second time nobody is there to confirm them. */
async function serve() {
  const notifier = httpNotifier();
  const policy = { cse: { ...defaultPolicy, verifySubscriptions: false }, campaign: defaultCampaignPolicy };
  const cse = referenceCse({ clock: realClock, notifier, profile: defaultProfile, policy, ...referenceNames });
  const server = await serveHttp(cse);
  const close = async (): Promise<void> => {
    await server.close();
    cse.close();
    await notifier.close();
  };
  return { url: server.url, close };
}

interface Recorded {
  readonly requests: HttpRequest[];
  readonly codes: (number | undefined)[];
  waitedMs: number;
}

/** The target, with everything that is sent and waited for written down. */
function recording(target: Target, recorded: Recorded): Target {
  return {
    ...target,
    clock: {
      ...target.clock,
      now: () => target.clock.now(),
      after: (ms, task) => target.clock.after(ms, task),
      wait: async (ms) => {
        const from = performance.now();
        await target.clock.wait(ms);
        recorded.waitedMs += performance.now() - from;
      },
    },
    send: async (request) => {
      recorded.requests.push(requestToHttp(request, cseBaseName));
      const reply = await target.send(request);
      recorded.codes.push(reply.kind === 'response' ? reply.response.statusCode : undefined);
      return reply;
    },
  };
}

async function run(runs: number, only: readonly string[]): Promise<Recorded & { wallMs: number; verdicts: string[] }> {
  const served = await serve();
  const recorded: Recorded = { requests: [], codes: [], waitedMs: 0 };
  const target = await httpTarget({
    kind: 'reference',
    name: 'reference CSE',
    baseUrl: served.url,
    cseBaseName,
    originator: administrator,
    profile: defaultProfile,
    timing: referenceTiming,
    receiver: httpReceiver(),
  });
  try {
    const began = performance.now();
    const { tests } = await runSuite({
      target: recording(target, recorded),
      seed: 1,
      runs,
      parallel: 1,
      only,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      command: 'bench',
    });
    return { ...recorded, wallMs: performance.now() - began, verdicts: tests.map(({ verdict }) => verdict) };
  } finally {
    await target.close();
    await served.close();
  }
}

/** Sends the same requests, one after the other, and reads each response to its end. */
async function replay(requests: readonly HttpRequest[]): Promise<{ wallMs: number; codes: (number | undefined)[] }> {
  const served = await serve();
  const pool = new Pool(served.url);
  try {
    const codes: (number | undefined)[] = [];
    const began = performance.now();
    for (const { method, path, headers, body } of requests) {
      const response = await pool.request({ method, path, headers: { ...headers }, body: body ?? null });
      JSON.parse((await response.body.text()) || 'null');
      codes.push(Number(response.headers['x-m2m-rsc']));
    }
    return { wallMs: performance.now() - began, codes };
  } finally {
    await pool.destroy();
    await served.close();
  }
}

async function main(): Promise<void> {
  const [runs = '20', ...only] = process.argv.slice(2);
  const selected = only.length > 0 ? only : ['TP/oneM2M/CSE/SWC/PRP'];
  // Once before the measurement, so that neither pays for what is compiled the first time.
  await run(2, selected);
  const run1 = await run(Number(runs), selected);
  const replay1 = await replay(run1.requests);
  const same = run1.codes.filter((code, index) => code === replay1.codes[index]).length;
  const round = (value: number): number => Number(value.toFixed(2));
  console.log(
    JSON.stringify(
      {
        bench: 'a run over HTTP, and a bare client',
        tests: run1.verdicts.length,
        passed: run1.verdicts.filter((verdict) => verdict === 'pass').length,
        requests: run1.requests.length,
        'same answers': `${String(same)} of ${String(run1.codes.length)}`,
        'run to bare client': round(run1.wallMs / replay1.wallMs),
        'run without its pauses to bare client': round((run1.wallMs - run1.waitedMs) / replay1.wallMs),
      },
      undefined,
      2,
    ),
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
