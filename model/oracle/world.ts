import type { Effect } from '../rule';
import type { Campaign, Status } from '../state';
import type { Surroundings, Slices, TargetAutomaton } from './automaton';

/**
 * One of the ways in which everything observed can have come about: the campaign's own status, and for each target the slices
 * that are possible beside it, each target's independent of the others'.
 */
export interface World {
  /** The campaign without its targets. Its lists stand for themselves: null after a request that sets them to NULL. */
  readonly head: Campaign;
  /** The targets of the present cycle. */
  readonly nodes: readonly string[];
  /** Beside each node, its slices. */
  readonly cells: readonly Slices[];
  /**
   * Beside each node, those of its slices that bear out a step which some target had to; one of them must be the case. A set
   * of slices for each target cannot say so: it has lost which target it was. Left out when no such step was taken.
   */
  readonly witnesses?: readonly Slices[];
  /** Counts the cycles: worlds of different cycles are never the same. */
  readonly cycle: number;
  /** The steps on the campaign as a whole since the last look. */
  readonly via: readonly string[];
  /** The cells as they were at the last look. */
  readonly since?: readonly Slices[];
  /** Which of the worlds that are being closed it came from. */
  readonly origin?: number;
  /** Effects of a request that do not show yet. */
  readonly unseen?: readonly Effect[];
}

/** What the oracle knows of the [software] that were under the targets before this cycle, by node. */
export type Adoptable = ReadonlyMap<string, readonly Status[]>;

/** Worlds with the same key differ in their cells alone. */
export function worldKey({ head, cycle, unseen }: World): string {
  const { campaignEnabled, campaignStatus, aggregatedSoftwareStatus, triggered, started } = head;
  return [campaignEnabled, campaignStatus, aggregatedSoftwareStatus, triggered, started, cycle, unseen?.length].join(
    ' ',
  );
}

const none: readonly Status[] = [];

export function surroundingsOf({ head }: World, node: string, adoptable: Adoptable): Surroundings {
  const { campaignStatus, started, softwareOperation } = head;
  return { campaignStatus, started, softwareOperation, adoptable: adoptable.get(node) ?? none };
}

/** The world with what the Hosting CSE may have done on its targets meanwhile. */
export function closeCells(automaton: TargetAutomaton, world: World, adoptable: Adoptable): World {
  if (world.unseen) return world;
  const { witnesses } = world;
  const cells = closeEach(automaton, world, world.cells, adoptable);
  const borne = witnesses && closeEach(automaton, world, witnesses, adoptable);
  if (sameCells(cells, world.cells) && (!borne || sameCells(borne, witnesses))) return world;
  return { ...world, cells, ...(borne && { witnesses: borne }) };
}

function closeEach(
  automaton: TargetAutomaton,
  world: World,
  cells: readonly Slices[],
  adoptable: Adoptable,
): readonly Slices[] {
  let before: readonly Status[] | undefined;
  let surroundings = surroundingsOf(world, '', noAdoptable);
  let context = 0;
  return cells.map((cell, index) => {
    const adopts = adoptable.get(world.nodes[index] ?? '') ?? none;
    if (adopts !== before) {
      surroundings = { ...surroundings, adoptable: adopts };
      context = automaton.context(surroundings);
      before = adopts;
    }
    return automaton.closure(context, surroundings, cell);
  });
}

/** The world with each set of slices replaced, and what bears out a step with it. */
export function withCells(world: World, becomes: (cell: Slices, index: number) => Slices): World {
  const { cells, witnesses } = world;
  return { ...world, cells: cells.map(becomes), ...(witnesses && { witnesses: witnesses.map(becomes) }) };
}

/** Whether two lists hold the same sets of slices. */
export function sameCells(a: readonly Slices[], b: readonly Slices[]): boolean {
  return a.every((cell, index) => cell === b[index]);
}

/** Whether a world may be the case: each target is in some slice, and one of them bears out what some target had to. */
export function isPossible({ none }: TargetAutomaton, { cells, witnesses }: World): boolean {
  return !cells.includes(none) && (witnesses?.some((cell) => cell !== none) ?? true);
}

const noAdoptable: Adoptable = new Map();
