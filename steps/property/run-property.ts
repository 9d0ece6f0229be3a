import type { History } from '../../generators/history';
import type { Observe } from '../../targets/tape/tape';
import { unkept } from '../../targets/tape/tape';
import type { RunContext } from '../run/run-context';
import type { Played } from './play';
import { playHistory } from './play';
import type { OpenSession } from './rehearse';

/** The most histories of one property at a time. */
const mostAtATime = 4;

/** What came of a property. */
export interface PropertyRun {
  /** Histories that were played, to whatever end. */
  readonly runs: number;
  readonly commands: number;
  readonly skipped: number;
  /** The history whose exchanges stand for those of all: the one that failed or could not be judged, else that of run 0. */
  readonly shown: Played | undefined;
  /** The first run that failed. */
  readonly failed: { readonly run: number; readonly history: History; readonly played: Played } | undefined;
  /** Why histories could not be judged, one reason for each such history, in the order of the runs. */
  readonly unjudged: readonly Extract<Played['ending'], { kind: 'unjudged' }>[];
  readonly liberties: readonly string[];
  readonly leftBehind: readonly string[];
}

/**
 * Plays histories until one fails: several at a time, unless all share one clock that waiting moves.
 * @param atATime how many, when it is not for the run to say
 */
export async function runProperty(
  run: RunContext,
  count: number,
  history: (run: number) => History,
  open: OpenSession,
  atATime = Math.min(mostAtATime, run.options.parallel),
  observe: Observe = unkept,
): Promise<PropertyRun> {
  const { target, signal } = run.options;
  const ended = new Map<number, Played>();
  let next = 0;
  // Those before a failing run are played to their end, so that the first to fail is the same however many run at a time.
  let end = count;
  const lane = async (): Promise<void> => {
    while (next < end && !observe('interrupted', () => signal.aborted)) {
      const index = next++;
      const played = await playHistory(open(run), history(index), () => index > end);
      ended.set(index, played);
      if (played.ending.kind === 'failed') end = Math.min(end, index);
      if (observe('nobody answers', () => run.lifeline.dead !== undefined)) end = Math.min(end, index + 1);
    }
  };
  const lanes = target.kind === 'model' ? 1 : Math.min(atATime, count);
  await Promise.all(Array.from({ length: lanes }, lane));
  const all = [...ended].sort(([a], [b]) => a - b);
  const failing = all.find(([, { ending }]) => ending.kind === 'failed');
  return {
    ...counted(all.map(([, played]) => played)),
    shown: failing?.[1] ?? all.find(([, { ending }]) => ending.kind === 'unjudged')?.[1] ?? ended.get(0),
    failed: failing && { run: failing[0], history: history(failing[0]), played: failing[1] },
  };
}

function counted(all: readonly Played[]): Omit<PropertyRun, 'shown' | 'failed'> {
  return {
    runs: all.length,
    commands: all.reduce((sum, { commands }) => sum + commands, 0),
    skipped: all.reduce((sum, { skipped }) => sum + skipped.length, 0),
    unjudged: all.flatMap(({ ending }) => (ending.kind === 'unjudged' ? ending : [])),
    liberties: [...new Set(all.flatMap(({ liberties }) => liberties))],
    leftBehind: all.flatMap(({ leftBehind }) => leftBehind),
  };
}
