import type { Campaign } from '../state';
import type { Slices } from './automaton';
import type { Adoptable, World } from './world';
import { worldKey } from './world';

/** One world of a closure, told by the world that it came from. */
interface Remembered {
  readonly origin: number;
  readonly head: Pick<Campaign, 'campaignStatus' | 'aggregatedSoftwareStatus' | 'triggered' | 'started'>;
  readonly cells: readonly Slices[];
  readonly witnesses: readonly Slices[] | undefined;
  readonly via: readonly string[];
}

/** Campaigns with more targets are hardly ever twice in the same state, even if only a few stand for all (see crowd.ts). */
const mostTargets = 40;

/** With more than these everything is forgotten. */
const mostClosures = 20_000;

/** What worlds were found to lead to, for worlds that only differ in what no step looks at. */
export class ClosureMemory {
  private readonly closures = new Map<string, readonly Remembered[]>();

  /**
   * The closure of these worlds, from memory or as `close` finds it.
   * @param permitted names, for each world, the steps that the world around permits
   */
  recall(
    worlds: readonly World[],
    permitted: readonly string[],
    adoptable: Adoptable,
    close: (worlds: readonly World[]) => readonly World[],
  ): readonly World[] {
    if (worlds.some(({ cells }) => cells.length > mostTargets)) return close(worlds);
    const key = keyOf(worlds, permitted, adoptable);
    const known = this.closures.get(key);
    if (known) return known.map((one) => worldOf(one, worlds));
    const closed = close(worlds.map((world, origin) => ({ ...world, origin })));
    if (this.closures.size >= mostClosures) this.closures.clear();
    this.closures.set(
      key,
      closed.map((world) => rememberedOf(world, worlds)),
    );
    return closed;
  }
}

function keyOf(worlds: readonly World[], permitted: readonly string[], adoptable: Adoptable): string {
  let key = '';
  for (const [index, world] of worlds.entries()) {
    const { head, cells, witnesses, nodes } = world;
    key += `${worldKey(world)} ${head.softwareOperation} ${permitted[index] ?? ''} ${cells.join()} ${witnesses?.join() ?? ''}`;
    if (adoptable.size > 0) for (const node of nodes) key += ` ${(adoptable.get(node) ?? []).join()}`;
    key += '|';
  }
  return key;
}

function rememberedOf({ origin = 0, head, cells, witnesses, via }: World, worlds: readonly World[]): Remembered {
  const { campaignStatus, aggregatedSoftwareStatus, triggered, started } = head;
  return {
    origin,
    head: { campaignStatus, aggregatedSoftwareStatus, triggered, started },
    cells,
    witnesses,
    via: via.slice(worlds[origin]?.via.length ?? 0),
  };
}

function worldOf({ origin, head, cells, witnesses, via }: Remembered, worlds: readonly World[]): World {
  const world = worlds[origin];
  if (!world) throw new Error('a closure comes from a world that there is not');
  const { campaignStatus, aggregatedSoftwareStatus, triggered, started } = world.head;
  const same =
    campaignStatus === head.campaignStatus &&
    aggregatedSoftwareStatus === head.aggregatedSoftwareStatus &&
    triggered === head.triggered &&
    started === head.started;
  const { witnesses: _before, ...rest } = world;
  return {
    ...rest,
    ...(witnesses && { witnesses }),
    head: same ? world.head : { ...world.head, ...head },
    cells,
    via: via.length === 0 ? world.via : [...world.via, ...via],
  };
}
