import type { CampaignStatus } from '../state';
import { campaignStatuses, statuses } from '../state';
import type { Rule, RuleTable } from '../rule';
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

/** One part of the model: what of it an IUT was taken through, and what not. */
export interface Covered {
  readonly seen: readonly string[];
  readonly missing: readonly string[];
}

/** What of the model an IUT was taken through. */
export interface ModelCoverage {
  /** Arrows of figure 10.2.28.1-1. */
  readonly transitions: Covered;
  /** Rules that a Hosting CSE must go by, by name; of the alternatives of a choice one. */
  readonly rules: Covered;
  /** Sets of statuses that stood in individualSoftwareStatuses. */
  readonly aggregations: Covered;
}

/** What was seen, by name, apart from what there is. */
export type SeenNames = Readonly<Record<'transitions' | 'rules' | 'cells', readonly string[]>>;

/** Where an IUT was taken: what of the model it was seen to go through. */
export class Coverage {
  readonly transitions: Set<string>;
  readonly rules: Set<string>;
  readonly cells: Set<string>;

  /** @param names what was seen before */
  constructor(names: Partial<SeenNames> = {}) {
    this.transitions = new Set(names.transitions);
    this.rules = new Set(names.rules);
    this.cells = new Set(names.cells);
  }

  /** What was seen so far, by name. */
  names(): SeenNames {
    return { transitions: [...this.transitions], rules: [...this.rules], cells: [...this.cells] };
  }

  /** What was seen elsewhere in the same run. */
  take({ transitions, rules, cells }: SeenNames): void {
    for (const name of transitions) this.transitions.add(name);
    for (const name of rules) this.rules.add(name);
    for (const name of cells) this.cells.add(name);
  }

  /** These rules were applied. */
  applied(rules: readonly Pick<Rule, 'name'>[]): void {
    for (const { name } of rules) this.rules.add(name);
  }

  /** A look agreed with the model: what must have happened since the last one? */
  looked(kit: Kit, last: CampaignView | undefined, view: CampaignView, survivors: readonly World[]): void {
    const from = last?.campaignStatus ?? 'creation';
    const taken = view.campaignStatus === undefined ? [] : path(from, view.campaignStatus);
    for (const transition of taken) this.transitions.add(transition);
    const present = [...view.entries.map(({ status }) => status), ...view.strangeEntries];
    this.cells.add(cellOf(present.flatMap((status) => status ?? [])));
    for (const status of present)
      if (status !== undefined && view.aggregatedSoftwareStatus !== undefined)
        this.rules.add(`aggregate-${view.aggregatedSoftwareStatus}`);
    const via = certain(survivors.map((world) => world.via));
    for (const name of via) this.rules.add(name);
    const criteria = survivors[0]?.head.softwareTriggerCriteria ?? [];
    if (via.includes('detect-trigger')) for (const { operator } of criteria) this.rules.add(`criterion ${operator}`);
    this.heldBack(survivors);
    this.onTargets(kit, survivors, statusesOn(taken));
  }

  /** A target on which a cancelled campaign has done no more. */
  private stopped(kit: Kit, world: World, index: number): void {
    const made = kit.automaton.members(world.cells[index] ?? kit.automaton.none).map(({ target }) => target.software);
    if (made.every((software) => software === null)) this.rules.add('cancel-stops-creation');
    if (made.every((software) => software !== null)) this.rules.add('cancel-leaves-action-false');
  }

  /** Campaigns that wait as they should. */
  private heldBack(survivors: readonly World[]): void {
    const waits = survivors.every(({ head }) => head.campaignStatus === 'INITIATED' && !head.started);
    if (!waits || survivors.length === 0) return;
    if (survivors.every(({ head }) => !head.triggered)) this.rules.add('await-trigger-criteria');
    if (survivors.every(({ head }) => head.softwareTriggerCriteria === null)) this.rules.add('defer-to-time-window');
  }

  /** The whole against what the table has. */
  report(rules: RuleTable): ModelCoverage {
    const must = rules.filter(({ force }) => force === 'must');
    const names = new Set(must.map(choiceOrName));
    const seen = new Set(must.filter(({ name }) => this.rules.has(name)).map(choiceOrName));
    return {
      transitions: covered(transitions, this.transitions),
      rules: covered([...names], seen),
      aggregations: covered(aggregationCells, this.cells),
    };
  }

  /** @param between the statuses that the campaign has gone through since the last look, the present one apart */
  private onTargets(kit: Kit, survivors: readonly World[], between: readonly CampaignStatus[]): void {
    const [world, ...others] = survivors;
    if (!world || others.length > 0) return;
    for (const [index, node] of world.nodes.entries()) {
      const now = surroundingsOf(world, node, new Map());
      const surroundings = [now, ...between.map((campaignStatus) => ({ ...now, campaignStatus }))];
      const since = world.since?.[index] ?? kit.automaton.fresh;
      const cell = world.cells[index] ?? kit.automaton.none;
      for (const name of kit.automaton.certainSteps(surroundings, since, cell)) {
        this.rules.add(name);
        if (name === 'cancel-before-operation') this.stopped(kit, world, index);
      }
      // Whether it was let finish, or nobody came to cancel it, shows nowhere: it was performed all the same.
      const performed = kit.automaton.members(cell).every(({ target }) => target.phase === 'performed');
      if (performed) this.applied([{ name: 'cancel-let-finish' }, { name: 'copy-status-while-cancelling' }]);
    }
  }
}

const choiceOrName = (rule: Rule): string => ('choice' in rule ? (rule.choice ?? rule.name) : rule.name);

function covered(all: readonly string[], seen: ReadonlySet<string>): Covered {
  return { seen: all.filter((one) => seen.has(one)), missing: all.filter((one) => !seen.has(one)) };
}

/** What is in all of these. */
function certain(ways: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = ways;
  return first.filter((name) => others.every((way) => way.includes(name)));
}

/** The statuses that a way in the figure leads through. */
function statusesOn(way: readonly string[]): readonly CampaignStatus[] {
  const passed = way.map((transition) => transition.split('-')[0]);
  return campaignStatuses.filter((status) => passed.includes(status));
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
