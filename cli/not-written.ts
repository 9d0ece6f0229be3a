import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { journalName } from '../reports/journal/lines';
import type { Results } from '../reports/results';
import { resultsJson } from '../reports/write';
import { writeFile } from '../reports/write-file';
import { shellWord } from './command-line';
import { toolCommand } from './version';

/** Results that their folder did not take whole. */
export interface Unwritten {
  readonly results: Results;
  /** What could not be written, and why. */
  readonly message: string;
  /** What was written nevertheless. */
  readonly files?: readonly string[];
}

/** Says what could not be written, where the results are, and how the run goes on. They are put elsewhere if the folder has none. */
export function notWritten({ results, message, files = [] }: Unwritten, dir: string): string {
  const there = files.find((file) => path.basename(file) === 'results.json') ?? rescued(results);
  const kept = there === undefined ? [] : [`the results are in ${there}`];
  const journal = existsSync(path.join(dir, journalName));
  const next = journal ? [`when that is mended, go on with ${toolCommand} run --resume ${shellWord(dir)}`] : [];
  return [message, ...kept, ...next].join('; ');
}

/** Writes results.json to a folder of its own among the temporary files; undefined if that is not possible either. */
function rescued(results: Results): string | undefined {
  try {
    return writeFile(mkdtempSync(path.join(tmpdir(), 'campaign-tester-')), 'results.json', resultsJson(results));
  } catch {
    return undefined;
  }
}
