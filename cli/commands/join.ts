import path from 'node:path';
import { statSync } from 'node:fs';
import { exitStatus } from '../../reports/exit-status';
import { joined } from '../../reports/join';
import { parseResults } from '../../reports/parse-results';
import { prepareOutput } from '../../reports/prepare-output';
import type { Results } from '../../reports/results';
import { terminalSummary } from '../../reports/terminal';
import { terminalStyle, wantsColour } from '../../reports/terminal-style';
import { resultsJson, writeRun } from '../../reports/write';
import { testsOf } from '../../steps/run/plan';
import { readJsonFile } from '../../wire/json-file';
import { badUsage, notJudged } from '../exit-code';
import { complain, type Io } from '../io';

/** The options of `report --join`. */
export interface JoinOptions {
  readonly out?: string;
  readonly json?: boolean;
}

/** Joins the parts of a run that was split by `--shard` into one, writes its reports, and gives its exit status. */
export function join(paths: readonly string[], { out, json }: JoinOptions, io: Io): number {
  const parts: { readonly name: string; readonly results: Results }[] = [];
  for (const name of paths) {
    const loaded = load(name);
    if ('error' in loaded) return refuse(io, loaded.error);
    parts.push({ name, results: loaded.results });
  }
  if (out === undefined) return refuse(io, '--join expected --out FOLDER: where the joined run goes');
  const whole = joined(
    parts,
    testsOf(parts[0]?.results.run.scale).map(({ id }) => id),
  );
  if ('error' in whole) return refuse(io, whole.error);
  const prepared = prepareOutput(out);
  if (!prepared.ok) return refuse(io, prepared.message);
  const written = writeRun(whole.results, out, undefined);
  if (json === true) io.out(resultsJson(written.results));
  else io.out(terminalSummary(written.results, terminalStyle(wantsColour(io.outIsTty, io.env))));
  if (!written.ok) {
    complain(io, written.message);
    return exitStatus(written.results) || notJudged;
  }
  if (json !== true) io.out(`Reports: ${written.files.join(', ')}\n`);
  return exitStatus(written.results);
}

function load(given: string): { readonly results: Results } | { readonly error: string } {
  const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? path.join(given, 'results.json') : given;
  const read = readJsonFile(file);
  if ('error' in read) return read;
  const parsed = parseResults(read.value);
  return 'error' in parsed ? { error: `${file}: ${parsed.error}` } : parsed;
}

function refuse(io: Io, message: string): number {
  complain(io, message);
  return badUsage;
}
