import type { Rule } from '../rule';
import type { Event } from './event';
import type { Situation } from './situation';

/** Something that may happen to a campaign, as far as it concerns that campaign alone. */
export interface Change {
  /** `campaign` in it is 0: whose change it is, is up to who asks. */
  readonly event: Event;
  /** The rules by which it happens so, that of the event first, then those that keep the books. */
  readonly rules: readonly Rule[];
  readonly to: Situation;
}
