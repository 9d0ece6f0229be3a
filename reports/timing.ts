import { seconds } from './duration';
import type { Results, TestResult } from './results';
import { visible } from './visible';

type Timing = NonNullable<Results['run']['timing']>;

/** So many of the tests of the longest path are named. */
const mostNamed = 5;

/** Where the time of a run went; undefined where its tests do not say. All in milliseconds. */
export function timingOf(tests: readonly TestResult[]): Timing | undefined {
  const timed = tests.flatMap(({ id, durationMs, timing }) => (timing ? [{ id, durationMs, ...timing }] : []));
  if (timed.length === 0) return undefined;
  const lanes = new Map<number, { durationMs: number; tests: { id: string; durationMs: number }[] }>();
  for (const { id, durationMs, lane } of timed) {
    const known = lanes.get(lane) ?? { durationMs: 0, tests: [] };
    lanes.set(lane, { durationMs: known.durationMs + durationMs, tests: [...known.tests, { id, durationMs }] });
  }
  const longest = [...lanes.values()].reduce((most, lane) => (lane.durationMs > most.durationMs ? lane : most));
  const total = (of: (test: (typeof timed)[number]) => number): number =>
    timed.reduce((sum, test) => sum + of(test), 0);
  return {
    demandedMs: total(({ demandedMs }) => demandedMs),
    awaitedMs: total(({ awaitedMs }) => awaitedMs),
    answeringMs: total(({ answeringMs }) => answeringMs),
    testerMs: total((one) => Math.max(0, one.durationMs - one.demandedMs - one.awaitedMs - one.answeringMs)),
    longestPath: {
      durationMs: longest.durationMs,
      tests: [...longest.tests].sort((a, b) => b.durationMs - a.durationMs).slice(0, mostNamed),
    },
  };
}

/** The same for people: nothing for a run in process, where waiting takes no time. */
export function timingLines({ run, target }: Pick<Results, 'run' | 'target'>): readonly string[] {
  const { timing } = run;
  if (!timing || target.kind === 'model') return [];
  const { demandedMs, awaitedMs, answeringMs, testerMs, longestPath } = timing;
  const longest = longestPath.tests.map(({ id, durationMs }) => `${visible(id)} ${seconds(durationMs)}`).join(', ');
  return [
    `Time, added up over tests that ran at once: ${seconds(demandedMs)} of waits that the text demands, ${seconds(awaitedMs)} for steps of the IUT's own, ${seconds(answeringMs)} for its answers, ${seconds(testerMs)} the tester`,
    `  longest path ${seconds(longestPath.durationMs)}, most of it: ${longest}`,
  ];
}
