import type { Environment } from '../environment';
import type { CampaignStepRule, RuleTable, StepContext, StepVeto } from '../rule';
import { rulesOf } from '../rule';
import type { Campaign } from '../state';
import type { Slices, TargetAutomaton } from './automaton';
import { addsOf, EntrySteps } from './entry-steps';
import type { Slice } from './slice';
import { withSlice } from './slice';
import type { World } from './world';
import { isPossible, withCells } from './world';

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
  private readonly entries: EntrySteps;
  private readonly told = new Map<string, readonly Combination[]>();

  constructor(rules: RuleTable, automaton: TargetAutomaton) {
    this.rules = rules;
    this.steps = rulesOf(rules, 'campaignStep');
    this.vetoes = rulesOf(rules, 'veto');
    this.automaton = automaton;
    this.entries = new EntrySteps(rules, automaton);
  }

  /**
   * The steps that the world around forbids here, as a text: two heads with the same are permitted the same. With several
   * criteria each reading of "met" is allowed: all, or any.
   */
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

  /** The worlds that one step of the Hosting CSE's own leads to. */
  nextWorlds(world: World, environment: Environment): readonly World[] {
    const vetoed = this.vetoedInEveryReading(world.head, environment);
    return this.steps.flatMap((rule) => (vetoed.includes(rule.name) ? [] : this.next(rule, world, environment)));
  }

  /** The worlds that one step leads to. */
  private next(rule: CampaignStepRule, world: World, environment: Environment): readonly World[] {
    const context = { campaign: world.head, environment, rules: this.rules };
    switch (rule.over) {
      case 'campaign':
        return rule.ready(context) ? [after(world, rule, rule.take(context))] : [];
      case 'targets':
        return this.nextOverTargets(rule, world, context);
      case 'entries':
        return this.nextOverEntries(rule, world, environment);
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
        ...overEntries.filter((rule) => this.entries.step(rule, world.head, environment, mask) !== null),
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
          const both = { mask: mask | one.mask, every: every & one.every, some: some | one.some };
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
        mask: addsOf(slice),
        every: bits(conditions.map(({ every }) => every(slice))),
        some: bits(conditions.map(({ some }) => some(slice))),
      };
      told.set(JSON.stringify(one), one);
    }
    this.told.set(`${String(cell)} ${key}`, [...told.values()]);
    return [...told.values()];
  }

  private nextOverEntries(rule: CampaignStepRule, world: World, environment: Environment): readonly World[] {
    const lists = this.entries.lists(world.cells);
    return this.entries.outcomesOf(rule, world.head, environment, lists).flatMap(({ allowed, ...shown }) => {
      const next = withCells(world, (cell) => this.entries.keep(cell, allowed));
      return isPossible(this.automaton, next) ? [after(next, rule, { ...world.head, ...shown })] : [];
    });
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
