import type { StatementId } from '../../spec/statement';
import type { TestListing } from '../../steps/run/run-options';
import type { Task } from '../pool/task';
import type { KnownFault, Ledger } from './ledger';

/** So many faults are tried on a test that has seen none, and so many of a statement that one test alone sees. */
export const [mostTries, mostFaults] = [8, 2];

/** So many further tests are run on a fault to find a second one that sees it. */
const mostTests = 6;

/**
 * The next tasks that look for a second test for each statement: on one of its faults, the other tests that cite it.
 * @param tried faults that were taken in rounds before; those of this round are added
 */
export function secondTests(
  ledger: Ledger,
  statements: readonly StatementId[],
  tests: readonly TestListing[],
  tried: Set<string>,
): readonly Task[] {
  return statements.flatMap((statement): readonly Task[] => {
    const killers = ledger.killersOf(statement);
    const fault = ledger.of(statement).find(({ id, killedBy }) => killedBy.length > 0 && !tried.has(id));
    if (killers.size !== 1 || !fault) return [];
    tried.add(fault.id);
    const others = tests.filter(({ id, statements: cited }) => cited.includes(statement) && !killers.has(id));
    if (others.length === 0) return [];
    return [{ kind: 'further', id: fault.id, tests: others.slice(0, mostTests).map(({ id }) => id), all: false }];
  });
}

/** The next tasks for tests that have seen no fault: each is run on the fault that it is likeliest to see of those not tried. */
export function nextFaults(ledger: Ledger, tests: readonly TestListing[]): readonly Task[] {
  const byFault = new Map<string, string[]>();
  for (const test of tests) {
    const tried = ledger.triesOf(test.id);
    if (ledger.killsOf(test.id).size > 0 || tried.size >= mostTries) continue;
    const fault = likeliest(test, ledger.faults, tried);
    if (fault) byFault.set(fault, [...(byFault.get(fault) ?? []), test.id]);
  }
  return [...byFault].map(([id, ids]) => ({ kind: 'further', id, tests: ids, all: true }));
}

const groupOf = (test: string): string => test.replace(/\/[^/]*$/u, '');

/** What a fault is a variation of: the rule, or the topic. */
const themeOf = (fault: string): string => fault.replace(/\/[^/]*$/u, '');

/**
 * The fault that a test is likeliest to see: one of a statement that it cites, and of those one that a test of the same group
 * sees; another statement and another theme each time.
 */
export function likeliest(
  test: TestListing,
  faults: readonly KnownFault[],
  tried: ReadonlySet<string>,
): string | undefined {
  const spent = faults.filter(({ id }) => tried.has(id));
  const rank = ({ id, statements: [first = ''], killedBy }: KnownFault): number => {
    const place = test.statements.indexOf(first);
    const sibling = killedBy.some((one) => groupOf(one) === groupOf(test.id));
    const sameTheme = spent.filter((one) => themeOf(one.id) === themeOf(id)).length;
    const sameStatement = spent.filter(({ statements }) => statements[0] === first).length;
    return (place < 0 ? 300 : place) + (sibling ? 0 : 30) + 60 * sameTheme + 20 * sameStatement;
  };
  let best: { readonly id: string; readonly rank: number } | undefined;
  for (const fault of faults) {
    if (tried.has(fault.id) || !fault.statements.some((id) => test.statements.includes(id))) continue;
    const here = rank(fault);
    if (!best || here < best.rank) best = { id: fault.id, rank: here };
  }
  return best?.id;
}
