import type { StatementId } from '../../spec/statement';
import type { Rule, RuleTable } from '../rule';
import type { Bounds, ExploreOptions } from './bounds';
import { defaultOptions } from './bounds';
import type { Event } from './event';
import type { Situation } from './situation';
import type { NumberedChange } from './situations';
import { Situations } from './situations';
import type { Space, State, TraceStep, Transition } from './space';
import { named } from './surroundings';
import type { Tuples } from './tuples';

interface Parts {
  readonly rules: RuleTable;
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
  private readonly noted = new Set<NumberedChange>();

  constructor(parts: Parts) {
    this.parts = parts;
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
    this.eachChange(state, (change, members) => {
      if (!this.noted.has(change)) this.note(change, state);
      if (!isRefusal(change.event)) {
        this.transitions++;
        this.parts.tuples.add(members, state);
      }
    });
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
    const { rules, bounds, options } = this.parts;
    const plain = this.symmetric ? new Situations(rules, bounds, options, false) : this.parts.situations;
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

  private get symmetric(): boolean {
    return this.options.symmetry ?? defaultOptions.symmetry;
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

  private note(change: NumberedChange, state: number): void {
    this.noted.add(change);
    for (const rule of change.rules) if (!this.fired.has(rule)) this.fired.set(rule, state);
  }
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
