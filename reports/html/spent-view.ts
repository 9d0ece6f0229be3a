import type { Results, TestResult } from '../results';
import { duration, seconds } from '../duration';
import { link, shortTestId, type Link } from './parts';

/** One share of a time: a part of a bar, with its place and width in per cent, and in words. */
export interface SpentPart {
  /** What it is in the style of the page. */
  readonly kind: 'demanded' | 'awaited' | 'answering' | 'tester' | 'between';
  readonly what: string;
  readonly took: string;
  readonly from: number;
  readonly width: number;
}

/** A test of the longest path. */
export interface PathTestView extends Link {
  readonly short: string;
  readonly title: string;
  readonly took: string;
  readonly width: number;
  readonly share: string;
}

/** Where the time of a run went, and what it could not have been shorter than as its tests were dealt out. */
export interface SpentView {
  readonly parts: readonly (SpentPart & { readonly share: string })[];
  readonly longestPath: string;
  readonly pathTests: readonly PathTestView[];
}

/** In words, for a run and for one test. */
const words = {
  demanded: ['Waits that the text demands', 'demanded'],
  awaited: ["Steps of the IUT's own", 'its own steps'],
  answering: ["The IUT's answers", 'answering'],
  tester: ['The tester', 'tester'],
  between: ['Between the exchanges', 'between'],
} as const;

type Spent = readonly (readonly [SpentPart['kind'], number])[];

/**
 * Where the time of the run went, as it has measured it; an empty list where it has not (an older results.json), and of a run
 * in process, where waiting takes no time.
 */
export function spentViews({ run, target, tests }: Results): readonly SpentView[] {
  const { timing } = run;
  if (timing === undefined || target.kind === 'model') return [];
  const { demandedMs, awaitedMs, answeringMs, testerMs, longestPath } = timing;
  const spent: Spent = [
    ['demanded', demandedMs],
    ['awaited', awaitedMs],
    ['answering', answeringMs],
    ['tester', testerMs],
  ];
  const all = total(spent);
  const titles = new Map(tests.map(({ id, title }) => [id, title]));
  return [
    {
      parts: shares(spent, all, 0).map((part) => ({ ...part, share: percent(part.width) })),
      longestPath: seconds(longestPath.durationMs),
      pathTests: longestPath.tests.map(({ id, durationMs }) => {
        const width = share(durationMs, longestPath.durationMs);
        return {
          ...link(id),
          short: shortTestId(id),
          title: titles.get(id) ?? '',
          took: duration(durationMs),
          width,
          share: percent(width),
        };
      }),
    },
  ];
}

/**
 * Where the time of one test went: as the run has measured it, or else what its exchanges tell.
 * @param answering how long at least one of its exchanges was under way, in ms
 * @param whole the time of the whole width of the bar, in ms
 */
export function testParts({ durationMs, timing }: TestResult, answering: number, whole: number): readonly SpentPart[] {
  if (timing === undefined) {
    const spent: Spent = [
      ['answering', answering],
      ['between', durationMs - answering],
    ];
    return shares(spent, whole, 1);
  }
  const { demandedMs, awaitedMs, answeringMs } = timing;
  const spent: Spent = [
    ['demanded', demandedMs],
    ['awaited', awaitedMs],
    ['answering', answeringMs],
    ['tester', Math.max(0, durationMs - demandedMs - awaitedMs - answeringMs)],
  ];
  return shares(
    spent.filter(([, ms]) => ms >= 0.5),
    whole,
    1,
  );
}

function shares(spent: Spent, whole: number, form: 0 | 1): SpentPart[] {
  let before = 0;
  return spent.map(([kind, ms]) => {
    const part = {
      kind,
      what: words[kind][form],
      took: duration(ms),
      from: share(before, whole),
      width: share(ms, whole),
    };
    before += ms;
    return part;
  });
}

function total(spent: Spent): number {
  return spent.reduce((sum, [, ms]) => sum + ms, 0);
}

/** In per cent, to a tenth. */
function share(ms: number, whole: number): number {
  return whole > 0 ? Math.round((1000 * ms) / whole) / 10 : 0;
}

function percent(width: number): string {
  return `${width.toFixed(0)} %`;
}
