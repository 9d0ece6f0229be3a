import { statSync } from 'node:fs';
import path from 'node:path';
import { parseResults } from '../reports/parse-results';
import type { Results } from '../reports/results';
import { readJsonFile } from '../wire/json-file';

/** The results in a file, or in the folder that a run wrote; the error is one line that names file, field and what was expected. */
export function loadResults(
  given: string,
): { readonly results: Results; readonly file: string } | { readonly error: string } {
  const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? path.join(given, 'results.json') : given;
  const read = readJsonFile(file);
  if ('error' in read) return read;
  const parsed = parseResults(read.value);
  return 'error' in parsed ? { error: `${file}: ${parsed.error}` } : { results: parsed.results, file };
}
