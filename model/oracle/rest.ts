import type { Environment } from '../environment';
import type { Rule } from '../rule';
import type { Kit } from './kit';
import type { Slice } from './slice';
import type { Adoptable, World } from './world';
import { surroundingsOf } from './world';

/** A step that a Hosting CSE still has to take, and the node of one on a target. */
export interface Obligation {
  readonly rule: Rule;
  readonly node?: string;
}

/** A world at rest: what of it agrees with a Hosting CSE that has taken every step that the rules demand; or what it still has to do. */
export type Rest = { readonly world: World } | { readonly obligations: readonly Obligation[] };

export function restOf(kit: Kit, world: World, environment: Environment, adoptable: Adoptable): Rest {
  if (world.unseen) return { obligations: world.unseen.map((rule) => ({ rule })) };
  const owed: Obligation[] = [];
  const cells = world.cells.map((cell, index) => {
    const node = world.nodes[index] ?? '';
    const surroundings = surroundingsOf(world, node, adoptable);
    const context = String(kit.automaton.context(surroundings));
    const resting = kit.automaton.filter(
      cell,
      `rest ${context}`,
      (slice) => kit.automaton.obligations(surroundings, slice).length === 0,
    );
    if (resting === kit.automaton.none) {
      const furthest = kit.automaton.members(cell).reduce(further);
      owed.push(...kit.automaton.obligations(surroundings, furthest).map((rule) => ({ rule, node })));
    }
    return resting;
  });
  if (owed.length > 0) return { obligations: owed };
  // Of what bears out a step nothing is owed that the targets as a whole do not owe: it is left as it is.
  const rested = { ...world, cells };
  const joint = kit.joint.owed(rested, environment);
  return joint.length > 0 ? { obligations: joint.map((rule) => ({ rule })) } : { world: rested };
}

const order: readonly Slice['target']['phase'][] = [
  'cancelled',
  'discontinued',
  'awaiting',
  'existing',
  'operating',
  'finishing',
  'completed',
  'performed',
];

const progress = ({ target, linked, entry }: Slice): number =>
  4 * order.indexOf(target.phase) + Number(target.subscribed) + Number(linked) + Number(entry !== null);

const further = (a: Slice, b: Slice): Slice => (progress(b) > progress(a) ? b : a);
