import { changesBetween, type Changes } from '../reports/comparison/change';
import { changesMarkdown, knownMarkdown } from '../reports/comparison/comparison-text';
import {
  holdAgainst,
  readKnownFailures,
  type KnownFailure,
  type KnownOutcome,
} from '../reports/comparison/known-failures';
import type { Results } from '../reports/results';
import { catalogue } from '../spec/catalogue';
import { listTests } from '../steps/run/plan';
import { notJudged } from './exit-code';
import { loadResults } from './load-results';

/** What a run is held against: an earlier one, and failures that are known. */
export interface AgainstOptions {
  readonly baseline?: string;
  readonly knownFailures?: string;
}

/** The same, read. */
export interface Against {
  readonly baseline: Results | undefined;
  readonly known: readonly KnownFailure[] | undefined;
}

/** Reads what a run is held against; the error is one line. */
export function loadAgainst({ baseline, knownFailures }: AgainstOptions): Against | { readonly error: string } {
  const earlier = baseline === undefined ? undefined : loadResults(baseline);
  if (earlier && 'error' in earlier) return { error: `--baseline ${earlier.error}` };
  const ids = new Set<string>([...listTests().map(({ id }) => id), ...catalogue.map(({ id }) => id)]);
  const read = knownFailures === undefined ? undefined : readKnownFailures(knownFailures, (id) => ids.has(id));
  if (read && 'error' in read) return read;
  return { baseline: earlier?.results, known: read?.entries };
}

/** What came of holding a run against something. */
export interface Held {
  readonly changes?: Changes;
  readonly known?: KnownOutcome;
  /** Markdown, for a terminal and a pull request alike. */
  readonly text: string;
  /** What the process exits with; absent where the run was held against nothing. */
  readonly status?: number;
}

/** Holds a run against an earlier one and the known failures. */
export function hold(results: Results, { baseline, known }: Against, today = new Date()): Held {
  const changes = baseline && changesBetween(baseline, results);
  const outcome = known && holdAgainst(results, known, today.toISOString().slice(0, 10));
  const texts = [...(changes ? [changesMarkdown(changes)] : []), ...(outcome ? [knownMarkdown(outcome)] : [])];
  return {
    ...(changes && { changes }),
    ...(outcome && { known: outcome }),
    text: texts.join('\n'),
    ...(changes || outcome ? { status: statusOf(results, changes, outcome) } : {}),
  };
}

/** A failure counts unless it is known, or was there before. */
function statusOf(results: Results, changes: Changes | undefined, known: KnownOutcome | undefined): number {
  if (known && known.problems.length > 0) return 1;
  const expected = new Set<string>([
    ...(known?.known ?? []).map(({ test }) => test),
    ...(changes?.stillFailing ?? []).map(({ test }) => test),
  ]);
  if (results.tests.some(({ id, verdict }) => verdict === 'fail' && !expected.has(id))) return 1;
  const { inconclusive, error } = results.summary;
  const open = changes ? changes.noLongerJudged.length : inconclusive + error;
  const { interrupted, untested } = results.run;
  return open > 0 || results.tests.length === 0 || interrupted !== undefined || untested !== undefined ? notJudged : 0;
}
