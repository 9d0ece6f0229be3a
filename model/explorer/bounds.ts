import type { SoftwareOperation } from '../state';

/** How much of an unbounded world is gone through. */
export interface Bounds {
  /** Campaigns that are ever created; one that is gone is not created again. */
  readonly campaigns: number;
  /** Nodes that each campaign has in softwareTargets: the same for all, so that they can conflict. */
  readonly targets: number;
  /** How often each campaign starts anew, whether by being enabled or by being enabled again. */
  readonly cycles: number;
}

/** How a search goes about it. */
export interface ExploreOptions {
  /** States that differ only in which target, or which campaign, is which count as one. Default: true. */
  readonly symmetry?: boolean;
  /** The search ends, incomplete, at so many states. Default: ten million. */
  readonly maxStates?: number;
  /** Told from time to time how far the search is. */
  readonly onProgress?: (progress: Progress) => void;
  /** What the campaigns do with their targets. Default: INSTALL. */
  readonly operation?: SoftwareOperation;
  /** Whether the campaigns have a trigger criterion, which the world meets at times. Default: true. */
  readonly criteria?: boolean;
}

/** How far a search is. */
export interface Progress {
  /** States found so far. */
  readonly states: number;
  /** Of these, those whose successors are not known yet. */
  readonly open: number;
}

/** The choices where none is made. */
export const defaultOptions = {
  symmetry: true,
  maxStates: 10_000_000,
  operation: 'INSTALL',
  criteria: true,
} as const satisfies Partial<ExploreOptions>;
