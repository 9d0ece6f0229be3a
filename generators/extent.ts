/** How much there is in a history: the indexes of its commands stay below these numbers. */
export interface Extent {
  readonly nodes: number;
  readonly subjects: number;
  readonly campaigns: number;
}

/** Enough for conflicts, for targets in different progress and for several criteria. */
export const fullExtent: Extent = { nodes: 4, subjects: 2, campaigns: 3 };
