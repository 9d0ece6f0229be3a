import type { Campaign } from '../state';

/** What has become of one campaign: all that matters of it for what may happen next. */
export type Situation =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'there';
      readonly campaign: Campaign;
      /** How often it has started anew. */
      readonly cycle: number;
    }
  | {
      readonly kind: 'gone';
      /** The nodes on which it left a [software] behind. */
      readonly left: readonly string[];
    };

/** A campaign that nobody has created. */
export const absent: Situation = { kind: 'absent' };

/** The name of the target at a place. */
export const nodeName = (place: number): string => `node${String(place + 1)}`;

/** The [software] that a campaign has on a node: a campaign makes one a cycle, and those of former cycles are forgotten. */
export const softwareName = (node: string): string => `software on ${node}`;
