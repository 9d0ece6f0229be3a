import { closest } from './closest';
import { defaultProfile } from './load-profile';
import type { Profile } from './profile';

/** Names in one place of a profile, and those that are known there. */
interface Names {
  readonly path: string;
  readonly given: readonly string[];
  readonly known: readonly string[];
}

/**
 * One note for each long name of a profile that the default binding does not have but nearly has: most likely it is misspelt,
 * and does nothing. A name that is like no other is new, and may be: types and attributes of its own are a profile's right.
 */
export function profileNotes(profile: Profile): readonly string[] {
  return namesOf(profile).flatMap(({ path, given, known }) =>
    given
      .filter((name) => !known.includes(name))
      .flatMap((name) => {
        const near = closest(name, known);
        return near === undefined ? [] : [`note: ${path}/${name} of the profile is new here; did you mean ${near}?`];
      }),
  );
}

function namesOf(profile: Profile): readonly Names[] {
  const names = (path: string, given: object, known: object): Names => ({
    path,
    given: Object.keys(given),
    known: Object.keys(known),
  });
  const { resourceTypes, attributes, responseStatusCodes, enumerations } = defaultProfile;
  return [
    names('/resourceTypes', profile.resourceTypes, resourceTypes),
    names('/attributes', profile.attributes, attributes),
    ...Object.entries(profile.resourceTypes).map(([type, entry]) =>
      names(`/resourceTypes/${type}/attributes`, entry.attributes ?? {}, attributes),
    ),
    names('/responseStatusCodes', profile.responseStatusCodes, responseStatusCodes),
    ...Object.entries(profile.enumerations).map(([name, values]) =>
      names(`/enumerations/${name}`, values, enumerations[name as keyof typeof enumerations]),
    ),
  ];
}
