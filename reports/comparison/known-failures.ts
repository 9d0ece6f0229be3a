import { readJsonFile } from '../../wire/json-file';
import { describeSchemaError } from '../../wire/schema-error';
import type { Results } from '../results';
import { breaks } from '../verdicts';
import schema from './known-failures.schema.json';
import { compiledSchema } from '../../wire/compiled-schema';

/** A failure that somebody knows of and bears with for a time: of a test, or of whatever breaks a statement. */
export interface KnownFailure {
  readonly test?: string;
  readonly statement?: string;
  readonly reason: string;
  /** The last day on which it counts, as YYYY-MM-DD; without it, it counts until it is removed. */
  readonly expires?: string;
}

/** What came of the known failures in a run. */
export interface KnownOutcome {
  /** Tests that fail as was known, each with the reason. */
  readonly known: readonly { readonly test: string; readonly reason: string }[];
  /** Tests that fail and of which nobody knew. */
  readonly unknown: readonly string[];
  /** What is wrong with the list itself: an entry that passes or has expired. One line each. */
  readonly problems: readonly string[];
}

const validator = compiledSchema<{ readonly knownFailures: readonly KnownFailure[] }>(schema);

/**
 * Reads a list of known failures; the error is one line that names the file, the field and what was expected.
 * @param exists whether a test or statement of this id is there
 */
export function readKnownFailures(
  file: string,
  exists: (id: string) => boolean,
): { readonly entries: readonly KnownFailure[] } | { readonly error: string } {
  const read = readJsonFile(file);
  if ('error' in read) return { error: `--known-failures ${read.error}` };
  const validate = validator();
  if (!validate(read.value)) {
    const { path, message } = describeSchemaError(validate.errors);
    return { error: `--known-failures ${file}: ${path} ${message}` };
  }
  const { knownFailures: entries } = read.value;
  for (const [at, entry] of entries.entries()) {
    const wrong = problemOf(entry, exists);
    if (wrong !== undefined) return { error: `--known-failures ${file}: /knownFailures/${String(at)}${wrong}` };
  }
  return { entries };
}

function problemOf({ test, statement, expires }: KnownFailure, exists: (id: string) => boolean): string | undefined {
  if ((test === undefined) === (statement === undefined)) return ' expected either test or statement';
  if (test !== undefined && !exists(test)) return `/test expected the id of a test, found '${test}', which is none`;
  if (statement !== undefined && !exists(statement))
    return `/statement expected the id of a statement, found '${statement}', which is none`;
  if (expires !== undefined && !isDate(expires)) return `/expires expected a date (YYYY-MM-DD), found '${expires}'`;
  return undefined;
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Holds a run against the known failures.
 * @param today as YYYY-MM-DD
 */
export function holdAgainst(results: Results, entries: readonly KnownFailure[], today: string): KnownOutcome {
  const failed = results.tests.filter(({ verdict }) => verdict === 'fail');
  const isExpired = ({ expires }: KnownFailure): boolean => expires !== undefined && expires < today;
  const covers = ({ test, statement }: KnownFailure, result: Results['tests'][number]): boolean =>
    test === undefined ? statement !== undefined && breaks(result, statement) : result.id === test;
  const known: KnownOutcome['known'][number][] = [];
  const unknown: string[] = [];
  for (const result of failed) {
    const entry = entries.find((one) => !isExpired(one) && covers(one, result));
    if (entry) known.push({ test: result.id, reason: entry.reason });
    else unknown.push(result.id);
  }
  return { known, unknown, problems: entries.flatMap((entry) => complaint(entry, results, isExpired(entry)) ?? []) };
}

function complaint(entry: KnownFailure, results: Results, isExpired: boolean): string | undefined {
  const { test, statement, reason, expires } = entry;
  const what = test ?? statement ?? '';
  if (isExpired) return `${what} is known until ${expires ?? ''}, which is over (${reason})`;
  const verdict =
    test === undefined
      ? results.statements.find(({ id }) => id === statement)?.verdict
      : results.tests.find(({ id }) => id === test)?.verdict;
  return verdict === 'pass' ? `${what} passes: take it out of the list (${reason})` : undefined;
}
