import type { Deed, History } from '../../../generators/history';
import type { StatementId } from '../../../spec/statement';
import type { Variant } from '../../suite/model-run';
import { historyOf } from '../histories';

/** A mistake in a CSE that it takes a history to see. */
export interface PlantedFault extends Pick<Variant, 'campaign' | 'cse' | 'rules' | 'services'> {
  readonly fault: string;
  /** The statements that it breaks: one of them has to be named first. */
  readonly breaks: readonly StatementId[];
  /** The property that finds it. */
  readonly property: keyof typeof propertyIds;
  /** The shortest history that shows it, as a person writes it. */
  readonly shortest: History;
}

/** The tests of the properties, by what their scenarios call them. */
export const propertyIds = {
  'any history': 'TP/oneM2M/CSE/SWC/PRP/001',
  conflict: 'TP/oneM2M/CSE/SWC/PRP/002',
  'read-only': 'TP/oneM2M/CSE/SWC/PRP/003',
  aggregation: 'TP/oneM2M/CSE/SWC/PRP/004',
  copies: 'TP/oneM2M/CSE/SWC/PRP/005',
  bookkeeping: 'TP/oneM2M/CSE/SWC/PRP/006',
  expiry: 'TP/oneM2M/CSE/SWC/PRP/007',
} as const;

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
