import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bounds } from '../../model/explorer/index';

/** What Spin found of the Promela model. Times in ms. */
export interface SpinCount {
  /** Beyond a hundred million Spin tells the first eight digits only. */
  readonly states: number;
  readonly transitions: number;
  /** From the model to the compiled verifier. */
  readonly compileMs: number;
  readonly runMs: number;
}

const model = path.join(__dirname, 'campaign.pml');

/** Which of the programs that are needed is missing; undefined if none is. */
export function missingProgram(): string | undefined {
  return [
    ['spin', '-V'],
    ['gcc', '--version'],
  ].find(([program = '', ...args]) => spawnSync(program, args).error !== undefined)?.[0];
}

/**
 * Every state counts: no reduction, no hashing without a check, no symmetry.
 * @param optimise `-O2`: for figures; small sizes are done sooner without
 * @throws if a program fails or the verifier does not come to an end
 */
export function countWithSpin({ campaigns, targets, cycles }: Bounds, optimise: boolean): SpinCount {
  const folder = mkdtempSync(path.join(tmpdir(), 'campaign-tester-spin-'));
  const run = (program: string, ...args: readonly string[]): string => {
    const done = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.status !== 0)
      throw new Error(`${program} ended with ${String(done.status ?? done.signal)}: ${done.stderr}${done.stdout}`);
    return done.stdout;
  };
  try {
    const size = [`-DCAMPAIGNS=${String(campaigns)}`, `-DTARGETS=${String(targets)}`, `-DCYCLES=${String(cycles)}`];
    const start = performance.now();
    run('spin', ...size, '-a', model);
    run('gcc', optimise ? '-O2' : '-O0', '-w', '-DSAFETY', '-DNOREDUCE', '-o', 'pan', 'pan.c');
    const compiled = performance.now();
    const told = run('./pan', '-m1000000', optimise ? '-w27' : '-w20');
    const figure = (pattern: RegExp): number => Number(pattern.exec(told)?.[1] ?? NaN);
    if (figure(/errors: (\d+)/u) !== 0 || /Search not completed|max search depth too small/u.test(told))
      throw new Error(`The verifier did not come to an end:\n${told}`);
    return {
      states: figure(/([\d.e+]+) states, stored/u),
      transitions: figure(/([\d.e+]+) transitions/u),
      compileMs: compiled - start,
      runMs: performance.now() - compiled,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
