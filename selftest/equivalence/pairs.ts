import type { RuleTable } from '../../model/rule';
import type { Bounds } from './deeds';
import { answersOtherwise, type Change } from './otherwise';
import type { PlayedCse } from './played';
import { keyOf } from './played';
import type { World } from './world';
import { visible, WorldCse } from './world';

/** What a search for a difference came to. */
export type Searched =
  | { readonly kind: 'different'; readonly history: readonly string[] }
  | { readonly kind: 'same'; readonly states: number; readonly complete: boolean };

/** The two CSEs after the same history. */
interface Pair {
  /** The number of the world of the one. */
  readonly one: number;
  /** The world of the other; undefined while it is the same. */
  readonly other: World | undefined;
  readonly before: Pair | undefined;
  readonly deed: string;
}

/** Two CSEs of which one does something otherwise. */
export interface Compared {
  /** The one, as far as it was played already. */
  readonly played: PlayedCse;
  readonly right: RuleTable;
  readonly wrong: RuleTable;
  readonly change: Change;
}

/**
 * Plays every history within the bounds on two CSEs and compares what can be seen of them from outside. As long as the
 * changed rule is asked nothing that it answers otherwise, the other CSE does what the one does, and is not played.
 * @returns the shortest history after which they differ, or how many pairs of states were looked at, and whether that was all
 */
export function compareTables(compared: Compared, bounds: Bounds): Searched {
  const pairs = new Pairs(compared, bounds);
  const seen = new Set<string>();
  let front: Pair[] = [{ one: 0, other: undefined, before: undefined, deed: '' }];
  for (let depth = 0; depth < bounds.deeds && front.length > 0; depth++) {
    const next: Pair[] = [];
    for (const pair of front)
      for (const { after, differs } of pairs.after(pair)) {
        if (differs) return { kind: 'different', history: historyOf(after) };
        const key = after.other ? `${String(after.one)} ${keyOf(after.other)}` : String(after.one);
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size >= bounds.states) return { kind: 'same', states: seen.size, complete: false };
        next.push(after);
      }
    front = next;
  }
  return { kind: 'same', states: seen.size, complete: front.length === 0 };
}

function historyOf(pair: Pair): readonly string[] {
  return pair.before ? [...historyOf(pair.before), pair.deed] : [];
}

/** Both CSEs, side by side. */
class Pairs {
  private readonly compared: Compared;
  private readonly cse: WorldCse;
  private readonly otherwise: (boolean | undefined)[] = [];

  constructor(compared: Compared, { slow }: Bounds) {
    this.compared = compared;
    this.cse = new WorldCse(compared.wrong, { slow });
  }

  /** Everything that may happen, and whether the CSEs then differ to who looks from outside. */
  *after(pair: Pair): Generator<{ readonly after: Pair; readonly differs: boolean }> {
    const { played } = this.compared;
    for (const { deed, after, answered, asked } of played.movesFrom(pair.one)) {
      const common = { one: after, before: pair, deed: deed.text };
      if (!pair.other && !asked.some((number) => this.isOtherwise(number))) {
        yield { after: { ...common, other: undefined }, differs: false };
        continue;
      }
      const other = deed.apply(this.cse, pair.other ?? played.world(pair.one));
      const differs = other.answered !== answered || this.looksOtherwise(after, other);
      const same = keyOf(other) === keyOf(played.world(after));
      yield { after: { ...common, other: same ? undefined : { ...other, answered: '' } }, differs };
    }
  }

  private isOtherwise(number: number): boolean {
    const { played, right, wrong, change } = this.compared;
    const question = played.questions[number];
    return (this.otherwise[number] ??= question !== undefined && answersOtherwise(question, right, wrong, change));
  }

  /** While a CSE has steps to take, only its answers count: how fast it takes them is its own business. */
  private looksOtherwise(one: number, other: World): boolean {
    const seen = this.compared.played.seenAtRest(one);
    return seen !== undefined && this.cse.rests(other) && seen !== visible(other);
  }
}
