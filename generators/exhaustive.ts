import fc from 'fast-check';

/** The case of a run (from 0): each comes once in as many runs as there are cases, and in every such round in another order. */
export function caseOf<Case>(cases: readonly Case[], kind: (one: Case) => string, seed: number, run: number): Case {
  const round = Math.floor(run / cases.length);
  const found = inTurns(shuffled(cases, (seed + round) | 0), kind)[run % cases.length];
  if (found === undefined) throw new Error('there are no cases');
  return found;
}

/** One of each kind, then a second of each that has one, and so on; within a kind, and among the kinds, as they come. */
export function inTurns<Case>(cases: readonly Case[], kind: (one: Case) => string): readonly Case[] {
  const turns = new Map<string, number>();
  return cases
    .map((one) => {
      const turn = turns.get(kind(one)) ?? 0;
      turns.set(kind(one), turn + 1);
      return { one, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ one }) => one);
}

function shuffled<Case>(cases: readonly Case[], seed: number): readonly Case[] {
  const all = { minLength: cases.length, maxLength: cases.length };
  return fc.sample(fc.noBias(fc.shuffledSubarray([...cases], all)), { seed, numRuns: 1 })[0] ?? [];
}
