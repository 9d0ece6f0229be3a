import type { Rule } from '../../model/rule';
import type { Act, RuleNote } from './diagram';
import type { Edge } from './walk';

/** How a diagram sees the states of the model. */
export interface View {
  /** The state of the diagram; undefined for what it leaves out. */
  readonly from: (edge: Edge) => string | undefined;
  readonly to: (edge: Edge) => string | undefined;
  /** The rules that make it so, of those by which the edge comes about. */
  readonly because: (edge: Edge) => readonly Rule[];
  /** Whether an edge is worth a mention where it leads to no other state. */
  readonly mentions: (edge: Edge) => boolean;
}

/** What may be done in each state of a diagram: what is alike in all states of the model that it stands for is one act. */
export function gather(edges: readonly Edge[], view: View): ReadonlyMap<string, readonly Act[]> {
  const acts = new Map<string, Map<string, Act>>();
  for (const edge of edges) {
    const from = view.from(edge);
    if (from === undefined) continue;
    const act = actOf(edge, from, view);
    if (!act) continue;
    const known = acts.get(from) ?? new Map<string, Act>();
    acts.set(from, known);
    const key = `${act.actor} ${act.what} ${act.outcome} ${act.to ?? ''}`;
    const before = known.get(key);
    known.set(key, before ? { ...act, rules: merged(before.rules, act.rules) } : act);
  }
  return new Map([...acts].map(([state, known]) => [state, [...known.values()]]));
}

function actOf(edge: Edge, from: string, view: View): Act | undefined {
  const { actor, what, outcome } = edge;
  const rules = view.because(edge).map(noteOf);
  if (outcome !== 'done') return view.mentions(edge) ? { actor, what, outcome, rules } : undefined;
  const to = view.to(edge);
  if (to === undefined || to === from)
    return view.mentions(edge) ? { actor, what, outcome: 'stays', rules } : undefined;
  // No rule of the table, and no device: nobody takes it there.
  if (rules.length === 0 && actor !== 'Device') return undefined;
  return { actor, what, outcome: 'goes', to, rules };
}

/** What a picture shows of a rule. */
export function noteOf({ name, force, statements }: Rule): RuleNote {
  return { name, force, statements };
}

/** Each rule once. */
export function merged(some: readonly RuleNote[], more: readonly RuleNote[]): readonly RuleNote[] {
  return [...some, ...more.filter(({ name }) => !some.some((one) => one.name === name))];
}
