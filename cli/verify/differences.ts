import type { Results, TestResult } from '../../reports/results';
import { isRecord } from '../../wire/record';
import type { JudgedAgain } from './judge-again';

/** One thing in which the bundle and its second judgement are not the same. */
export interface Difference {
  /** The test; absent for what belongs to the run as a whole. */
  readonly test?: string;
  /** The verdicts, where they are not the same. */
  readonly recorded?: string;
  readonly again?: string;
  /** In words, for people. */
  readonly text: string;
}

/** Everything in which results.json is not what judging its evidence again gives. */
export function differences(
  recorded: Results,
  { results: again, departures, planned }: JudgedAgain,
): readonly Difference[] {
  const before = new Map(recorded.tests.map((test) => [test.id, test]));
  const after = new Map(again.tests.map((test) => [test.id, test]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const ofTests = ids.flatMap((id) => ofTest(id, before.get(id), after.get(id), departures.get(id)) ?? []);
  const preflight = departures.get('preflight');
  return [
    ...(preflight === undefined ? [] : [{ text: `the first look at the CSEBase: ${preflight}` }]),
    ...ofTests,
    ...withoutResult(recorded, planned),
    ...(before.size === recorded.tests.length ? [] : [{ text: 'results.json has a test twice' }]),
    ...ofRun(recorded, again, ofTests.length > 0),
  ];
}

/** Tests that the run was for, and that left no trace; an interrupted run says by itself that there are some. */
function withoutResult({ run, tests }: Results, planned: readonly string[]): readonly Difference[] {
  const ended = new Set(tests.map(({ id }) => id));
  const missing = run.interrupted === undefined ? planned.filter((id) => !ended.has(id)) : [];
  return missing.map((id) => ({ test: id, text: 'the run was for this test as well, and there is no result' }));
}

function ofTest(
  id: string,
  recorded: TestResult | undefined,
  again: TestResult | undefined,
  departure: string | undefined,
): Difference | undefined {
  if (!recorded) return { test: id, text: 'there is evidence of this test, and no result' };
  if (!again) return { test: id, recorded: recorded.verdict, text: 'there is a result, and no evidence of this test' };
  const found = firstDifference(withoutCost(recorded), withoutCost(again), '');
  if (!found && departure === undefined) return undefined;
  const verdicts = recorded.verdict === again.verdict ? {} : { recorded: recorded.verdict, again: again.verdict };
  return { test: id, ...verdicts, text: [departure, found].filter((one) => one !== undefined).join('; ') };
}

/**
 * Which tests ran at the same time is no part of what is judged: again, they run one after the other. Neither is what a load
 * test cost.
 */
function withoutCost({ timing, load, ...rest }: TestResult): object {
  const test = load ? { ...rest, load: { targets: load.targets } } : rest;
  if (!timing) return test;
  const { lane: _, ...times } = timing;
  return { ...test, timing: times };
}

/** What stands outside of the tests; where tests differ, what is counted from them says nothing new. */
function ofRun(recorded: Results, again: Results, testsDiffer: boolean): readonly Difference[] {
  const counted = ['tests', 'summary', 'statements', 'coverage', 'ledger', 'declaration'];
  const fields = new Set([...Object.keys(recorded), ...Object.keys(again)]);
  const left = [...fields].filter((field) => field !== 'tests' && !(testsDiffer && counted.includes(field)));
  const part = (results: Results): Record<string, unknown> => {
    // The longest path follows from what ran at the same time, the rest from the tests; a load costs each time something else.
    const { requests, timing: _, load: _cost, ...run } = results.run;
    return { ...results, run: testsDiffer || isInParts(recorded.run) ? run : { ...run, requests } };
  };
  const [before, after] = [part(recorded), part(again)];
  return left.flatMap((field) => {
    const text = firstDifference(before[field], after[field], `/${field}`);
    return text === undefined ? [] : [{ text }];
  });
}

/** Whether requests were sent in tests that were cut off, which left no evidence. */
function isInParts({ interrupted, resumed }: Results['run']): boolean {
  return interrupted !== undefined || resumed !== undefined;
}

/** The first place where two values differ, with both sides; undefined if they are the same as JSON. */
function firstDifference(recorded: unknown, again: unknown, path: string): string | undefined {
  if (recorded === again) return undefined;
  if (Array.isArray(recorded) && Array.isArray(again)) {
    const length = Math.max(recorded.length, again.length);
    return first(length, (at) => firstDifference(recorded[at], again[at], `${path}/${String(at)}`));
  }
  if (isRecord(recorded) && isRecord(again)) {
    const names = [...new Set([...Object.keys(recorded), ...Object.keys(again)])];
    return first(names.length, (at) => {
      const name = names[at] ?? '';
      return firstDifference(recorded[name], again[name], `${path}/${name}`);
    });
  }
  const from = typeof recorded === 'string' && typeof again === 'string' ? commonStart(recorded, again) : 0;
  return `${path}: recorded ${brief(recorded, from)}, again ${brief(again, from)}`;
}

function first(length: number, look: (at: number) => string | undefined): string | undefined {
  for (let at = 0; at < length; at++) {
    const found = look(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How long texts are the same, less a few characters to tell the place by. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at < 60 ? 0 : at - 30;
}

function brief(value: unknown, from: number): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(from > 0 && typeof value === 'string' ? `…${value.slice(from)}` : value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
