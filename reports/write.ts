import { html } from './html';
import { junit } from './junit';
import { makeFolder, reason } from './prepare-output';
import type { Profile } from '../wire/profile';
import type { Results } from './results';
import { writeCounterexamples } from './write-counterexamples';
import { writeFile } from './write-file';

/** The files of a run, in a folder that is made when it is not there; each only for its owner to read. */
export function writeReports(
  results: Results,
  dir: string,
): { ok: true; files: readonly string[] } | { ok: false; message: string } {
  try {
    makeFolder(dir);
    const files = [
      writeFile(dir, 'results.json', resultsJson(results)),
      writeFile(dir, 'report.html', html(results)),
      writeFile(dir, 'junit.xml', junit(results)),
    ];
    return { ok: true, files };
  } catch (error) {
    return { ok: false, message: `cannot write the reports to '${dir}' (${reason(error)})` };
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
    return { ok: false, message: `cannot write the counterexamples to '${dir}' (${reason(error)})`, results };
  }
}

/** results.json as text. */
export function resultsJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
