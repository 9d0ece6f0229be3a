import type { StatementId } from '../spec/statement';
import type { TestListing } from '../steps/run/run-options';
import type { FaultOutcome } from './examine';
import { isDiagnosed } from './examine';
import type { ServedOutcome } from './http/examine-served';
import type { LawfulOutcome } from './lawful/judge';
import { Ledger } from './worth/ledger';

/** The result of a selftest, as `selftest --json` gives it. */
export interface SelftestResult {
  readonly schema: 1;
  readonly summary: Summary;
  readonly faults: readonly FaultOutcome[];
  readonly lawful: readonly LawfulOutcome[];
  readonly matrix: Matrix;
  /** Over HTTP: whether a fault of each kind shows as it does in process. */
  readonly served: readonly ServedOutcome[];
  /** How many CSEs were to be tried, where the selftest was interrupted before it had tried them all. */
  readonly interruptedOf?: number;
  /** What could not be carried out, and why. */
  readonly problems: readonly { readonly id: string; readonly problem: string }[];
}

/** The result in numbers. */
export interface Summary {
  readonly faults: number;
  readonly killed: number;
  /** Faults that cannot be seen from outside, as far as was searched. */
  readonly equivalent: number;
  readonly alive: number;
  /** The killed whose first named statement is one that the fault breaks. */
  readonly diagnosed: number;
  readonly lawful: number;
  /** Lawful CSEs that at least one test failed, or did not come to a verdict on. */
  readonly falseAlarms: number;
  /** Faulty CSEs that were tried over HTTP, and those with which something else came out than in process. */
  readonly served: number;
  readonly servedOtherwise: number;
  readonly durationMs: number;
}

/** What the tests are worth. */
export interface Matrix {
  /** Whether every test was run on every fault that can be seen; otherwise a fault is left with the first test that kills it. */
  readonly complete: boolean;
  /**
   * On what `idle` and `single` rest: every test on every fault, a few tries of the likeliest (`worth/`), or nothing, in which
   * case both are empty.
   */
  readonly basis: 'every' | 'likeliest' | 'none';
  /** For each statement with a fault, how many faults of it each test has killed. */
  readonly statements: readonly {
    readonly id: StatementId;
    readonly faults: number;
    readonly tests: Readonly<Record<string, number>>;
  }[];
  /** Tests that have killed none of the faults they were tried on: what are they for? */
  readonly idle: readonly string[];
  /** The idle tests, with the faults that each was tried on; none of them where no fault breaks anything that a test cites. */
  readonly tried: Readonly<Record<string, readonly string[]>>;
  /** Statements of which one test alone sees the faults. */
  readonly single: readonly { readonly statement: StatementId; readonly test: string }[];
}

/** Sums up what workers have found. */
export function summed(
  faults: readonly FaultOutcome[],
  lawful: readonly LawfulOutcome[],
  durationMs: number,
  served: readonly ServedOutcome[] = [],
): Summary {
  const of = (outcome: FaultOutcome['outcome']): number => faults.filter((one) => one.outcome === outcome).length;
  return {
    faults: faults.length,
    killed: of('killed'),
    equivalent: of('equivalent'),
    alive: of('alive'),
    diagnosed: faults.filter(isDiagnosed).length,
    lawful: lawful.length,
    falseAlarms: lawful.filter(({ failures }) => failures.length > 0).length,
    served: served.length,
    servedOtherwise: served.filter(({ differences }) => differences.length > 0).length,
    durationMs,
  };
}

/** The share of the killed faults whose diagnosis must name a broken statement first. */
export const diagnosedShare = 0.95;

/**
 * Whether the suite has shown that it can be believed.
 * @param worthAsked it was asked what tests are worth, which needs no CSE that is to be judged
 */
export function isProven(
  { alive, killed, diagnosed, falseAlarms, faults, lawful, served, servedOtherwise }: Summary,
  problems: number,
  worthAsked = false,
): boolean {
  const something = faults + lawful + served > 0 || worthAsked;
  const bad = problems + alive + falseAlarms + servedOtherwise;
  return something && bad === 0 && diagnosed >= diagnosedShare * killed;
}

/**
 * Which tests see the faults of which statements.
 * @param tests those whose worth is asked
 * @param ledger what was tried beside, to find that out; undefined where nothing was
 */
export function matrixOf(
  faults: readonly FaultOutcome[],
  tests: readonly TestListing[],
  complete: boolean,
  ledger?: Ledger,
): Matrix {
  const visible = faults.filter(({ outcome }) => outcome !== 'equivalent');
  const known = ledger ?? new Ledger(visible);
  const ids = [...new Set(visible.map(({ statements }) => statements[0] ?? ''))].sort();
  const statements = ids.map((id) => {
    const own = visible.filter((fault) => fault.statements[0] === id);
    const counts: Record<string, number> = {};
    for (const fault of own) for (const test of known.seenBy(fault.id)) counts[test] = (counts[test] ?? 0) + 1;
    return { id, faults: own.length, tests: counts };
  });
  const basis = complete ? 'every' : ledger ? 'likeliest' : 'none';
  const idle = basis === 'none' ? [] : tests.map(({ id }) => id).filter((id) => known.killsOf(id).size === 0);
  return {
    complete,
    basis,
    statements,
    idle,
    tried: Object.fromEntries(complete ? [] : idle.map((id) => [id, [...known.triesOf(id)]])),
    single:
      basis === 'none'
        ? []
        : ids.flatMap((statement) => {
            const [test, ...others] = known.killersOf(statement);
            return test !== undefined && others.length === 0 ? [{ statement, test }] : [];
          }),
  };
}
