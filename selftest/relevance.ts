import type { TestListing } from '../steps/run/run-options';
import type { Fault } from './fault';

/**
 * The tests in the order in which they are tried on a fault, in portions: those that cite the most specific statement that it
 * breaks, those that cite another one, the properties, and all others.
 */
export function portions(
  { statements }: Pick<Fault, 'statements'>,
  tests: readonly TestListing[],
): readonly (readonly TestListing[])[] {
  const rank = (test: TestListing): number => {
    const cited = statements.findIndex((id) => test.statements.includes(id));
    if (test.kind === 'property') return 2;
    return cited === 0 ? 0 : cited > 0 ? 1 : 3;
  };
  return [0, 1, 2, 3].map((wanted) => tests.filter((test) => rank(test) === wanted)).filter((part) => part.length > 0);
}
