import type { TestListing } from '../steps/run/run-options';
import type { Fault } from './fault';

/** The tests, the most likely to find a fault first. */
export interface Portions {
  /** Scenarios that cite the most specific statement that it breaks, then those that cite another one. */
  readonly cited: readonly (readonly TestListing[])[];
  /** The properties, and all other scenarios. */
  readonly others: readonly (readonly TestListing[])[];
}

/** Deals the tests out for a fault. */
export function portions({ statements }: Pick<Fault, 'statements'>, tests: readonly TestListing[]): Portions {
  const rank = (test: TestListing): number => {
    const cited = statements.findIndex((id) => test.statements.includes(id));
    if (test.kind === 'property') return 2;
    return cited === 0 ? 0 : cited > 0 ? 1 : 3;
  };
  const [most, some, properties, rest] = [0, 1, 2, 3].map((wanted) => tests.filter((test) => rank(test) === wanted));
  const filled = (parts: readonly (readonly TestListing[] | undefined)[]): readonly (readonly TestListing[])[] =>
    parts.flatMap((part) => (part && part.length > 0 ? [part] : []));
  return { cited: filled([most, some]), others: filled([properties, rest]) };
}
