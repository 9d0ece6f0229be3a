import type { Environment } from '../environment';
import type { CampaignStepRule, RuleTable, StepContext } from '../rule';
import { isReady, rulesOf } from '../rule';
import type { Campaign, Status } from '../state';
import { statuses } from '../state';
import type { Slices, TargetAutomaton } from './automaton';
import type { Slice } from './slice';
import { someNode, withSlice } from './slice';
import type { World } from './world';

/** What a slice adds to the list of individual statuses: one of them, an entry that is still to come, or nothing. */
const classes = [...statuses, 'missing', 'nothing'] as const;
type Class = (typeof classes)[number];
const bit = (one: Class): number => 1 << classes.indexOf(one);
const nothing = bit('nothing');

function classOf({ target, entry }: Slice): Class {
  if (entry !== null) return entry;
  return target.phase === 'cancelled' ? 'nothing' : 'missing';
}

/** The steps on campaigns as a whole, asked of worlds whose targets are known only as sets of slices. */
export class JointSteps {
  private readonly rules: RuleTable;
  private readonly steps: readonly CampaignStepRule[];
  private readonly automaton: TargetAutomaton;
  private readonly classSets = new Map<Slices, number>();
  private readonly entrySteps = new Map<string, Campaign | null>();

  constructor(rules: RuleTable, automaton: TargetAutomaton) {
    this.rules = rules;
    this.steps = rulesOf(rules, 'campaignStep');
    this.automaton = automaton;
  }

  /** The rules whose steps no other rule forbids here. With several criteria each reading of "met" is allowed: all, or any. */
  permitted(head: Campaign, environment: Environment): readonly CampaignStepRule[] {
    const criteria = head.softwareTriggerCriteria ?? [];
    const readings = [
      head,
      ...criteria.slice(1).map((_, n) => alone(head, n + 1)),
      ...criteria.slice(0, 1).map(() => alone(head, 0)),
    ];
    const vetoed = readings.map((campaign) => this.vetoed({ campaign, environment, rules: this.rules }));
    return this.steps.filter(({ name }) => vetoed.some((names) => !names.has(name)));
  }

  /** The rules whose steps are demanded here, unless they are forbidden in this reading: all criteria. */
  demanded(head: Campaign, environment: Environment): readonly CampaignStepRule[] {
    const names = this.vetoed({ campaign: head, environment, rules: this.rules });
    return this.steps.filter(({ name, force }) => force === 'must' && !names.has(name));
  }

  /** The worlds that one step leads to. */
  next(rule: CampaignStepRule, world: World, environment: Environment): readonly World[] {
    const context = { campaign: world.head, environment, rules: this.rules };
    switch (rule.over) {
      case 'campaign':
        return rule.ready(context) ? [after(world, rule, rule.take(context))] : [];
      case 'targets':
        return this.nextOverTargets(rule, world, context);
      case 'entries':
        return this.nextOverEntries(rule, world, context);
    }
  }

  /** Whether the step can be taken whatever of this world is the case. */
  surelyReady(rule: CampaignStepRule, world: World, environment: Environment): boolean {
    const context = { campaign: world.head, environment, rules: this.rules };
    if (rule.over === 'campaign') return rule.ready(context);
    if (rule.over === 'entries')
      return [...this.masks(world.cells)].every((mask) => this.entryStep(rule, context, mask) !== null);
    if (!rule.ready(context)) return false;
    const all = (cell: Slices, holds: (slice: Slice) => boolean): boolean =>
      this.automaton.members(cell).every((slice) => holds(slice));
    const { every, some } = this.conditions(rule, world.head);
    return world.cells.every((cell) => all(cell, every)) && world.cells.some((cell) => all(cell, some));
  }

  /** Combinations of what the cells can add to the list of individual statuses. */
  private masks(cells: readonly Slices[]): ReadonlySet<number> {
    let masks = new Set([0]);
    for (const cell of new Set(cells)) masks = this.withCell(masks, cell, count(cells, cell));
    return masks;
  }

  private withCell(masks: ReadonlySet<number>, cell: Slices, times: number): Set<number> {
    const possible = classes.map(bit).filter((one) => (this.classesOf(cell) & one) !== 0);
    let current = new Set(masks);
    // More targets than classes add no combination.
    for (let n = 0; n < Math.min(times, classes.length); n++) {
      const next = new Set<number>();
      for (const mask of current) for (const one of possible) next.add(one === nothing ? mask : mask | one);
      current = next;
    }
    return current;
  }

  private classesOf(cell: Slices): number {
    const known = this.classSets.get(cell);
    if (known !== undefined) return known;
    let set = 0;
    for (const slice of this.automaton.members(cell)) set |= bit(classOf(slice));
    this.classSets.set(cell, set);
    return set;
  }

  private nextOverEntries(rule: CampaignStepRule, world: World, context: StepContext): readonly World[] {
    const results = new Map<string, { head: Campaign; allowed: number }>();
    for (const mask of this.masks(world.cells)) {
      const head = this.entryStep(rule, context, mask);
      if (!head) continue;
      const key = `${head.campaignStatus} ${head.aggregatedSoftwareStatus}`;
      const result = results.get(key);
      results.set(key, { head, allowed: (result?.allowed ?? nothing) | mask });
    }
    return [...results.values()].map(({ head, allowed }) => {
      const { campaignStatus, aggregatedSoftwareStatus } = head;
      const cells = world.cells.map((cell) =>
        this.automaton.filter(cell, `classes ${String(allowed)}`, (slice) => (bit(classOf(slice)) & allowed) !== 0),
      );
      return after({ ...world, cells }, rule, { ...world.head, campaignStatus, aggregatedSoftwareStatus });
    });
  }

  /** The campaign after the step, with entries of these classes; null when it cannot be taken. */
  private entryStep(rule: CampaignStepRule, context: StepContext, mask: number): Campaign | null {
    const { campaignEnabled, campaignStatus, aggregatedSoftwareStatus } = context.campaign;
    const key = [rule.name, campaignEnabled, campaignStatus, aggregatedSoftwareStatus, mask].join(' ');
    const known = this.entrySteps.get(key);
    if (known !== undefined) return known;
    const representative = { ...context, campaign: withClasses(context.campaign, mask) };
    const result = isReady(rule, representative) ? rule.take(representative) : null;
    this.entrySteps.set(key, result);
    return result;
  }

  private nextOverTargets(rule: CampaignStepRule, world: World, context: StepContext): readonly World[] {
    if (!rule.ready(context)) return [];
    const { every, some } = this.conditions(rule, world.head);
    const cells = world.cells.map((cell) => this.automaton.filter(cell, `every ${rule.name}`, every));
    if (cells.includes(this.automaton.none)) return [];
    const willing = cells.some(
      (cell) => this.automaton.filter(cell, `some ${rule.name}`, some) !== this.automaton.none,
    );
    return willing ? [after({ ...world, cells }, rule, rule.take(context))] : [];
  }

  private conditions(rule: CampaignStepRule, head: Campaign): Record<'every' | 'some', (slice: Slice) => boolean> {
    const { every, some = every } = rule.targets ?? { every: () => true };
    const asked =
      (holds: typeof every) =>
      (slice: Slice): boolean =>
        holds(withSlice(head, slice), slice.target);
    return { every: asked(every), some: asked(some) };
  }

  private vetoed(context: StepContext): ReadonlySet<string> {
    const vetoes = rulesOf(this.rules, 'veto').filter((veto) => veto.forbids(context));
    return new Set(vetoes.flatMap((veto) => veto.steps));
  }
}

const alone = (head: Campaign, n: number): Campaign => ({
  ...head,
  softwareTriggerCriteria: (head.softwareTriggerCriteria ?? []).slice(n, n + 1),
});

function after(world: World, rule: CampaignStepRule, head: Campaign): World {
  return { ...world, head, via: [...world.via, rule.name] };
}

function count(cells: readonly Slices[], cell: Slices): number {
  let times = 0;
  for (const one of cells) if (one === cell) times += 1;
  return times;
}

/** A campaign with one entry of each status, and one target whose entry is still to come, as far as they are in the mask. */
function withClasses(head: Campaign, mask: number): Campaign {
  const present = statuses.filter((status) => (mask & bit(status)) !== 0);
  const missing = (mask & bit('missing')) !== 0;
  const node = (n: number): string => `${someNode} ${String(n)}`;
  return {
    ...head,
    targets: Array.from({ length: present.length + (missing ? 1 : 0) }, (_, n) => ({
      node: node(n),
      phase: 'awaiting',
      software: null,
      subscribed: false,
      reported: 'UNINITIALIZED' satisfies Status,
    })),
    individualSoftwareStatuses:
      present.length === 0 ? null : present.map((status, n) => ({ node: node(n), software: null, status })),
  };
}
