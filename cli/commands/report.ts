import { statSync } from 'node:fs';
import path from 'node:path';
import type { Results } from '../../reports/results';
import { prepareOutput } from '../../reports/prepare-output';
import { parseResults } from '../../reports/parse-results';
import { writeReports } from '../../reports/write';
import { readJsonFile } from '../../wire/json-file';
import { badUsage } from '../exit-code';
import { complain, type Io } from '../io';

/** The options of `report`. */
export interface ReportOptions {
  readonly out?: string;
  readonly json?: boolean;
}

/** Renders the reports again; with several results and `--out`, each into a folder of its own there. */
export function report(paths: readonly string[], { out, json }: ReportOptions, io: Io): number {
  const written: string[] = [];
  for (const [index, given] of paths.entries()) {
    const file = isFolder(given) ? path.join(given, 'results.json') : given;
    const loaded = load(file);
    if ('error' in loaded) return refuse(io, loaded.error);
    const dir = folder(file, out, paths.length > 1 ? String(index + 1) : '');
    const prepared = prepareOutput(dir);
    if (!prepared.ok) return refuse(io, prepared.message);
    const outcome = writeReports(loaded.results, dir);
    if (!outcome.ok) return refuse(io, outcome.message);
    written.push(...outcome.files);
  }
  io.out(json === true ? `${JSON.stringify({ files: written })}\n` : written.map((file) => `${file}\n`).join(''));
  return 0;
}

function folder(file: string, out: string | undefined, name: string): string {
  return out === undefined ? path.dirname(file) : path.join(out, name);
}

function load(file: string): { readonly results: Results } | { readonly error: string } {
  const read = readJsonFile(file);
  if ('error' in read) return read;
  const parsed = parseResults(read.value);
  return 'error' in parsed ? { error: `${file}: ${parsed.error}` } : parsed;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function refuse(io: Io, message: string): number {
  complain(io, message);
  return badUsage;
}
