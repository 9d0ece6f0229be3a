import path from 'node:path';
import { loadProfile } from '../../wire/load-profile';
import type { Profile } from '../../wire/profile';

/** The file of the second profile, whose every name and number is another than the default's. */
export const laterProfileFile = path.join(__dirname, '..', '..', 'wire', 'profiles', 'later-ts0004.json');

function load(): Profile {
  const loaded = loadProfile(laterProfileFile);
  if ('error' in loaded) throw new Error(loaded.error);
  return loaded.profile;
}

/** The second profile: with it, what depends on the default binding goes wrong. */
export const laterProfile = load();
