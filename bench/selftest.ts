// What a selftest costs: how many CSEs it tries in a second, faulty and lawful ones, in process and over HTTP, and what finding
// out the worth of the tests adds. Usage: node -r ./scripts/register.cjs bench/selftest.ts [processes] [sample]; without a
// sample all of it.
import { availableParallelism } from 'node:os';
import { runSelftest } from '../selftest/run-selftest';
import { isProven } from '../selftest/summary';
import type { FromWorker } from '../selftest/pool/task';

type Kind = FromWorker['task']['kind'];

async function main(): Promise<void> {
  const [workers = String(availableParallelism()), sample] = process.argv.slice(2);
  const began = performance.now();
  const counts = new Map<Kind, number>();
  let judgedAt = began;
  const result = await runSelftest({
    only: [],
    seed: 1,
    runs: 20,
    full: false,
    workers: Number(workers),
    ...(sample === undefined ? {} : { sample: Number(sample) }),
    signal: new AbortController().signal,
    onProgress: ({ answer: { task } }) => {
      counts.set(task.kind, (counts.get(task.kind) ?? 0) + 1);
      if (task.kind !== 'further') judgedAt = performance.now();
    },
  });
  const seconds = (ms: number): number => Number((ms / 1000).toFixed(1));
  const count = (kind: Kind): number => counts.get(kind) ?? 0;
  const cses = count('fault') + count('lawful') + count('served');
  console.log(
    JSON.stringify(
      {
        bench: 'selftest',
        processes: Number(workers),
        'faulty CSEs': count('fault'),
        'lawful CSEs': count('lawful'),
        'CSEs over HTTP': count('served'),
        seconds: seconds(judgedAt - began),
        'CSEs per second': Number(((1000 * cses) / (judgedAt - began)).toFixed(2)),
        'tries for the worth of tests': count('further'),
        'seconds for these': seconds(performance.now() - judgedAt),
        'idle tests': result.matrix.idle.length,
        proven: isProven(result.summary, result.problems.length),
      },
      undefined,
      2,
    ),
  );
}

void main();
