import { badge } from './forms/badge';
import { csv } from './forms/csv';
import { markdown } from './forms/markdown';
import { messages } from './forms/messages';
import { html } from './html';
import { junit } from './junit';
import { makeFolder, reason } from './prepare-output';
import type { Profile } from '../wire/profile';
import type { Results } from './results';
import { writeCounterexamples } from './write-counterexamples';
import { writeFile } from './write-file';

/** Every form of a report: the file that it goes to, and what draws it. */
const forms = {
  html: { name: 'report.html', draw: html },
  junit: { name: 'junit.xml', draw: junit },
  markdown: { name: 'report.md', draw: markdown },
  csv: { name: 'matrix.csv', draw: csv },
  badge: { name: 'badge.svg', draw: badge },
  messages: { name: 'messages.ndjson', draw: messages },
} as const;

export type Format = keyof typeof forms;

/** The names of the formats, and those that a run writes. */
export const formats = Object.keys(forms) as readonly Format[];
/** The names of all files that reports go to, results.json among them. */
export const reportNames: readonly string[] = ['results.json', ...Object.values(forms).map(({ name }) => name)];
export const defaultFormats: readonly Format[] = ['html', 'junit'];

/** The files of a run, in a folder that is made when it is not there; each only for its owner to read. */
export function writeReports(
  results: Results,
  dir: string,
  formats: readonly Format[] = defaultFormats,
): { ok: true; files: readonly string[] } | { ok: false; message: string; files: readonly string[] } {
  const files: string[] = [];
  try {
    makeFolder(dir);
    // The others can be drawn from it: should there be room for one file alone, it is this.
    files.push(writeFile(dir, 'results.json', resultsJson(results)));
    for (const format of formats) files.push(writeFile(dir, forms[format].name, forms[format].draw(results)));
    return { ok: true, files };
  } catch (error) {
    return { ok: false, files, message: `cannot write the reports to '${dir}' (${reason(error)})` };
  }
}

/**
 * The same with the counterexamples, each in a file of its own that the results then name.
 * @param profile the wire profile, unless it is the default binding
 */
export function writeRun(
  results: Results,
  dir: string,
  profile: Profile | undefined,
): ReturnType<typeof writeReports> & { readonly results: Results } {
  try {
    const named = writeCounterexamples(results, dir, profile);
    return { ...writeReports(named, dir), results: named };
  } catch (error) {
    const message = `cannot write the counterexamples to '${dir}' (${reason(error)})`;
    return { ok: false, files: [], message, results };
  }
}

/** results.json as text. */
export function resultsJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
