import type { Environment } from '../environment';
import type { CampaignStepRule, RuleTable, StepContext, StepVeto } from '../rule';
import { isReady, rulesOf } from '../rule';
import type { Campaign, Status } from '../state';
import { statuses } from '../state';
import type { Slices, TargetAutomaton } from './automaton';
import type { Slice } from './slice';
import { someNode, withSlice } from './slice';
import type { World } from './world';
import { isPossible, withCells } from './world';

/** What a slice adds to the list of individual statuses: one of them, an entry that is still to come, or nothing. */
const classes = [...statuses, 'missing', 'nothing'] as const;
type Class = (typeof classes)[number];
const bit = (one: Class): number => 1 << classes.indexOf(one);
const nothing = bit('nothing');

function classOf({ target, entry }: Slice): Class {
  if (entry !== null) return entry;
  return target.phase === 'cancelled' ? 'nothing' : 'missing';
}

/** Slices of several targets together: the classes of their entries, and per rule a bit that every, and that some, meets it. */
interface Combination {
  readonly mask: number;
  readonly every: number;
  readonly some: number;
}

/** The steps on campaigns as a whole, asked of worlds whose targets are known only as sets of slices. */
export class JointSteps {
  private readonly rules: RuleTable;
  private readonly steps: readonly CampaignStepRule[];
  private readonly vetoes: readonly StepVeto[];
  private readonly automaton: TargetAutomaton;
  private readonly classSets = new Map<Slices, number>();
  private readonly told = new Map<string, readonly Combination[]>();
  private readonly entrySteps = new Map<string, Campaign | null>();

  constructor(rules: RuleTable, automaton: TargetAutomaton) {
    this.rules = rules;
    this.steps = rulesOf(rules, 'campaignStep');
    this.vetoes = rulesOf(rules, 'veto');
    this.automaton = automaton;
  }

  /** The rules whose steps no other rule forbids here. With several criteria each reading of "met" is allowed: all, or any. */
  permitted(head: Campaign, environment: Environment): readonly CampaignStepRule[] {
    const vetoed = this.vetoedInEveryReading(head, environment);
    return vetoed.length === 0 ? this.steps : this.steps.filter(({ name }) => !vetoed.includes(name));
  }

  /** The same as a text: two heads with the same are permitted the same by the world around. */
  permittedKey(head: Campaign, environment: Environment): string {
    return this.vetoedInEveryReading(head, environment).join();
  }

  private vetoedInEveryReading(head: Campaign, environment: Environment): readonly string[] {
    const criteria = head.softwareTriggerCriteria ?? [];
    const readings = criteria.length > 1 ? [head, ...criteria.map((_, n) => alone(head, n))] : [head];
    const [first = [], ...others] = readings.map((campaign) =>
      this.vetoed({ campaign, environment, rules: this.rules }),
    );
    return first.filter((name) => others.every((names) => names.includes(name)));
  }

  /** The rules whose steps are demanded here, unless they are forbidden in this reading: all criteria. */
  demanded(head: Campaign, environment: Environment): readonly CampaignStepRule[] {
    const names = this.vetoed({ campaign: head, environment, rules: this.rules });
    return this.steps.filter(({ name, force }) => force === 'must' && !names.includes(name));
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

  /**
   * The steps on the campaign as a whole that the Hosting CSE still has to take, whatever of this world is the case; none
   * when it may be at rest. Of several combinations of slices, that with the fewest.
   */
  owed(world: World, environment: Environment): readonly CampaignStepRule[] {
    const context = { campaign: world.head, environment, rules: this.rules };
    const demanded = this.demanded(world.head, environment);
    const alone = demanded.filter((rule) => rule.over === 'campaign' && rule.ready(context));
    const overTargets = demanded.filter((rule) => rule.over === 'targets' && rule.ready(context));
    const overEntries = demanded.filter((rule) => rule.over === 'entries');
    let fewest: readonly CampaignStepRule[] | undefined;
    for (const { mask, every, some } of this.combinations(world, overTargets)) {
      const ready = [
        ...alone,
        ...overEntries.filter((rule) => this.entryStep(rule, context, mask) !== null),
        ...overTargets.filter((_, bit) => ((every & some) >> bit) % 2 === 1),
      ];
      // As likely as another: what comes later in the table has come further.
      if (!fewest || ready.length < fewest.length || (ready.length === fewest.length && this.later(ready, fewest)))
        fewest = ready;
    }
    return fewest ?? alone;
  }

  private later([a]: readonly CampaignStepRule[], [b]: readonly CampaignStepRule[]): boolean {
    return a !== undefined && b !== undefined && this.steps.indexOf(a) > this.steps.indexOf(b);
  }

  /** Each combination of slices, as far as these rules tell them apart: which hold of every target, and which of some. */
  private combinations(world: World, over: readonly CampaignStepRule[]): Iterable<Combination> {
    const key = over.map(({ name }) => name).join(' ');
    let combined = new Map<number, Combination>([[0, { mask: 0, every: (1 << over.length) - 1, some: 0 }]]);
    for (const cell of world.cells) {
      const next = new Map<number, Combination>();
      for (const { mask, every, some } of combined.values())
        for (const one of this.seenBy(cell, over, key, world.head)) {
          const both = { mask: mask | (one.mask & ~nothing), every: every & one.every, some: some | one.some };
          next.set((both.mask << 16) | (both.every << 8) | both.some, both);
        }
      combined = next;
    }
    return combined.values();
  }

  /** The slices of a cell as these rules tell them apart. */
  private seenBy(cell: Slices, over: readonly CampaignStepRule[], key: string, head: Campaign): readonly Combination[] {
    const known = this.told.get(`${String(cell)} ${key}`);
    if (known) return known;
    const bits = (holds: readonly boolean[]): number => holds.reduce((sum, one, bit) => sum | (one ? 1 << bit : 0), 0);
    const conditions = over.map((rule) => this.conditions(rule, head));
    const told = new Map<string, Combination>();
    for (const slice of this.automaton.members(cell)) {
      const one = {
        mask: bit(classOf(slice)),
        every: bits(conditions.map(({ every }) => every(slice))),
        some: bits(conditions.map(({ some }) => some(slice))),
      };
      told.set(JSON.stringify(one), one);
    }
    this.told.set(`${String(cell)} ${key}`, [...told.values()]);
    return [...told.values()];
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
    return [...results.values()].flatMap(({ head, allowed }) => {
      const { campaignStatus, aggregatedSoftwareStatus } = head;
      const next = withCells(world, (cell) =>
        this.automaton.filter(cell, `classes ${String(allowed)}`, (slice) => (bit(classOf(slice)) & allowed) !== 0),
      );
      if (!isPossible(this.automaton, next)) return [];
      return [after(next, rule, { ...world.head, campaignStatus, aggregatedSoftwareStatus })];
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
    const all = withCells(world, (cell) => this.automaton.filter(cell, `every ${rule.name}`, every));
    const witnesses = all.cells.map((cell) => this.automaton.filter(cell, `some ${rule.name}`, some));
    const next = rule.targets?.some ? { ...all, witnesses } : all;
    return isPossible(this.automaton, next) ? [after(next, rule, rule.take(context))] : [];
  }

  private conditions(rule: CampaignStepRule, head: Campaign): Record<'every' | 'some', (slice: Slice) => boolean> {
    const { every, some = every } = rule.targets ?? { every: () => true };
    const asked =
      (holds: typeof every) =>
      (slice: Slice): boolean =>
        holds(withSlice(head, slice), slice.target);
    return { every: asked(every), some: asked(some) };
  }

  private vetoed(context: StepContext): readonly string[] {
    return this.vetoes.flatMap((veto) => (veto.forbids(context) ? veto.steps : []));
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
