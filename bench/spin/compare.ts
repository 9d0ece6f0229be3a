// Counts the states of campaigns twice: by the rules, and by Spin from a model that was written by hand. Without symmetry the
// numbers have to be equal; then it says how long either took for the complete answer.
// Usage: node -r ./scripts/register.cjs bench/spin/compare.ts [--figures] [CAMPAIGNSxTARGETSxCYCLES…]
import { parseArgs } from 'node:util';
import type { Bounds, Space } from '../../model/explorer/index';
import { explore, statesWithoutSymmetry } from '../../model/explorer/index';
import { rules } from '../../model/rules/index';
import { countWithSpin, missingProgram } from './spin';

/** Small enough for every build. */
const usual = ['1x1x1', '1x2x2', '2x1x2', '2x2x1'];

/** Beyond so many states without symmetry only Spin counts them one by one: here they are told from those with symmetry. */
const mostUnreduced = 2_000_000;

/** More do not fit into the memory of a usual machine. */
const mostStates = 50_000_000;

interface Timed {
  readonly space: Space;
  readonly ms: number;
}

function timed(bounds: Bounds, symmetry: boolean): Timed {
  const start = performance.now();
  const space = explore(rules, bounds, { symmetry, maxStates: mostStates });
  return { space, ms: performance.now() - start };
}

function sizeOf(text: string): Bounds {
  const [campaigns, targets, cycles] = (/^([1-3])x([1-4])x([1-9])$/u.exec(text)?.slice(1) ?? []).map(Number);
  if (campaigns === undefined || targets === undefined || cycles === undefined)
    throw new Error(`${text} is not a size: up to 3 campaigns, 4 targets and 9 cycles, as in 2x3x2`);
  return { campaigns, targets, cycles };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** One size, in one line. @returns whether both count the same */
function compare(text: string, figures: boolean): boolean {
  const bounds = sizeOf(text);
  const reduced = timed(bounds, true);
  const expected = statesWithoutSymmetry(reduced.space);
  const counted = expected > mostUnreduced ? undefined : timed(bounds, false);
  const spin = countWithSpin(bounds, figures);
  const ours = counted?.space.states ?? expected;
  const equal = reduced.space.complete && ours === expected && digits(ours) === digits(spin.states);
  const columns = [
    text,
    `${String(reduced.space.states)} states with symmetry in ${seconds(reduced.ms)}`,
    `${String(ours)} without ${counted ? `in ${seconds(counted.ms)}` : 'by what these stand for'}`,
    `Spin ${String(spin.states)}, compiled in ${seconds(spin.compileMs)}, run in ${seconds(spin.runMs)}`,
    `Spin/ours ${((spin.compileMs + spin.runMs) / reduced.ms).toFixed(1)}`,
    equal ? 'equal' : 'DIFFERENT',
  ];
  console.log(columns.join(' | '));
  return equal;
}

/** As many as Spin tells. */
const digits = (count: number): string => count.toPrecision(8);

function main(): void {
  const { values, positionals } = parseArgs({
    options: { figures: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const missing = missingProgram();
  if (missing !== undefined) {
    console.error(`${missing} is not installed: on Debian, apt-get install spin gcc`);
    process.exitCode = 2;
    return;
  }
  const sizes = positionals.length > 0 ? positionals : usual;
  const results = sizes.map((size) => compare(size, values.figures));
  const equal = results.filter(Boolean).length;
  console.log(`${String(equal)} of ${String(sizes.length)} sizes agree`);
  if (equal < sizes.length) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
