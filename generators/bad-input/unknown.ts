import { either, spoiledBy } from './demands';
import type { Spoiling } from './spoiling';

const names = ['swctUnknown', 'maxNrOfInstances', 'install', '', '__proto__', 'constructor', 'x'.repeat(1000)];

/**
 * Attributes that no campaign has: unheard of, of another resource type, and with names that are something else to
 * programming languages. The text is silent on them, so the request is refused or accepted, and the rest of it with it.
 */
export function unknown(): readonly Spoiling[] {
  return names.flatMap((name) =>
    spoiledBy(name, either, { json: 1 }, { json: 'text' }, { json: { a: [1] } }, { json: null }),
  );
}
