import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { html } from './html';
import { junit } from './junit';
import { makeFolder, reason } from './prepare-output';
import type { Results } from './results';

/** The files of a run, in a folder that is made when it is not there; each only for its owner to read. */
export function writeReports(
  results: Results,
  dir: string,
): { ok: true; files: readonly string[] } | { ok: false; message: string } {
  try {
    makeFolder(dir);
    const files = [
      write(dir, 'results.json', resultsJson(results)),
      write(dir, 'report.html', html(results)),
      write(dir, 'junit.xml', junit(results)),
    ];
    return { ok: true, files };
  } catch (error) {
    return { ok: false, message: `cannot write the reports to '${dir}' (${reason(error)})` };
  }
}

/** results.json as text. */
export function resultsJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}

/** Whole or not at all: a reader never sees half a file, and an old file's mode does not stay. */
function write(dir: string, name: string, text: string): string {
  const file = path.join(dir, name);
  const draft = path.join(dir, `.${name}.${process.pid}`);
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
  return file;
}
