import fc from 'fast-check';

/** How two lists of nodes relate: so many nodes in both, in the first only, in the second only. */
export interface Relation {
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
}

/** Every relation of two lists, none of them empty, of at most so many nodes in all: equal, a part, overlapping, apart. */
export function relations(nodes: number): readonly Relation[] {
  const counts = Array.from({ length: nodes + 1 }, (_, count) => count);
  return counts
    .flatMap((both) => counts.flatMap((firstOnly) => counts.map((secondOnly) => ({ both, firstOnly, secondOnly }))))
    .filter(
      ({ both, firstOnly, secondOnly }) =>
        both + firstOnly > 0 && both + secondOnly > 0 && both + firstOnly + secondOnly <= nodes,
    );
}

/** Two lists that relate like this: any of the nodes below `nodes`, each list in an order of its own. */
export function listsOf(
  { both, firstOnly, secondOnly }: Relation,
  nodes: number,
): fc.Arbitrary<readonly [readonly number[], readonly number[]]> {
  const all = Array.from({ length: nodes }, (_, node) => node);
  return anyOrder(all).chain((order) => {
    const common = order.slice(0, both);
    const rest = order.slice(both);
    return fc.tuple(
      anyOrder([...common, ...rest.slice(0, firstOnly)]),
      anyOrder([...common, ...rest.slice(firstOnly, firstOnly + secondOnly)]),
    );
  });
}

/** The members in any order. */
export function anyOrder<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}
