import type { Environment } from '../environment';
import type { RuleTable } from '../rule';
import { TargetAutomaton } from './automaton';
import { closeWorlds } from './closure';
import { ClosureMemory } from './closure-memory';
import { closeCrowd } from './crowd';
import { JointSteps } from './joint';
import type { Adoptable, World } from './world';

/** How strictly the oracle reads what the text leaves open. */
export interface Strictness {
  /**
   * Whether the effects of a request have to show as soon as it is answered. The text makes them part of processing the
   * request, and gives no time: by default they may follow the response.
   */
  readonly promptEffects: boolean;
}

/** Campaigns with more targets have several in the same place. */
const mostAlone = 12;

/** What the oracle works with; one serves any number of campaigns and keeps what it has worked out. */
export class Kit {
  readonly rules: RuleTable;
  readonly automaton: TargetAutomaton;
  readonly joint: JointSteps;
  readonly strictness: Strictness;
  private readonly memory = new ClosureMemory();

  constructor(rules: RuleTable, strictness: Strictness = { promptEffects: false }) {
    this.rules = rules;
    this.strictness = strictness;
    this.automaton = new TargetAutomaton(rules);
    this.joint = new JointSteps(rules, this.automaton);
  }

  /** Everything that the Hosting CSE may have made of these worlds by itself. */
  close(worlds: readonly World[], environment: Environment, adoptable: Adoptable): readonly World[] {
    const permitted = this.permitted(worlds, environment);
    const close = (some: readonly World[]): readonly World[] =>
      this.memory.recall(some, permitted, adoptable, (these) =>
        closeWorlds(this.automaton, this.joint, these, environment, adoptable),
      );
    const isCrowd = worlds.some(({ cells }) => cells.length > mostAlone);
    return isCrowd ? closeCrowd(worlds, adoptable, close) : close(worlds);
  }

  /** For each world, the steps that the world around permits, as a text. */
  permitted(worlds: readonly World[], environment: Environment): readonly string[] {
    return worlds.map(({ head }) => this.joint.permittedKey(head, environment));
  }
}
