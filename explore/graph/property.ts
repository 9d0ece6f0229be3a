import type { Space } from '../../model/explorer/index';
import type { StatementId } from '../../spec/statement';
import type { Context, Stance } from '../context';
import type { Certainty, Finding, FindingKind } from '../finding';
import { findingId } from '../finding';
import { readingOf } from '../reading';
import type { Line, Scenario } from '../scenario';
import { traceScenario } from '../trace-scenario';

/** A state, or a request in one, in which a property does not hold. */
export interface Witness {
  /** Tells the ways in which a property fails apart; part of the finding's id. */
  readonly variant?: string;
  /** The same in words, for the title. */
  readonly words?: string;
  readonly space?: Space;
  readonly state?: number;
  /** What comes after the way to that state. */
  readonly then?: readonly Line[];
}

/** Something that the text evidently wants to hold, in its own terms. */
export interface Property {
  readonly id: string;
  readonly kind: FindingKind;
  /** What is wrong where it does not hold. */
  readonly title: string;
  /** That the text wants it so, and what lets it fail. */
  readonly statements: readonly StatementId[];
  /** Where it fails, in this reading of what is open. */
  readonly fails: (context: Context, stance: Stance) => readonly Witness[];
  readonly problem: string;
  readonly proposal: string;
  /** What to look at when the scenario has been played. */
  readonly look: string;
  /** Another reading of the words avoids it, whatever the states say. */
  readonly debatable?: true;
  /** Told only where every reading leads to it. */
  readonly onlyCertain?: true;
  readonly reading?: string;
}

/** Where a property fails: certain if it fails whichever way the text is read. */
export function propertyFindings(context: Context, property: Property): readonly Finding[] {
  const open = firstOfEach(property.fails(context, 'open'));
  const lenient = firstOfEach(property.fails(context, 'lenient'));
  const strict = firstOfEach(property.fails(context, 'strict'));
  const variants = [...new Set([...open.keys(), ...lenient.keys(), ...strict.keys()])];
  return variants.flatMap((variant) => {
    const both = lenient.has(variant) && strict.has(variant);
    const certainty: Certainty = both && property.debatable !== true ? 'certain' : 'debatable';
    const witness = lenient.get(variant) ?? strict.get(variant) ?? open.get(variant);
    return witness && (both || property.onlyCertain !== true) ? [finding(context, property, witness, certainty)] : [];
  });
}

function firstOfEach(witnesses: readonly Witness[]): ReadonlyMap<string, Witness> {
  const first = new Map<string, Witness>();
  for (const witness of witnesses) {
    const variant = witness.variant ?? '';
    const known = first.get(variant);
    if (!known || (witness.state ?? 0) < (known.state ?? 0)) first.set(variant, witness);
  }
  return first;
}

function finding(context: Context, property: Property, witness: Witness, certainty: Certainty): Finding {
  const { id, kind, problem, proposal, look } = property;
  const title = witness.words === undefined ? property.title : `${property.title}: ${witness.words}`;
  const statements = context.present(property.statements);
  const scenario = scenarioOf(witness, title, look);
  return {
    id: findingId(kind, id, ...(witness.variant === undefined ? [] : [witness.variant])),
    kind,
    certainty,
    title,
    statements,
    ...(scenario ? { scenario } : {}),
    reading: property.reading ?? readingOf(context, statements, 'A Hosting CSE that comes to this conforms.'),
    problem,
    proposal,
  };
}

function scenarioOf({ space, state, then }: Witness, title: string, look: string): Scenario | undefined {
  if (!space || state === undefined) return undefined;
  return traceScenario(title, space.trace(state), space.bounds.targets, look, then);
}
