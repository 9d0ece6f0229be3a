// The wall time of a run against its critical path: the same number of requests sent bare and the same waits, in the same lanes and in
// the same order, to the same CSE. Usage: node -r ./scripts/register.cjs bench/run.ts [LATENCY MS] [OPTIONS OF run…]; without a latency
// it is the run of `npm start`, with one that of a CSE which answers so much later.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Pool } from 'undici';
import { readEvidence } from '../reports/bundle/evidence-files';
import type { Results, TestResult } from '../reports/results';
import { referenceNames } from '../targets/model-target';
import { referenceTiming } from '../targets/timing';
import { defaultProfile } from '../wire/load-profile';

const { cseBaseName, cseId, administrator } = referenceNames;
const headers = { 'X-M2M-Origin': administrator, 'X-M2M-RI': 'bench', 'X-M2M-RVI': defaultProfile.releaseVersion };

/** As many histories of a property are played at a time. */
const historiesAtATime = 4;

/** What a test cannot do without. */
interface Bare {
  readonly requests: number;
  readonly waitsMs: number;
  /** So many of its parts go on at the same time. */
  readonly atATime: number;
}

function bareOf(dir: string, { id, kind }: TestResult): Bare {
  const evidence = readEvidence(dir, id);
  const lines = evidence && 'lines' in evidence ? evidence.lines : [];
  return {
    requests: lines.filter((line) => line.startsWith('{"kind":"exchange"')).length,
    // Of all histories together: in the result, what went on at the same time counts in proportion only.
    waitsMs: lines
      .filter((line) => line.startsWith('{"kind":"wait"'))
      .reduce((sum, line) => sum + (JSON.parse(line) as { ms: number }).ms, 0),
    atATime: kind === 'property' ? historiesAtATime : 1,
  };
}

/** Sends and waits, no more; gives the ms that it took. */
async function bare(url: string, lanes: readonly (readonly Bare[])[]): Promise<number> {
  const pool = new Pool(url, { connections: lanes.length * historiesAtATime });
  const send = async (): Promise<void> => {
    const { body } = await pool.request({ method: 'GET', path: `/${cseBaseName}`, headers });
    await body.text();
  };
  const strand = async (requests: number, waitsMs: number): Promise<void> => {
    for (let sent = 0; sent < requests; sent++) await send();
    if (waitsMs > 0) await new Promise((resolve) => setTimeout(resolve, waitsMs));
  };
  const began = performance.now();
  await Promise.all(
    lanes.map(async (tests) => {
      for (const { requests, waitsMs, atATime } of tests)
        await Promise.all(Array.from({ length: atATime }, () => strand(requests / atATime, waitsMs)));
    }),
  );
  const ms = performance.now() - began;
  await pool.destroy();
  return ms;
}

async function served(latencyMs: number): Promise<{ readonly url: string; readonly close: () => Promise<unknown> }> {
  const worker = new Worker(path.join(__dirname, 'delayed-cse.ts'), { workerData: { latencyMs } });
  const [url] = (await once(worker, 'message')) as [string];
  return { url, close: () => worker.terminate() };
}

async function main(): Promise<void> {
  const [latency = '0', ...options] = process.argv.slice(2);
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-run-'));
  const { url, close } = await served(Number(latency));
  try {
    const iut = path.join(dir, 'iut.json');
    writeFileSync(
      iut,
      JSON.stringify({
        baseUrl: url,
        cseBaseName,
        cseId: `/${cseId}`,
        originator: administrator,
        timing: referenceTiming,
      }),
    );
    const against = Number(latency) === 0 ? [] : ['--iut', iut];
    const tool = path.join(__dirname, '..', 'bin', 'campaign-tester');
    const out = path.join(dir, 'out');
    const began = performance.now();
    const run = spawn(process.execPath, [tool, 'run', '--out', out, ...against, ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await once(run, 'exit');
    const wallMs = performance.now() - began;
    const results = JSON.parse(readFileSync(path.join(out, 'results.json'), 'utf8')) as Results;
    const lanes = new Map<number, Bare[]>();
    for (const test of results.tests) {
      const lane = test.timing?.lane ?? 0;
      lanes.set(lane, [...(lanes.get(lane) ?? []), bareOf(out, test)]);
    }
    const criticalMs = await bare(url, [...lanes.values()]);
    const ratio = (a: number, b: number): number => Number((a / b).toFixed(2));
    const report = {
      bench: 'a run, and what it cannot do without',
      tests: results.tests.length,
      passed: results.summary.pass,
      requests: results.run.requests,
      atOnce: results.run.parallel,
      'latency in ms': Number(latency),
      'seconds that the tests took': Number((results.run.durationMs / 1000).toFixed(1)),
      'tests to critical path': ratio(results.run.durationMs, criticalMs),
      'the command from start to end, to critical path': ratio(wallMs, criticalMs),
    };
    console.log(JSON.stringify(report, undefined, 2));
  } finally {
    await close();
    rmSync(dir, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
