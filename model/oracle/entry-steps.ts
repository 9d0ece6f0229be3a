import type { CampaignStepRule, RuleTable } from '../rule';
import { isReady } from '../rule';
import type { Campaign, Status } from '../state';
import { statuses } from '../state';
import type { Environment } from '../environment';
import type { Slices, TargetAutomaton } from './automaton';
import type { Slice } from './slice';
import { someNode } from './slice';

/** What a slice adds to the list of individual statuses: one of them, an entry that is still to come, or nothing. */
const classes = [...statuses, 'missing', 'nothing'] as const;
type Class = (typeof classes)[number];
const bit = (one: Class): number => 1 << classes.indexOf(one);
const nothing = bit('nothing');
const anyClass = (1 << classes.length) - 1;

function classOf({ target, entry }: Slice): Class {
  if (entry !== null) return entry;
  return target.phase === 'cancelled' ? 'nothing' : 'missing';
}

/** The classes of a slice that together make a list; 0 for one that adds nothing. */
export function addsOf(slice: Slice): number {
  return bit(classOf(slice)) & ~nothing;
}

/** What a step over the entries makes of a campaign, and the classes of slices with which it can be taken. */
export interface EntryOutcome {
  readonly campaignStatus: Campaign['campaignStatus'];
  readonly aggregatedSoftwareStatus: Status;
  readonly allowed: number;
}

/** A set of lists, each told by the classes that stand in it: bit n is the list with the classes of the number n. */
type Lists = number;

/** The steps that look at which statuses stand in individualSoftwareStatuses, for targets known as sets of slices. */
export class EntrySteps {
  private readonly rules: RuleTable;
  private readonly automaton: TargetAutomaton;
  private readonly classSets = new Map<Slices, number>();
  private readonly unions = new Map<number, Lists>();
  private readonly taken = new Map<string, Campaign | null>();
  private readonly outcomes = new Map<string, readonly EntryOutcome[]>();
  private readonly kept = new Map<number, Slices>();

  constructor(rules: RuleTable, automaton: TargetAutomaton) {
    this.rules = rules;
    this.automaton = automaton;
  }

  /** Every list that targets in these cells can make together. */
  lists(cells: readonly Slices[]): Lists {
    let lists: Lists = 1;
    let previous = -1;
    for (const cell of cells) {
      const set = this.classesOf(cell);
      const next = this.with(lists, set);
      // Many targets in the same cell: once another one adds no list, none does.
      if (next === lists && set === previous) continue;
      lists = next;
      previous = set;
    }
    return lists;
  }

  /** What the step can make of the campaign, with each of these lists. */
  outcomesOf(
    rule: CampaignStepRule,
    campaign: Campaign,
    environment: Environment,
    lists: Lists,
  ): readonly EntryOutcome[] {
    const key = `${rule.name} ${headKey(campaign)} ${String(lists)}`;
    const known = this.outcomes.get(key);
    if (known) return known;
    const found = new Map<string, EntryOutcome>();
    for (let list = 0; list < 32; list++) {
      if (((lists >>> list) & 1) === 0) continue;
      const after = this.step(rule, campaign, environment, list);
      if (!after) continue;
      const { campaignStatus, aggregatedSoftwareStatus } = after;
      const same = `${campaignStatus} ${aggregatedSoftwareStatus}`;
      const allowed = (found.get(same)?.allowed ?? nothing) | list;
      found.set(same, { campaignStatus, aggregatedSoftwareStatus, allowed });
    }
    const outcomes = [...found.values()];
    this.outcomes.set(key, outcomes);
    return outcomes;
  }

  /** The campaign after the step, with a list of these classes; null when it cannot be taken. */
  step(rule: CampaignStepRule, campaign: Campaign, environment: Environment, list: number): Campaign | null {
    const key = `${rule.name} ${headKey(campaign)} ${String(list)}`;
    const known = this.taken.get(key);
    if (known !== undefined) return known;
    const context = { campaign: withClasses(campaign, list), environment, rules: this.rules };
    const after = isReady(rule, context) ? rule.take(context) : null;
    this.taken.set(key, after);
    return after;
  }

  /** Those slices of a cell that are of one of these classes. */
  keep(cell: Slices, allowed: number): Slices {
    if ((this.classesOf(cell) & ~allowed) === 0) return cell;
    const key = cell * (anyClass + 1) + allowed;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const kept = this.automaton.filter(
      cell,
      `classes ${String(allowed)}`,
      (slice) => (bit(classOf(slice)) & allowed) !== 0,
    );
    this.kept.set(key, kept);
    return kept;
  }

  private with(lists: Lists, set: number): Lists {
    const key = (lists >>> 0) * (anyClass + 1) + set;
    const known = this.unions.get(key);
    if (known !== undefined) return known;
    let union: Lists = 0;
    for (let list = 0; list < 32; list++) {
      if (((lists >>> list) & 1) === 0) continue;
      for (const one of classes) if ((set & bit(one)) !== 0) union |= 1 << (one === 'nothing' ? list : list | bit(one));
    }
    this.unions.set(key, union);
    return union;
  }

  private classesOf(cell: Slices): number {
    const known = this.classSets.get(cell);
    if (known !== undefined) return known;
    let set = 0;
    for (const slice of this.automaton.members(cell)) set |= bit(classOf(slice));
    this.classSets.set(cell, set);
    return set;
  }
}

function headKey({ campaignEnabled, campaignStatus, aggregatedSoftwareStatus }: Campaign): string {
  return `${String(campaignEnabled)} ${campaignStatus} ${aggregatedSoftwareStatus}`;
}

/** A campaign with one entry of each status, and one target whose entry is still to come, as far as the list has them. */
function withClasses(head: Campaign, list: number): Campaign {
  const present = statuses.filter((status) => (list & bit(status)) !== 0);
  const missing = (list & bit('missing')) !== 0;
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
