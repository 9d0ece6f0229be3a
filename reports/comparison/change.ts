import type { Fingerprints, Results, TestResult, Verdict } from '../results';

/** One test of two runs; a verdict is absent where the run does not have the test. */
export interface Change {
  readonly test: string;
  readonly title: string;
  readonly before?: Verdict;
  readonly now?: Verdict;
  /** Why it fails, or comes to no verdict, now. */
  readonly why?: string;
}

/** What has become of the tests of an earlier run. */
export interface Changes {
  readonly newlyFailing: readonly Change[];
  readonly newlyPassing: readonly Change[];
  readonly stillFailing: readonly Change[];
  /** Tests that passed or failed before, and come to no verdict now. */
  readonly noLongerJudged: readonly Change[];
  /** Any other change of a verdict, for example from not applicable to pass. */
  readonly otherwise: readonly Change[];
  readonly added: readonly Change[];
  readonly gone: readonly Change[];
  /** What differs between the runs beside the verdicts, in words: where a change may come from. */
  readonly causes: readonly string[];
}

/** Compares a run with an earlier one. Both a test that is new and fails, and one that failed not before, fail newly. */
export function changesBetween(before: Results, now: Results): Changes {
  const old = new Map(before.tests.map((test) => [test.id, test]));
  const fresh = new Map(now.tests.map((test) => [test.id, test]));
  const both = now.tests.flatMap((test) => {
    const earlier = old.get(test.id);
    return earlier ? [changeOf(earlier, test)] : [];
  });
  const added = now.tests.filter(({ id }) => !old.has(id)).map((test) => changeOf(undefined, test));
  const kind = (wanted: Kind): readonly Change[] => both.filter((change) => kindOf(change) === wanted);
  return {
    newlyFailing: [...kind('newlyFailing'), ...added.filter((change) => change.now === 'fail')],
    newlyPassing: kind('newlyPassing'),
    stillFailing: kind('stillFailing'),
    noLongerJudged: kind('noLongerJudged'),
    otherwise: kind('otherwise'),
    added,
    gone: before.tests.filter(({ id }) => !fresh.has(id)).map((test) => changeOf(test, undefined)),
    causes: causesOf(before, now),
  };
}

type Kind = 'newlyFailing' | 'newlyPassing' | 'stillFailing' | 'noLongerJudged' | 'otherwise' | 'same';

function kindOf({ before, now }: Change): Kind {
  if (now === 'fail') return before === 'fail' ? 'stillFailing' : 'newlyFailing';
  if (now === before) return 'same';
  if (now === 'pass') return 'newlyPassing';
  return now === 'inconclusive' || now === 'error' ? 'noLongerJudged' : 'otherwise';
}

function changeOf(before: TestResult | undefined, now: TestResult | undefined): Change {
  const { id, title } = now ?? before ?? { id: '', title: '' };
  const why = now?.failures[0]?.message ?? now?.reason;
  return {
    test: id,
    title,
    ...(before && { before: before.verdict }),
    ...(now && { now: now.verdict }),
    ...(why !== undefined && { why }),
  };
}

/** What each fingerprint is of, the likeliest cause first. */
const parts: Readonly<Record<keyof Fingerprints, string>> = {
  iut: 'the IUT is declared as another (name, vendor or version)',
  description: 'the IUT description is another (address, originator, times or features)',
  profile: 'the wire profile is another',
  suite: 'the suite is another (tests or statements)',
  tool: 'the program that ran the tests is another',
};

function causesOf(before: Results, now: Results): readonly string[] {
  const [old, fresh] = [before.fingerprints, now.fingerprints];
  const prints =
    old && fresh
      ? Object.entries(parts).flatMap(([part, text]) =>
          old[part as keyof Fingerprints] === fresh[part as keyof Fingerprints] ? [] : [text],
        )
      : ['a run has no fingerprints: whether suite, profile or IUT changed is not known'];
  const options = (['seed', 'runs', 'only', 'strict'] as const).flatMap((name) => {
    const [was, is] = [JSON.stringify(before.run[name]), JSON.stringify(now.run[name])] as (string | undefined)[];
    return was === is
      ? []
      : [`the run had another ${name === 'only' ? 'selection' : name} (${was ?? 'none'}, now ${is ?? 'none'})`];
  });
  const all = [...prints, ...options];
  return all.length > 0
    ? all
    : ['nothing declared differs: what changed is the IUT itself, or it does not always do the same'];
}
