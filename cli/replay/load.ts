import { historyProblem } from '../../generators/history-problem';
import { properties } from '../../generators/index';
import type { CounterexampleFile } from '../../reports/counterexample-file';
import { readCounterexample } from '../../reports/counterexample-file';
import { defaultProfile, makeProfile } from '../../wire/load-profile';
import type { Profile } from '../../wire/profile';

/** A counterexample that can be played. */
export interface Loaded {
  readonly file: CounterexampleFile;
  /** The wire profile of its run. */
  readonly profile: Profile;
  /** What the user should know of it; empty if nothing. */
  readonly notes: readonly string[];
}

/** Reads a counterexample; the error is one line that names the file, the field and what was expected there. */
export function loadCounterexample(path: string): Loaded | { readonly error: string } {
  const read = readCounterexample(path);
  if ('error' in read) return read;
  const { file } = read;
  const problem = historyProblem(file.history);
  if (problem !== undefined) return { error: `${path}: ${problem}` };
  const made = file.profile === undefined ? { profile: defaultProfile } : makeProfile(file.profile);
  if ('error' in made) return { error: `${path}: /profile${made.error}` };
  const known = properties.has(file.property);
  return {
    file,
    profile: made.profile,
    notes: known ? [] : [`note: this version has no property "${file.property}"; its history is played all the same`],
  };
}
