import type { Slices } from './automaton';
import { sameCells, type Adoptable, type World } from './world';

/**
 * So many targets in the same place tell all that more of them would: what the steps on a campaign as a whole look at is which
 * of the four statuses, and entries still to come, stand in its lists, not how often.
 */
const enough = 5;

/** Finds the closure of worlds. */
type Close = (worlds: readonly World[], adoptable: Adoptable) => readonly World[];

/**
 * The closure of worlds with many targets, at the cost of few: targets that are in the same place in every world stay together,
 * so that a handful of each such group stands for all.
 */
export function closeCrowd(worlds: readonly World[], adoptable: Adoptable, close: Close): readonly World[] {
  const nodes = worlds[0]?.nodes ?? [];
  if (!worlds.every((world) => sameNodes(world.nodes, nodes))) return close(worlds, adoptable);
  const groups = groupsOf(worlds, nodes, adoptable);
  const chosen = representatives(groups);
  const small = worlds.map((world, origin) => picked(world, origin, chosen));
  const place = places(groups, chosen);
  return close(small, adoptable).map((closed) => {
    const { origin = 0 } = closed;
    return spread(closed, worlds[origin], small[origin], place);
  });
}

function sameNodes(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((node, index) => node === b[index]));
}

/** For each target the number of its group: those with the same number are in the same place in every world. */
function groupsOf(worlds: readonly World[], nodes: readonly string[], adoptable: Adoptable): readonly number[] {
  let groups: number[] = nodes.map(() => 0);
  if (adoptable.size > 0) {
    const numbers = new Map<string, number>();
    groups = nodes.map((node) => numbered(numbers, (adoptable.get(node) ?? []).join()));
  }
  for (const { cells, witnesses } of worlds) {
    divide(groups, cells);
    if (witnesses) divide(groups, witnesses);
  }
  return groups;
}

/** Tells targets of a group apart by their cells. */
function divide(groups: number[], cells: readonly Slices[]): void {
  const numbers = new Map<number, number>();
  for (let index = 0; index < groups.length; index++)
    groups[index] = numbered(numbers, (groups[index] ?? 0) * 0x1_00_00_00 + (cells[index] ?? 0));
}

function numbered<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** The places of a few targets of each group, group by group. */
function representatives(groups: readonly number[]): readonly number[] {
  const chosen: number[][] = [];
  for (let index = 0; index < groups.length; index++) {
    const group = (chosen[groups[index] ?? 0] ??= []);
    if (group.length < enough) group.push(index);
  }
  return chosen.flat();
}

function picked(world: World, origin: number, chosen: readonly number[]): World {
  const pick = <T>(list: readonly T[]): T[] => chosen.flatMap((index) => list.slice(index, index + 1));
  const { nodes, cells, witnesses } = world;
  return { ...world, origin, nodes: pick(nodes), cells: pick(cells), ...(witnesses && { witnesses: pick(witnesses) }) };
}

/** For each target the place of the one that stands for it. */
function places(groups: readonly number[], chosen: readonly number[]): readonly number[] {
  const first: number[] = [];
  for (const [place, index] of chosen.entries()) first[groups[index] ?? 0] ??= place;
  return groups.map((group) => first[group] ?? 0);
}

/** What became of the few, for all. */
function spread(closed: World, before: World | undefined, small: World | undefined, place: readonly number[]): World {
  if (!before || !small) throw new Error('a closure comes from a world that there is not');
  const { origin: _origin, ...of } = closed;
  const all = (list: readonly Slices[], was: readonly Slices[] | undefined, whole: readonly Slices[] | undefined) =>
    was && whole && sameCells(list, was) ? whole : place.map((at) => list[at] ?? 0);
  return {
    ...of,
    nodes: before.nodes,
    ...(before.since && { since: before.since }),
    cells: all(closed.cells, small.cells, before.cells),
    ...(closed.witnesses && { witnesses: all(closed.witnesses, small.witnesses, before.witnesses) }),
  };
}
