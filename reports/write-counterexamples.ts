import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '../wire/profile';
import { counterexampleFile } from './counterexample-file';
import { makeFolder } from './prepare-output';
import type { Results, TestResult } from './results';
import { writeFile } from './write-file';

/** The folder of the counterexamples, in that of results.json. */
const folder = 'counterexamples';

/**
 * Writes the counterexamples of a run, and removes those that its tests have left there before.
 * @param profile the wire profile, unless it is the default binding
 * @returns the results, each counterexample with the name of its file
 */
export function writeCounterexamples(results: Results, dir: string, profile: Profile | undefined): Results {
  return { ...results, tests: results.tests.map((test) => written(test, results.tool, dir, profile)) };
}

/** Where the counterexample of a test is kept, in the folder of results.json. */
export function counterexampleName(id: string): string {
  return `${folder}/${id.replaceAll('/', '-')}.json`;
}

function written(test: TestResult, tool: Results['tool'], dir: string, profile: Profile | undefined): TestResult {
  if (test.kind !== 'property') return test;
  const name = path.posix.basename(counterexampleName(test.id));
  const file = counterexampleFile(test, tool, profile);
  if (!file || !test.counterexample) {
    rmSync(path.join(dir, folder, name), { force: true });
    return test;
  }
  makeFolder(path.join(dir, folder));
  writeFile(path.join(dir, folder), name, `${JSON.stringify(file, null, 2)}\n`);
  return { ...test, counterexample: { ...test.counterexample, file: counterexampleName(test.id) } };
}
