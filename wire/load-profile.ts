import { readJsonFile } from './json-file';
import { deepMerge } from './merge';
import type { Profile } from './profile';
import { inconsistencyOf } from './profile-consistency';
import schema from './profile.schema.json';
import binding from './profiles/default.json';
import { describeSchemaError } from './schema-error';
import { compiledSchema } from './compiled-schema';

/** The default wire binding. */
export const defaultProfile: Profile = binding;

const validator = compiledSchema<Record<string, unknown>>(schema);

/**
 * Reads a wire profile file: any part of a `Profile`, laid over the default binding.
 * @returns the complete profile, or one line that says file, field (as a JSON pointer), what was expected and found
 */
export function loadProfile(path: string): { readonly profile: Profile } | { readonly error: string } {
  const read = readJsonFile(path);
  if ('error' in read) return read;
  const made = makeProfile(read.value);
  return 'error' in made ? { error: `${path}: ${made.error}` } : made;
}

/** The same for a profile that is already in memory; the error does not name a file. */
export function makeProfile(part: unknown): { readonly profile: Profile } | { readonly error: string } {
  const validate = validator();
  if (!validate(part)) {
    const { path, message } = describeSchemaError(validate.errors);
    return { error: `${path} ${message}` };
  }
  const profile = deepMerge(defaultProfile, withoutHint(part)) as Profile;
  const inconsistency = inconsistencyOf(profile);
  return inconsistency ? { error: `${inconsistency.path} ${inconsistency.message}` } : { profile };
}

/** A profile file may name its schema for an editor's sake. */
function withoutHint(part: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).filter(([field]) => field !== '$schema'));
}
