import type { RuleTable } from '../../model/rule';
import type { Bounds, Deed } from './deeds';
import { deedsIn } from './deeds';
import type { World } from './world';
import { emptyWorld, WorldCse } from './world';

/** What a search for a difference came to. */
export type Searched =
  | { readonly kind: 'different'; readonly history: readonly string[] }
  | { readonly kind: 'same'; readonly states: number; readonly complete: boolean };

interface Cses {
  readonly one: WorldCse;
  readonly other: WorldCse;
}

interface Pair {
  readonly one: World;
  readonly other: World;
  readonly history: readonly string[];
}

/**
 * Plays every history within the bounds on two CSEs and compares what can be seen of them from outside.
 * @returns the shortest history after which they differ, or how many pairs of states were looked at, and whether that was all
 */
export function compareTables(one: RuleTable, other: RuleTable, bounds: Bounds): Searched {
  const { slow } = bounds;
  const cses: Cses = { one: new WorldCse(one, { slow }), other: new WorldCse(other, { slow }) };
  const seen = new Set<string>();
  let front: Pair[] = [{ one: emptyWorld, other: emptyWorld, history: [] }];
  for (let depth = 0; depth < bounds.deeds && front.length > 0; depth++) {
    const next: Pair[] = [];
    for (const pair of front)
      for (const deed of deedsIn(pair.one, bounds)) {
        const after = both(pair, deed, cses);
        if (differs(after, cses)) return { kind: 'different', history: after.history };
        const key = keyOf(after);
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size >= bounds.states) return { kind: 'same', states: seen.size, complete: false };
        next.push(after);
      }
    front = next;
  }
  return { kind: 'same', states: seen.size, complete: front.length === 0 };
}

/** While a CSE has steps to take, only its answers count: how fast it takes them is its own business. */
function differs({ one, other }: Pair, cses: Cses): boolean {
  if (one.answered !== other.answered) return true;
  return cses.one.rests(one) && cses.other.rests(other) && visible(one) !== visible(other);
}

function both(pair: Pair, deed: Deed, cses: Cses): Pair {
  return {
    one: deed.apply(cses.one, pair.one),
    other: deed.apply(cses.other, pair.other),
    history: [...pair.history, deed.text],
  };
}

/** All that an Originator can see: answers, campaigns and [software], and not how far the CSE thinks it is. */
function visible({ answered, campaigns, software }: World): string {
  return JSON.stringify([
    answered,
    campaigns.map(({ triggered: _t, started: _s, targets: _p, ...rest }) => shown(rest)),
    software,
  ]);
}

function shown(campaign: object): object {
  const members = Object.entries(campaign).filter(([name]) => !hidden.has(name));
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What faults keep of a campaign, which no representation shows. */
const hidden = new Set(['memoryOfFaults', 'lateAssignment']);

/** Two pairs with the same key go on in the same way. */
function keyOf({ one, other }: Pair): string {
  const { answered: _one, ...left } = one;
  const { answered: _other, ...right } = other;
  return JSON.stringify([left, right]);
}
