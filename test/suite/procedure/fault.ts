import type { CseServices } from '../../../cse/services';
import type { StatementId } from '../../../spec/statement';
import type { Variant } from '../model-run';

/** A CSE with one mistake in performing campaigns, the tests that go where it shows, and what they must name first. */
export interface ProcedureFault extends Variant {
  readonly mistake: string;
  readonly only: readonly string[];
  readonly breaks: StatementId;
}

/** The id of a test of this suite. */
export const test = (name: string): string => `TP/oneM2M/CSE/SWC/${name}`;

/** The same services but for some. */
export const withServices = (services: CseServices, other: Partial<CseServices>): CseServices =>
  Object.assign(Object.create(services) as CseServices, other);
