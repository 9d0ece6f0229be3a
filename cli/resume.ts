import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BeginLine } from '../reports/journal/lines';
import { readJournal, type Journal } from '../reports/journal/read-journal';
import type { Fingerprints, Results } from '../reports/results';
import type { Earlier } from '../steps/run/run-journal';
import type { RunCommandOptions } from './commands/run';

/** The options that may be others when a run goes on; all else stays as it was. */
const besideResume: readonly string[] = ['resume', 'json', 'parallel', 'sign', 'iut'];

/** Options that are paths, and stay right in another working directory. */
const paths: readonly string[] = ['iut', 'profile', 'sign', 'baseline', 'knownFailures'];

/** Options that concern one process and not the run. */
const ofProcess: readonly string[] = ['out', 'json', 'resume', 'given'];

/** A run to go on with, and the options for it. */
export interface Resumption {
  readonly journal: Journal;
  readonly options: RunCommandOptions;
}

/** Reads the run to go on with from its output folder; the error is one line that says what to do. */
export function resumption(
  dir: string,
  given: RunCommandOptions,
): { readonly resumption: Resumption } | { readonly error: string } {
  const read = readJournal(dir);
  if ('error' in read) return read;
  const { journal } = read;
  if (journal.ended === 'whole')
    return { error: `the run in '${dir}' has ended: there is nothing to resume (see its results.json)` };
  const kept = journal.begin.options as unknown as RunCommandOptions;
  const odd = otherOption(given, kept, dir);
  if (odd !== undefined)
    return {
      error: `--resume goes on with the options of the run in '${dir}', whose --${odd} was another: leave it out`,
    };
  const now = Object.fromEntries(Object.entries(given).filter(([name]) => (given.given ?? []).includes(name)));
  return { resumption: { journal, options: { ...kept, seed: journal.begin.seed, ...now, out: dir } } };
}

/** An option that the user gives otherwise than the run had it. */
function otherOption(given: RunCommandOptions, kept: RunCommandOptions, dir: string): string | undefined {
  const values = optionsToKeep(given);
  return (given.given ?? []).find((name) => {
    if (besideResume.includes(name)) return false;
    if (name === 'out') return path.resolve(given.out) !== path.resolve(dir);
    return !isDeepStrictEqual(values[name], (kept as unknown as Record<string, unknown>)[name]);
  });
}

/** The options of a run as its journal keeps them. */
export function optionsToKeep(options: RunCommandOptions): BeginLine['options'] {
  const kept = Object.entries(options).filter(([name]) => !ofProcess.includes(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      paths.includes(name) && typeof value === 'string' ? path.resolve(value) : value,
    ]),
  );
}

const what: Readonly<Record<keyof Fingerprints, string>> = {
  tool: 'another version of campaign-tester',
  suite: 'another version of the tests',
  profile: 'another wire profile',
  iut: 'another IUT (name, vendor or version)',
  description: 'another IUT description (address, originator, times or features)',
};

/** Why the results of the journal do not go together with what would be run now; undefined when they do. */
export function changed({ begin }: Journal, now: Fingerprints): string | undefined {
  const differ = (Object.keys(what) as (keyof Fingerprints)[]).filter((part) => {
    // The reference CSE listens on another port each time.
    if (part === 'description' && begin.target.kind !== 'iut') return false;
    return begin.fingerprints[part] !== now[part];
  });
  if (differ.length === 0) return undefined;
  return `the run to resume was made with ${differ.map((part) => what[part]).join(', ')}: run anew instead (what it left on the IUT is removed by campaign-tester clean)`;
}

/** What the earlier parts of the run have found. */
export function earlierOf({ results, requests, seen }: Journal): Earlier {
  return { results, requests, seen };
}

/** The facts of a run that goes on are those of its beginning. */
export function begunAs(journal: Journal | undefined):
  | {
      readonly startedAt: string;
      readonly command: string;
      readonly repeat: string;
      readonly target: Results['target'];
    }
  | undefined {
  if (!journal) return undefined;
  const { startedAt, command, repeat, target } = journal.begin;
  return { startedAt, command, repeat, target };
}
