import type { Campaign, TargetProgress } from '../../model/state';
import { memoryOf, type Memory } from '../memory';

/** Part of the campaigns that a rule is about: a CSE may take it for the whole. */
export interface MemoryScope {
  readonly id: string;
  readonly what: string;
  readonly holds: (memory: Memory) => boolean;
}

export const memoryScopes: readonly MemoryScope[] = [
  { id: 'first-cycle', what: 'holds in the first cycle of a campaign only', holds: ({ cycle }) => cycle <= 1 },
  { id: 'later-cycles', what: 'holds from the second cycle of a campaign on only', holds: ({ cycle }) => cycle > 1 },
  {
    id: 'enabled-by-create',
    what: 'holds only of campaigns that were enabled by their CREATE',
    holds: ({ enabledBy }) => enabledBy === 'CREATE',
  },
  {
    id: 'enabled-by-update',
    what: 'holds only of campaigns that were enabled by an UPDATE',
    holds: ({ enabledBy }) => enabledBy !== 'CREATE',
  },
];

/** The same for a campaign as it is. */
export const inScope =
  ({ holds }: MemoryScope) =>
  (campaign: Campaign): boolean =>
    holds(memoryOf(campaign));

/** Part of the targets of a campaign. */
export interface TargetScope {
  readonly id: string;
  readonly what: string;
  readonly holds: (campaign: Campaign, target: TargetProgress) => boolean;
}

export const targetScopes: readonly TargetScope[] = [
  {
    id: 'first-target',
    what: 'holds of the first target only',
    holds: ({ targets }, { node }) => targets[0]?.node === node,
  },
  {
    id: 'not-last-target',
    what: 'holds of all targets but the last',
    holds: ({ targets }, { node }) => targets.length === 1 || targets.at(-1)?.node !== node,
  },
  {
    id: 'not-first-target',
    what: 'holds of all targets but the first',
    holds: ({ targets }, { node }) => targets.length === 1 || targets[0]?.node !== node,
  },
];

/** Part of a list. */
export interface ListScope {
  readonly id: string;
  readonly what: string;
  readonly of: <T>(list: readonly T[]) => readonly T[];
}

export const listScopes: readonly ListScope[] = [
  { id: 'first-member', what: 'looks at the first member of the list only', of: (list) => list.slice(0, 1) },
  {
    id: 'not-last-member',
    what: 'looks at all members of the list but the last',
    of: (list) => (list.length > 1 ? list.slice(0, -1) : list),
  },
  { id: 'last-member', what: 'looks at the last member of the list only', of: (list) => list.slice(-1) },
];
