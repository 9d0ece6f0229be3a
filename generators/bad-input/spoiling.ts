import type { StatementId } from '../../spec/statement';
import type { Given } from './given';

/** What the request meets: it creates a campaign, or it updates one that has this campaignStatus and is at rest. */
export const situations = ['CREATE', 'PENDING', 'INITIATED', 'FINISHED'] as const;
export type Situation = (typeof situations)[number];

/** What is demanded of the answer to a request with one thing wrong; that all of it is done or nothing always holds. */
export type Demand =
  /** The text demands an error. */
  | { readonly kind: 'refused'; readonly statements: readonly StatementId[] }
  /** The text is silent; with `asSet` an accepted request has given softwareTargets these nodes, repeated or not. */
  | { readonly kind: 'either'; readonly asSet?: true }
  /** An error, or a campaign that has the attribute as often as its row says, whatever the value. */
  | { readonly kind: 'multiplicity'; readonly has: Multiplicity; readonly statements: readonly StatementId[] }
  /** An error, or the attribute is what it was without the request. */
  | { readonly kind: 'readOnly'; readonly statements: readonly StatementId[] };

/** The multiplicities 1, 1(L) and 0..1(L). */
export type Multiplicity = 'one' | 'list' | 'listOrNone';

/** One thing wrong with a request. Plain JSON. */
export interface Spoiling {
  readonly attribute: string;
  readonly given: Given;
  readonly demand: Demand;
  /** Read kindly, it is the value that a campaign has already: then no clause makes an UPDATE of it an error. */
  readonly perhapsSame?: true;
}

/** A request about a campaign with one or two things wrong, and valid attributes beside them. Plain JSON. */
export interface BadRequest {
  readonly situation: Situation;
  readonly valid: Readonly<Record<string, Given>>;
  readonly spoilings: readonly Spoiling[];
}

/** The clause of the procedure that answers the request. */
export function procedureOf(situation: Situation): '10.2.28.3.1' | '10.2.28.3.3' {
  return situation === 'CREATE' ? '10.2.28.3.1' : '10.2.28.3.3';
}

/** Everything that the request gives: what is spoiled takes the place of what is valid. */
export function attributesOf({ valid, spoilings }: BadRequest): Readonly<Record<string, Given>> {
  return Object.fromEntries([
    ...Object.entries(valid),
    ...spoilings.map(({ attribute, given }) => [attribute, given] as const),
  ]);
}

/** The valid attributes that are not spoiled, by name. */
export function unspoiled({ valid, spoilings }: BadRequest): readonly string[] {
  return Object.keys(valid).filter((name) => spoilings.every(({ attribute }) => attribute !== name));
}

/** The statements by which the text demands an error of this request; none where it demands none. */
export function demanded({ spoilings }: BadRequest): readonly StatementId[] {
  return spoilings.flatMap(({ demand }) => (demand.kind === 'refused' ? demand.statements : []));
}
