import type { StatementId } from '../../spec/statement';
import type { Rule } from '../rule';
import type { Bounds, ExploreOptions } from './bounds';
import { defaultOptions } from './bounds';
import type { Event } from './event';
import type { Situation } from './situation';
import type { NumberedChange } from './situations';
import type { Situations } from './situations';
import type { Space, State, TraceStep, Transition } from './space';
import { named } from './surroundings';
import type { Tuples } from './tuples';

interface Parts {
  readonly bounds: Bounds;
  readonly options: ExploreOptions;
  readonly situations: Situations;
  readonly tuples: Tuples;
}

/** A space while it is searched, and afterwards for who looks at it. */
export class FoundSpace implements Space {
  readonly bounds: Bounds;
  readonly options: ExploreOptions;
  readonly fired = new Map<Rule, number>();
  transitions = 0;
  complete = false;
  /** The states from this number on were not expanded. */
  private expanded = 0;
  private readonly parts: Parts;
  private readonly witnesses: number[] = [];
  private readonly movesIn: Map<number, Moves>[] = [];
  private readonly symmetric: boolean;
  /** The state that is being expanded, what of it guards of one campaign see, and a state after it. */
  private readonly expanding: Uint32Array;
  private readonly others: number[];
  private readonly after: Uint32Array;

  constructor(parts: Parts) {
    this.parts = parts;
    this.symmetric = parts.options.symmetry ?? defaultOptions.symmetry;
    this.expanding = new Uint32Array(parts.bounds.campaigns);
    this.after = new Uint32Array(parts.bounds.campaigns);
    this.others = Array.from({ length: parts.bounds.campaigns - 1 }, () => 0);
    this.bounds = parts.bounds;
    this.options = parts.options;
  }

  get states(): number {
    return this.parts.tuples.size;
  }

  get situations(): number {
    return this.parts.situations.size;
  }

  situation(number: number): Situation {
    return this.parts.situations.at(number);
  }

  witness(situation: number): number {
    const { tuples } = this.parts;
    for (let state = 0; this.witnesses.length < this.situations && state < tuples.size; state++)
      for (const member of tuples.members(state)) this.witnesses[member] ??= state;
    return this.witnesses[situation] ?? -1;
  }

  members(state: number): readonly number[] {
    return this.parts.tuples.members(state);
  }

  state(number: number): State {
    return stateOf(this.members(number).map((member) => this.situation(member)));
  }

  /** Adds the successors of a state to those found. */
  expand(state: number): void {
    const { tuples } = this.parts;
    tuples.read(state, this.expanding);
    const { length } = this.expanding;
    for (let campaign = 0; campaign < length; campaign++) {
      const moves = this.moves(state, campaign);
      this.transitions += moves.count;
      // What a campaign may do, another in the same situation may do as well: with symmetry that leads to the same states.
      if (this.symmetric && campaign > 0 && this.expanding[campaign] === this.expanding[campaign - 1]) continue;
      for (const to of moves.to) {
        this.arrange(campaign, to);
        tuples.add(this.after, state);
      }
    }
  }

  /** The search is over: states before `expanded` have their successors. */
  ended(expanded: number, complete: boolean): this {
    this.expanded = expanded;
    this.complete = complete;
    return this;
  }

  successors(state: number): readonly Transition[] {
    const successors: Transition[] = [];
    this.eachChange(state, ({ event, rules }, members, campaign) => {
      successors.push({
        event: { ...event, campaign },
        rules,
        statements: statementsOf(rules),
        to: this.parts.tuples.find(members),
      });
    });
    return successors;
  }

  trace(state: number): readonly TraceStep[] {
    const way: number[] = [];
    for (let at = state; at !== 0; at = this.parts.tuples.parent(at)) way.unshift(at);
    const plain = this.symmetric ? this.parts.situations.unsorted() : this.parts.situations;
    let members: readonly number[] = this.members(0);
    return way.map((next) => {
      const step = this.concrete(plain, members, next);
      members = step.members;
      const { event, rules: by } = step.change;
      const after = stateOf(members.map((member) => plain.at(member)));
      return { event: { ...event, campaign: step.campaign }, rules: by, statements: statementsOf(by), after };
    });
  }

  canReach(property: (state: number) => boolean, allowed: (event: Event) => boolean = () => true): Uint8Array {
    const can = new Uint8Array(this.states);
    for (let state = 0; state < this.states; state++) can[state] = property(state) ? 1 : 0;
    for (let grew = true; grew;) {
      grew = false;
      for (let state = this.expanded - 1; state >= 0; state--)
        if (can[state] === 0 && this.leadsTo(state, can, allowed)) {
          can[state] = 1;
          grew = true;
        }
    }
    return can;
  }

  private leadsTo(state: number, can: Uint8Array, allowed: (event: Event) => boolean): boolean {
    let leads = false;
    this.eachChange(state, ({ event }, members, campaign) => {
      leads ||= allowed({ ...event, campaign }) && can[this.parts.tuples.find(members)] === 1;
    });
    return leads;
  }

  /** Every change that may happen in a state, with the members of the state after it. */
  private eachChange(
    state: number,
    visit: (change: NumberedChange, members: readonly number[], campaign: number) => void,
  ): void {
    const { situations, tuples } = this.parts;
    const members = tuples.members(state);
    members.forEach((member, campaign) => {
      const others = members.toSpliced(campaign, 1);
      for (const change of situations.changes(member, others))
        visit(change, this.arranged(members.with(campaign, change.to)), campaign);
    });
  }

  private arranged(members: number[]): readonly number[] {
    return this.symmetric ? members.sort((one, other) => one - other) : members;
  }

  /** A change of campaigns as they are named that leads to the state with a number, up to symmetry. */
  private concrete(
    plain: Situations,
    members: readonly number[],
    next: number,
  ): { change: NumberedChange; members: readonly number[]; campaign: number } {
    for (const [campaign, member] of members.entries())
      for (const change of plain.changes(member, members.toSpliced(campaign, 1))) {
        const after = members.with(campaign, change.to);
        const same = this.arranged(after.map((one) => this.parts.situations.numberOf(plain.at(one))));
        if (!isRefusal(change.event) && this.parts.tuples.find(same) === next)
          return { change, members: after, campaign };
      }
    throw new Error(`No event leads to state ${String(next)}: the rules look at the order of targets or campaigns`);
  }

  /** Where a campaign may go from a state; its members stand in `expanding`. */
  private moves(state: number, campaign: number): Moves {
    const { situations } = this.parts;
    const member = this.expanding[campaign] ?? 0;
    const others = this.others;
    for (let place = 0; place < others.length; place++)
      others[place] = this.expanding[place < campaign ? place : place + 1] ?? 0;
    const context = situations.contextOf(others);
    const known = this.movesIn[member]?.get(context);
    if (known) return known;
    const changes = situations.changes(member, others);
    for (const rule of [...changes.flatMap(({ rules }) => rules), ...situations.held])
      if (!this.fired.has(rule)) this.fired.set(rule, state);
    const to = changes.filter(({ event }) => !isRefusal(event)).map((change) => change.to);
    const moves = { count: to.length, to: Uint32Array.from(new Set(to)) };
    (this.movesIn[member] ??= new Map()).set(situations.contextOf(others), moves);
    return moves;
  }

  /** Puts into `after` the members with one of them replaced; with symmetry in ascending order. */
  private arrange(campaign: number, to: number): void {
    const { expanding: members, after } = this;
    let place = campaign;
    after.set(members);
    if (this.symmetric) {
      for (; place > 0 && (after[place - 1] ?? 0) > to; place--) after[place] = after[place - 1] ?? 0;
      for (; place < after.length - 1 && (after[place + 1] ?? 0) < to; place++) after[place] = after[place + 1] ?? 0;
    }
    after[place] = to;
  }
}

/** Where one campaign may go while the others stay. */
interface Moves {
  /** In how many ways, refusals aside. */
  readonly count: number;
  /** To which situations. */
  readonly to: Uint32Array;
}

const isRefusal = (event: Event): boolean => event.kind === 'request' && event.answer === 'refused';

const statementsOf = (rules: readonly Rule[]): readonly StatementId[] => [
  ...new Set(rules.flatMap(({ statements }) => statements)),
];

function stateOf(situations: readonly Situation[]): State {
  return {
    campaigns: situations.map((situation, index) =>
      situation.kind === 'there'
        ? { ...situation, campaign: named(situation.campaign, `campaign${String(index + 1)}`) }
        : situation,
    ),
  };
}
