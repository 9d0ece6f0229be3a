import type { History } from '../../generators/history';
import { properties } from '../../generators/index';
import type { Property } from '../../generators/property';

/** A property by its name. */
export function propertyOf(name: string): Property {
  const found = properties.get(name);
  if (!found) throw new Error(`there is no property "${name}"`);
  return found;
}

/** The first histories of a property. */
export function sample(name: string, count: number, seed = 1): readonly History[] {
  const { history } = propertyOf(name);
  return Array.from({ length: count }, (_, run) => history(seed, run));
}
