import type { StatementId } from '../../spec/statement';
import type { Actor } from './walk';

/** A rule, as a picture shows it. */
export interface RuleNote {
  readonly name: string;
  readonly force: 'must' | 'may';
  readonly statements: readonly StatementId[];
}

/** Something that somebody may do in a state. */
export interface Act {
  readonly actor: Actor;
  /** In words, without its subject. */
  readonly what: string;
  /** The state after it; undefined when it stays as it is, is refused, or is gone. */
  readonly to?: string;
  readonly outcome: 'goes' | 'stays' | 'refused' | 'gone';
  readonly rules: readonly RuleNote[];
}

/** A state of a diagram. */
export interface DiagramState {
  readonly id: string;
  /** What it means; a statement where the text says it. */
  readonly meaning: string;
  readonly statements: readonly StatementId[];
  readonly acts: readonly Act[];
  /** States that belong together are drawn together. */
  readonly group?: string;
}

/** A state machine. Its arrows are the acts that go to another state. */
export interface Diagram {
  /** A file name without its ending, and the start of every id in the SVG. */
  readonly id: string;
  readonly title: string;
  /** What is drawn, for who can't see it. */
  readonly description: string;
  /** The first is where everything begins: no state of its own, a dot. */
  readonly states: readonly DiagramState[];
}

/** An arrow: all that takes one state to another. */
export interface Arrow {
  /** As the figures of the text name it: `INITIATED-FINISHED`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly acts: readonly Act[];
  /** Every rule of it is a liberty, or one reading of several. */
  readonly optional: boolean;
}

/** The arrows of a diagram, in the order of its states. */
export function arrowsOf({ states }: Diagram): readonly Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { id: from, acts } of states)
    for (const act of acts) {
      if (act.to === undefined) continue;
      const id = `${from}-${act.to}`;
      const all = [...(arrows.get(id)?.acts ?? []), act];
      arrows.set(id, { id, from, to: act.to, acts: all, optional: all.every(isOptional) });
    }
  return [...arrows.values()];
}

/** Whether only liberties lead to it. */
export function isOptional({ rules }: Act): boolean {
  return rules.length > 0 && rules.every(({ force }) => force === 'may');
}
