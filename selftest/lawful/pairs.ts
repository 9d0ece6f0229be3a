/** One freedom with one of its values, or the rest of a CSE without anything unusual. */
export interface Choice {
  readonly of: string;
  readonly value: unknown;
}

/**
 * Few combinations in which every two values of different freedoms occur together (a covering array of strength two, made
 * greedily: each new combination takes up the pair that is longest without one, and fills up with what covers most).
 * @param freedoms by name, all values, the usual one included
 */
export function pairwise(freedoms: Readonly<Record<string, readonly unknown[]>>): readonly (readonly Choice[])[] {
  const names = Object.keys(freedoms);
  const open = new Set<string>();
  for (const [index, one] of names.entries())
    for (const other of names.slice(index + 1))
      for (const left of freedoms[one]?.keys() ?? [])
        for (const right of freedoms[other]?.keys() ?? []) open.add(pairKey(one, left, other, right, names));
  const combinations: (readonly Choice[])[] = [];
  while (open.size > 0) {
    const chosen = combination(open, freedoms, names);
    for (const [one, left] of chosen)
      for (const [other, right] of chosen) if (one !== other) open.delete(pairKey(one, left, other, right, names));
    combinations.push([...chosen].map(([of, at]) => ({ of, value: freedoms[of]?.[at] })));
  }
  return combinations;
}

function pairKey(one: string, left: number, other: string, right: number, names: readonly string[]): string {
  return names.indexOf(one) < names.indexOf(other)
    ? JSON.stringify([one, left, other, right])
    : JSON.stringify([other, right, one, left]);
}

function combination(
  open: ReadonlySet<string>,
  freedoms: Readonly<Record<string, readonly unknown[]>>,
  names: readonly string[],
): ReadonlyMap<string, number> {
  const [first = '["",0,"",0]'] = open;
  const [one, left, other, right] = JSON.parse(first) as [string, number, string, number];
  const chosen = new Map([
    [one, left],
    [other, right],
  ]);
  for (const name of names) {
    if (chosen.has(name)) continue;
    const gain = (at: number): number =>
      [...chosen].filter(([of, value]) => open.has(pairKey(name, at, of, value, names))).length;
    const values = [...(freedoms[name]?.keys() ?? [])];
    chosen.set(
      name,
      values.reduce((best, at) => (gain(at) > gain(best) ? at : best), 0),
    );
  }
  return chosen;
}
