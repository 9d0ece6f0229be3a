import type { StatementId } from '../spec/statement';
import type { TestListing } from '../steps/run/run-options';
import type { FaultOutcome } from './examine';
import { isDiagnosed } from './examine';
import type { LawfulOutcome } from './lawful/judge';

/** The result of a selftest, as `selftest --json` gives it. */
export interface SelftestResult {
  readonly schema: 1;
  readonly summary: Summary;
  readonly faults: readonly FaultOutcome[];
  readonly lawful: readonly LawfulOutcome[];
  readonly matrix: Matrix;
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
  readonly durationMs: number;
}

/** What the tests are worth. */
export interface Matrix {
  /** Whether every test was run on every fault that can be seen; otherwise a fault is left with the first test that kills it. */
  readonly complete: boolean;
  /** For each statement with a fault, how many faults of it each test has killed. */
  readonly statements: readonly {
    readonly id: StatementId;
    readonly faults: number;
    readonly tests: Readonly<Record<string, number>>;
  }[];
  /** Tests that were run on a fault and have killed none: what are they for? */
  readonly idle: readonly string[];
  /** Statements of which one test alone sees the faults. */
  readonly single: readonly { readonly statement: StatementId; readonly test: string }[];
}

/** Sums up what workers have found. */
export function summed(faults: readonly FaultOutcome[], lawful: readonly LawfulOutcome[], durationMs: number): Summary {
  const of = (outcome: FaultOutcome['outcome']): number => faults.filter((one) => one.outcome === outcome).length;
  return {
    faults: faults.length,
    killed: of('killed'),
    equivalent: of('equivalent'),
    alive: of('alive'),
    diagnosed: faults.filter(isDiagnosed).length,
    lawful: lawful.length,
    falseAlarms: lawful.filter(({ failures }) => failures.length > 0).length,
    durationMs,
  };
}

/** The share of the killed faults whose diagnosis must name a broken statement first. */
export const diagnosedShare = 0.95;

/** Whether the suite has shown that it can be believed. */
export function isProven(
  { alive, killed, diagnosed, falseAlarms, faults, lawful }: Summary,
  problems: number,
): boolean {
  const something = faults + lawful > 0;
  return something && problems === 0 && alive === 0 && falseAlarms === 0 && diagnosed >= diagnosedShare * killed;
}

/** Which tests see the faults of which statements. */
export function matrixOf(faults: readonly FaultOutcome[], tests: readonly TestListing[], complete: boolean): Matrix {
  const killed = faults.filter(({ outcome }) => outcome === 'killed');
  const ids = [
    ...new Set(faults.filter(({ outcome }) => outcome !== 'equivalent').map(({ statements }) => statements[0] ?? '')),
  ].sort();
  const statements = ids.map((id) => {
    const own = killed.filter((fault) => fault.statements[0] === id);
    const counts: Record<string, number> = {};
    for (const { killedBy } of own) for (const test of killedBy) counts[test] = (counts[test] ?? 0) + 1;
    return {
      id,
      faults: faults.filter((fault) => fault.statements[0] === id && fault.outcome !== 'equivalent').length,
      tests: counts,
    };
  });
  const busy = new Set(killed.flatMap(({ killedBy }) => killedBy));
  return {
    complete,
    statements,
    idle: complete ? tests.map(({ id }) => id).filter((id) => !busy.has(id)) : [],
    single: complete
      ? statements.flatMap(({ id, tests: seen }) => {
          const [only, ...others] = Object.keys(seen);
          return only !== undefined && others.length === 0 ? [{ statement: id, test: only }] : [];
        })
      : [],
  };
}
