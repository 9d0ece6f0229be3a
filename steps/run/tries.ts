import type { TestResult } from '../../reports/results';
import { verdicts } from '../../reports/verdicts';

/** A verdict after which a test is worth another try, where the user asked for that. */
const open: readonly TestResult['verdict'][] = ['fail', 'error', 'inconclusive'];

/** So many repetitions in a row that the IUT cut off as well: then it is not the number of tests at once. */
export const mostCutOff = 3;

/** The results of each test, in the order of its tries. */
function byTest(results: readonly TestResult[]): ReadonlyMap<string, readonly TestResult[]> {
  const tries = new Map<string, TestResult[]>();
  for (const result of results) {
    const known = tries.get(result.id);
    if (known) known.push(result);
    else tries.set(result.id, [result]);
  }
  return tries;
}

/** The tests that the IUT cut off while others ran at the same time, and that were not run since. */
export function cutOff(results: readonly TestResult[]): ReadonlySet<string> {
  const only = [...byTest(results).values()].filter((tries) => tries.length === 1 && tries[0]?.crowded === true);
  return new Set(only.map(([first]) => first?.id ?? ''));
}

/** The tests that came to no good end in every try up to now. */
export function worthAnotherTry(results: readonly TestResult[]): ReadonlySet<string> {
  const bad = [...byTest(results)].filter(([, tries]) => tries.every(({ verdict }) => open.includes(verdict)));
  return new Set(bad.map(([id]) => id));
}

/**
 * One result for each test. A try that the IUT cut off because too many tests ran at once counts for nothing when there was
 * another. Of the others the worst counts, and a test that came out in two ways is unstable: no try hides another.
 */
export function settled(results: readonly TestResult[]): readonly TestResult[] {
  return [...byTest(results).values()].flatMap((tries) => {
    const [first] = tries;
    if (first === undefined || tries.length === 1) return tries;
    const fair = tries.filter(({ crowded }) => crowded !== true);
    const counted = fair.length > 0 ? fair : tries;
    const worst = verdicts.flatMap((verdict) => counted.filter((one) => one.verdict === verdict))[0] ?? first;
    return [
      {
        ...worst,
        leftBehind: [...new Set(tries.flatMap(({ leftBehind }) => leftBehind))],
        tries: tries.map(({ verdict }) => verdict),
        ...(new Set(counted.map(({ verdict }) => verdict)).size > 1 && { unstable: true as const }),
      },
    ];
  });
}

/** More of them than this are not named one by one. */
const mostNamed = 20;

/** What people must know of tests that were tried more than once. */
export function triesNotices(results: readonly TestResult[]): readonly string[] {
  const again = results.filter(({ tries, unstable }) => tries !== undefined && unstable !== true);
  const alone = again.filter(({ tries }) => tries?.[0] === 'inconclusive' && tries.at(-1) !== 'inconclusive');
  const unstable = results.filter((result) => result.unstable === true);
  return [
    ...(alone.length === 0
      ? []
      : [
          `${named(alone)} got no answer while several tests ran at once; run again alone, the IUT answered: that counts`,
        ]),
    ...unstable
      .slice(0, mostNamed)
      .map(({ id, tries = [] }) => `unstable: ${id} came out as ${tries.join(', then ')}; the worst counts`),
    ...(unstable.length > mostNamed ? [`unstable: ${String(unstable.length - mostNamed)} further tests`] : []),
  ];
}

function named(tests: readonly TestResult[]): string {
  const ids = tests.slice(0, mostNamed).map(({ id }) => id);
  return [...ids, ...(tests.length > mostNamed ? [`${String(tests.length - mostNamed)} more`] : [])].join(', ');
}
