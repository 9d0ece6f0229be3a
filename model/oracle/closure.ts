import type { Environment } from '../environment';
import type { TargetAutomaton } from './automaton';
import type { JointSteps } from './joint';
import type { Adoptable, World } from './world';
import { closeCells, sameCells, worldKey } from './world';

/** Everything that the Hosting CSE may have made of these worlds by itself. */
export function closeWorlds(
  automaton: TargetAutomaton,
  joint: JointSteps,
  worlds: readonly World[],
  environment: Environment,
  adoptable: Adoptable,
): readonly World[] {
  const known = new Map<string, World>();
  const queue: string[] = [];
  const reach = (world: World): void => {
    const key = worldKey(world);
    const merged = merge(automaton, known.get(key), closeCells(automaton, world, adoptable), adoptable);
    if (merged === known.get(key)) return;
    known.set(key, merged);
    queue.push(key);
  };
  for (const world of worlds) reach(world);
  // Each round makes a world larger or adds one, and there are finitely many slices.
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    const world = known.get(key);
    if (!world || world.unseen) continue;
    for (const next of joint.nextWorlds(world, environment)) reach(next);
  }
  return [...known.values()];
}

/** Both worlds in one; the first itself when the second adds nothing. */
function merge(automaton: TargetAutomaton, known: World | undefined, added: World, adoptable: Adoptable): World {
  if (!known) return added;
  const cells = known.cells.map((cell, index) => automaton.union(cell, added.cells[index] ?? automaton.none));
  const { witnesses, ...rest } = known;
  const borne = witnesses && added.witnesses?.map((cell, index) => automaton.union(cell, witnesses[index] ?? cell));
  const adds = witnesses !== undefined && (!borne || !sameCells(borne, witnesses));
  if (!adds && sameCells(cells, known.cells)) return known;
  return closeCells(automaton, { ...rest, cells, ...(borne && { witnesses: borne }) }, adoptable);
}
