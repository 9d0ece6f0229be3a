import { statuses } from '../state';
import type { Rule } from '../rule';
import type { Kit } from './kit';
import type { CampaignView } from './view';
import type { World } from './world';
import { surroundingsOf } from './world';

/** The arrows of figure 10.2.28.1-1. */
export const transitions = [
  'creation-PENDING',
  'creation-INITIATED',
  'PENDING-INITIATED',
  'INITIATED-FINISHED',
  'INITIATED-CANCELLING',
  'CANCELLING-CANCELLED',
  'CANCELLING-STATUS_NOT_CANCELLABLE',
  'FINISHED-PENDING',
  'CANCELLED-INITIATED',
  'STATUS_NOT_CANCELLABLE-INITIATED',
] as const;

/** Every set of statuses that can stand in individualSoftwareStatuses, the empty one first. */
export const aggregationCells: readonly string[] = Array.from({ length: 2 ** statuses.length }, (_, mask) =>
  cellOf(statuses.filter((_status, bit) => (mask & (1 << bit)) !== 0)),
);

function cellOf(present: readonly string[]): string {
  return present.length === 0 ? 'no entries' : statuses.filter((status) => present.includes(status)).join(' + ');
}

/** Where an IUT was taken: what of the model it was seen to go through. */
export class Coverage {
  readonly transitions = new Set<string>();
  readonly rules = new Set<string>();
  readonly cells = new Set<string>();

  /** These rules were applied. */
  applied(rules: readonly Pick<Rule, 'name'>[]): void {
    for (const { name } of rules) this.rules.add(name);
  }

  /** A look agreed with the model: what must have happened since the last one? */
  looked(kit: Kit, last: CampaignView | undefined, view: CampaignView, survivors: readonly World[]): void {
    const from = last?.campaignStatus ?? 'creation';
    if (view.campaignStatus !== undefined && from !== view.campaignStatus)
      for (const transition of path(from, view.campaignStatus)) this.transitions.add(transition);
    const present = [...view.entries.map(({ status }) => status), ...view.strangeEntries];
    this.cells.add(cellOf(present.flatMap((status) => status ?? [])));
    for (const status of present)
      if (status !== undefined && view.aggregatedSoftwareStatus !== undefined)
        this.rules.add(`aggregate-${view.aggregatedSoftwareStatus}`);
    for (const name of certain(survivors.map(({ via }) => via))) this.rules.add(name);
    this.onTargets(kit, survivors);
  }

  private onTargets(kit: Kit, survivors: readonly World[]): void {
    const [world, ...others] = survivors;
    if (!world || others.length > 0) return;
    for (const [index, node] of world.nodes.entries()) {
      const surroundings = surroundingsOf(world, node, new Map());
      const since = world.since?.[index] ?? kit.automaton.fresh;
      const ways = kit.automaton.members(world.cells[index] ?? kit.automaton.none).flatMap((slice) => {
        const way = kit.automaton.way(surroundings, since, slice);
        return way ? [way.map(({ name }) => name)] : [];
      });
      for (const name of certain(ways)) this.rules.add(name);
    }
  }
}

/** What is in all of these. */
function certain(ways: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = ways;
  return first.filter((name) => others.every((way) => way.includes(name)));
}

/** The shortest way in the figure. */
function path(from: string, to: string): readonly string[] {
  const ways = new Map<string, readonly string[]>([[from, []]]);
  for (const [status, way] of ways) {
    if (status === to) return way;
    for (const transition of transitions) {
      const [source = '', target = ''] = transition.split('-');
      if (source === status && !ways.has(target)) ways.set(target, [...way, transition]);
    }
  }
  return [];
}
