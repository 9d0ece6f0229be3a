import type { RuleTable } from '../rule';
import type { Bounds, ExploreOptions } from './bounds';
import { defaultOptions } from './bounds';
import { FoundSpace } from './found-space';
import { askingFor } from './requests';
import { Situations } from './situations';
import type { Space } from './space';
import { Tuples } from './tuples';

/** States between two calls of `onProgress`. */
const progressEvery = 50_000;

/**
 * Goes through every state that campaigns under these rules can come to, breadth first. It ends complete, or at
 * `options.maxStates`.
 *
 * A state is what has become of each campaign (`Situation`); what is left out of it stands in docs/explore-states.md.
 */
export function explore(rules: RuleTable, bounds: Bounds, options: ExploreOptions = {}): Space {
  check(bounds);
  const symmetry = options.symmetry ?? defaultOptions.symmetry;
  const situations = new Situations(askingFor(rules, bounds, options), symmetry);
  const tuples = new Tuples(bounds.campaigns);
  const found = new FoundSpace({ bounds, options, situations, tuples });
  const limit = options.maxStates ?? defaultOptions.maxStates;
  tuples.add(
    Array.from({ length: bounds.campaigns }, () => 0),
    0,
  );
  for (let state = 0; state < tuples.size; state++) {
    if (tuples.size > limit) return found.ended(state, false);
    found.expand(state);
    if (options.onProgress && state % progressEvery === progressEvery - 1)
      options.onProgress({ states: tuples.size, open: tuples.size - state - 1 });
  }
  return found.ended(tuples.size, true);
}

function check(bounds: Bounds): void {
  for (const [name, value] of Object.entries(bounds))
    if (!Number.isInteger(value) || value < 1 || value > 16)
      throw new RangeError(`${name} is ${String(value)}: a bound is a whole number from 1 to 16`);
}
