import type { StatementId } from '../../spec/statement';
import type { Rule } from '../rule';
import type { Bounds, ExploreOptions } from './bounds';
import type { Event } from './event';
import type { Situation } from './situation';

/** One step of the world: what happens, by which rules, and what it leads to. */
export interface Transition {
  readonly event: Event;
  /** By which it happens so: first those of the event itself, then those that keep the books; for a refusal the guards. */
  readonly rules: readonly Rule[];
  /** The statements of these rules, the most specific of each rule first, each once. */
  readonly statements: readonly StatementId[];
  /** The number of the state after it; -1 for one that a search that ended early did not come to. */
  readonly to: number;
}

/** A state as one sees it: what has become of each campaign. */
export interface State {
  readonly campaigns: readonly Situation[];
}

/** One step of a trace; names of targets and campaigns stay the same along a trace, whatever the symmetry. */
export interface TraceStep extends Omit<Transition, 'to'> {
  readonly after: State;
}

/** Everything that was found within the bounds. States are numbered from 0, the start, in the order of their distance from it. */
export interface Space {
  readonly bounds: Bounds;
  readonly options: ExploreOptions;
  /** How many states there are. */
  readonly states: number;
  /** Changes from one state to another (or to itself, where not a refusal), counted for each state and event. */
  readonly transitions: number;
  /** Whether every successor of every state is among the states. */
  readonly complete: boolean;
  /** The situations of a single campaign that occur, by number; what concerns one campaign only may be looked for here. */
  readonly situations: number;
  /** The rules that took part in any transition, refusals included, each with a state in which it did. */
  readonly fired: ReadonlyMap<Rule, number>;
  /** What a situation is. */
  situation(number: number): Situation;
  /** The first state in which some campaign is in this situation. */
  witness(situation: number): number;
  /** The numbers of the situations of the campaigns in a state. */
  members(state: number): readonly number[];
  /** What a state is; with symmetry one that stands for all that are alike. */
  state(number: number): State;
  /** Everything that may happen in a state, refusals included. */
  successors(state: number): readonly Transition[];
  /** A shortest way from the start to a state. */
  trace(state: number): readonly TraceStep[];
  /**
   * For each state 1 if a state with this property can be reached from it (or is it), else 0.
   * @param allowed only over such events; by default over any
   */
  canReach(property: (state: number) => boolean, allowed?: (event: Event) => boolean): Uint8Array;
}
