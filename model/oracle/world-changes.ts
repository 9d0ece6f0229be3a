import type { Campaign } from '../state';
import type { Slices } from './automaton';
import type { Kit } from './kit';
import type { World } from './world';

/** Stands for targets that a request leaves as they are. */
const unchanged: Campaign['targets'] = [];
const keptLinks: Campaign['softwareLinks'] = [];
const keptEntries: Campaign['individualSoftwareStatuses'] = [];

/** The world of a campaign that has just begun a cycle: nothing done on any target. */
export function begun({ automaton }: Kit, campaign: Campaign, cycle: number): World {
  const nodes = campaign.targets.map(({ node }) => node);
  const head = { ...campaign, targets: unchanged, softwareLinks: keptLinks, individualSoftwareStatuses: keptEntries };
  const cells = nodes.map(() => automaton.fresh);
  return { head, nodes, cells, since: cells, cycle, via: [] };
}

/** The world after an accepted UPDATE. */
export function updated(kit: Kit, world: World, campaign: Campaign): World {
  return campaign.targets === unchanged ? { ...world, head: campaign } : begun(kit, campaign, world.cycle + 1);
}

/** The world with what a request set, before any effect. */
export function asAsked(world: World, attributes: Partial<Campaign>): World {
  return { ...world, head: { ...world.head, ...attributes } };
}

/** The world with the slices of one node replaced; what they were at the last look goes the same way. */
export function changed(world: World, node: string, becomes: (cell: Slices) => Slices): World {
  const at = world.nodes.indexOf(node);
  const cell = world.cells[at];
  if (cell === undefined) return world;
  const after = becomes(cell);
  const { witnesses } = world;
  const witness = witnesses?.[at];
  const borne = witness === undefined ? undefined : becomes(witness);
  if (after === cell && borne === witness) return world;
  const since = world.since?.with(at, becomes(world.since[at] ?? cell));
  return {
    ...world,
    cells: world.cells.with(at, after),
    ...(witnesses && borne !== undefined && { witnesses: witnesses.with(at, borne) }),
    ...(since ? { since } : {}),
  };
}
