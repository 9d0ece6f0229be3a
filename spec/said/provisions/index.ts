import type { Matter, Provision } from '../provision';
import { beginMatter, beginProvisions, procedureMatter } from './begin';
import { enablingMatter, enablingProvisions } from './enabling';
import { cancellingMatter, conflictMatter, deleteMatter, lockedMatter, refusalProvisions } from './refusals';
import { targetMatters, targetProvisions } from './per-target';

/** Everything that several statements settle. */
export const matters: readonly Matter[] = [
  enablingMatter,
  lockedMatter,
  cancellingMatter,
  conflictMatter,
  deleteMatter,
  beginMatter,
  procedureMatter,
  ...targetMatters,
];

/** What each statement settles of it. */
export const provisions: readonly Provision[] = [
  ...enablingProvisions,
  ...refusalProvisions,
  ...beginProvisions,
  ...targetProvisions,
];
