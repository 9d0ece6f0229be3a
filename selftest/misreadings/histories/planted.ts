import type { Deed, History } from '../../../generators/history';
import { historyOf } from '../../by-hand';
import type { Misreading } from '../misreading';

/** A mistake that it takes a history to see. */
export interface Planted extends Misreading {
  /** The shortest history that shows it, as a person writes it. */
  readonly shortest: History;
}

/** A history of up to three campaigns on open nodes and a trigger subject with the value 1, at rest after each deed. */
export function byHand(...deeds: readonly Deed[]): History {
  return withAccess('open', ...deeds);
}

/** The same, where an AE without privileges may neither CREATE below a node nor RETRIEVE the subject. */
export function closedByHand(...deeds: readonly Deed[]): History {
  return withAccess('closed', ...deeds);
}

function withAccess(access: 'open' | 'closed', ...deeds: readonly Deed[]): History {
  return historyOf(deeds, {
    nodes: [access, access, access],
    subjects: [{ access, value: 1 }],
    campaigns: 3,
  });
}
