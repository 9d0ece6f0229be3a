import type { StatementId } from '../../spec/statement';
import type { Given } from './given';
import type { Demand, Multiplicity, Spoiling } from './spoiling';

/** The attributes that a CREATE has to give, with the multiplicity of their rows: 1 or 1(L), RW, and no default. */
export const mandatory: Readonly<Record<string, Multiplicity>> = {
  version: 'one',
  softwareName: 'one',
  URL: 'one',
  softwareTargets: 'list',
  softwareOperation: 'one',
};

const others: Readonly<Record<string, Multiplicity>> = {
  campaignEnabled: 'one',
  softwareTriggerCriteria: 'listOrNone',
  labels: 'listOrNone',
};

/** The text is silent on it. */
export const either: Demand = { kind: 'either' };

/** Refused, or the campaign has the attribute as often as its row says. */
export function multiplicity(attribute: string, ...further: readonly StatementId[]): Demand {
  const has = mandatory[attribute] ?? others[attribute];
  if (!has) throw new Error(`no multiplicity is known of ${attribute}`);
  return { kind: 'multiplicity', has, statements: [`9.6.76-2/${attribute}#01`, ...further] };
}

/** The text demands an error. */
export function refused(...statements: readonly StatementId[]): Demand {
  return { kind: 'refused', statements };
}

/** These values for an attribute, with one demand for all. */
export function spoiledBy(attribute: string, demand: Demand, ...values: readonly Given[]): readonly Spoiling[] {
  return values.map((given) => ({ attribute, given, demand }));
}
