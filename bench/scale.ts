// What load tests cost by the number of targets: the tester's time, the CSE's time and the tester's memory at each number beside
// those at the first. The reference CSE has a process of its own, and so has the tester for each number: memory that one has held
// is not another's. Usage: node -r ./scripts/register.cjs bench/scale.ts [NUMBERS]
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoadResult, Results } from '../reports/results';

const tool = path.join(__dirname, '..', 'bin', 'campaign-tester');

/** Serves the reference CSE; gives what its description needs. */
async function serve(): Promise<{ readonly facts: Record<string, unknown>; readonly close: () => Promise<void> }> {
  const child = spawn(process.execPath, [tool, 'serve', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  const { url, ...facts } = JSON.parse(chunk.toString()) as Record<string, unknown>;
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { facts: { baseUrl: url, ...facts, timing: { responseMs: 20_000, settleMs: 400, pollMs: 10 } }, close };
}

/** Runs the load tests with so many targets. */
async function run(iut: string, targets: string, out: string): Promise<LoadResult> {
  const args = [tool, 'run', '--iut', iut, '--scale', targets, '--parallel', '16', '--out', out];
  await new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, resolve);
  });
  const { run: of, summary, tests } = JSON.parse(readFileSync(path.join(out, 'results.json'), 'utf8')) as Results;
  const [load] = of.load ?? [];
  if (!load || summary.pass !== tests.length) throw new Error(`not every load test with ${targets} targets passed`);
  return load;
}

const ratio = (a: number, b: number): number => Number((a / b).toFixed(2));

async function main(): Promise<void> {
  const [numbers = '10,100,1000'] = process.argv.slice(2);
  const folder = mkdtempSync(path.join(tmpdir(), 'scale-'));
  const served = await serve();
  try {
    const iut = path.join(folder, 'iut.json');
    writeFileSync(iut, JSON.stringify(served.facts));
    const costs: LoadResult[] = [];
    for (const targets of numbers.split(',')) costs.push(await run(iut, targets, path.join(folder, targets)));
    const [first] = costs;
    if (!first) return;
    const rows = costs.map((cost) => ({
      targets: cost.targets,
      'targets, times the first': ratio(cost.targets, first.targets),
      "the tester's time, times the first": ratio(cost.testerMs, first.testerMs),
      "the CSE's time, times the first": ratio(cost.iutMs ?? 0, first.iutMs ?? 0),
      "the tester's memory, times the first": ratio(cost.peakMemoryBytes, first.peakMemoryBytes),
      "the tester's time per target to that of the CSE": ratio(cost.testerMsPerTarget, cost.iutMsPerTarget ?? 0),
      'requests per target and test': ratio(cost.requests, cost.targets * cost.tests),
    }));
    console.log(JSON.stringify({ bench: 'load tests, by the number of targets', rows }, undefined, 2));
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
