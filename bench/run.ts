// The wall time of a run against what it cannot do without: the longest of its tests (waits and answers), or, where that is more, its
// requests sent bare, as many at a time as tests ran. Usage: node -r ./scripts/register.cjs bench/run.ts [AT ONCE] [ONLY…]
import { Pool } from 'undici';
import { startReference } from '../cli/reference-server';
import { timingOf } from '../reports/timing';
import { runSuite } from '../steps/run/runner';
import { httpTarget } from '../targets/http-target';
import { referenceNames } from '../targets/model-target';
import { httpReceiver } from '../targets/receiver';
import { referenceTiming } from '../targets/timing';
import { defaultProfile } from '../wire/load-profile';

const { cseBaseName, administrator } = referenceNames;
const headers = { 'X-M2M-Origin': administrator, 'X-M2M-RI': 'bench', 'X-M2M-RVI': defaultProfile.releaseVersion };

/** So many RETRIEVEs of the CSEBase, so many at a time; gives the ms that they took. */
async function bare(url: string, requests: number, atOnce: number): Promise<number> {
  const pool = new Pool(url, { connections: atOnce });
  const began = performance.now();
  let left = requests;
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const { body } = await pool.request({ method: 'GET', path: `/${cseBaseName}`, headers });
      JSON.parse(await body.text());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  await pool.destroy();
  return performance.now() - began;
}

async function main(): Promise<void> {
  const [atOnce = '8', ...only] = process.argv.slice(2);
  const parallel = Number(atOnce);
  const server = await startReference(defaultProfile);
  const target = await httpTarget({
    kind: 'reference',
    name: 'reference CSE',
    baseUrl: server.url,
    cseBaseName,
    originator: administrator,
    profile: defaultProfile,
    timing: referenceTiming,
    receiver: httpReceiver(),
  });
  const began = performance.now();
  const { tests, requests } = await runSuite({
    target,
    seed: 1,
    runs: 20,
    parallel,
    only,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    command: 'bench',
  });
  const wallMs = performance.now() - began;
  const cpuMs = (process.cpuUsage().user + process.cpuUsage().system) / 1000;
  const bareMs = await bare(server.url, requests, parallel);
  await target.close();
  await server.close();
  const spans = tests.map(({ timing }) => (timing ? timing.demandedMs + timing.awaitedMs + timing.answeringMs : 0));
  const criticalMs = Math.max(bareMs, ...spans);
  const ratio = (a: number, b: number): number => Number((a / b).toFixed(2));
  const report = {
    bench: 'a run, and what it cannot do without',
    tests: tests.length,
    passed: tests.filter(({ verdict }) => verdict === 'pass').length,
    requests,
    'wall time to critical path': ratio(wallMs, criticalMs),
    'processor time of both to wall time': ratio(cpuMs, wallMs),
    'bare requests to wall time': ratio(bareMs, wallMs),
    'longest lane to wall time': ratio(timingOf(tests)?.longestPath.durationMs ?? 0, wallMs),
  };
  console.log(JSON.stringify(report, undefined, 2));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
