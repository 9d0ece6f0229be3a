import { headline } from '../exit-status';
import type { Results, Verdict } from '../results';

/** Runs of several implementations beside each other: a row a statement. */
export interface SideBySide {
  readonly runs: readonly {
    readonly name: string;
    readonly version?: string;
    readonly startedAt: string;
    /** What came of the run as a whole, in words. */
    readonly headline: string;
    readonly conforms: 'yes' | 'no' | 'unknown';
  }[];
  readonly rows: readonly {
    readonly statement: string;
    readonly clause: string;
    readonly force: string;
    readonly text: string;
    /** One verdict for each run, in their order; absent where a run does not know the statement. */
    readonly verdicts: readonly (Verdict | null)[];
    /** Whether not all runs say the same. */
    readonly differ: boolean;
  }[];
}

/** The statements of all runs, each with what each run says of it, in the order of the first run that has it. */
export function sideBySide(all: readonly Results[]): SideBySide {
  const statements = new Map(all.flatMap((results) => results.statements.map((one) => [one.id, one] as const)));
  const verdicts = all.map((results) => new Map(results.statements.map(({ id, verdict }) => [id, verdict])));
  return {
    runs: all.map(({ target, run, summary }) => ({
      name: target.name,
      ...(target.version === undefined ? {} : { version: target.version }),
      startedAt: run.startedAt,
      ...outcome({ run, summary }),
    })),
    rows: [...statements.values()].map(({ id, clause, force, text }) => {
      const each = verdicts.map((one) => one.get(id) ?? null);
      return { statement: id, clause, force, text, verdicts: each, differ: new Set(each).size > 1 };
    }),
  };
}

function outcome(results: Pick<Results, 'run' | 'summary'>): Pick<SideBySide['runs'][number], 'headline' | 'conforms'> {
  const { text, conforms } = headline(results);
  return { headline: text, conforms };
}
