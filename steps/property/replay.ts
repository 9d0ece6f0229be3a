import type { History } from '../../generators/history';
import type { Target } from '../../targets/target';
import { applicability } from '../run/applicability';
import { preflight } from '../run/preflight';
import { singleRun } from '../run/single-run';
import type { Played } from './play';
import { playHistory } from './play';
import { newSession } from './rehearse';

/** What came of playing a history once. */
export type Replayed =
  | { readonly played: Played; readonly requests: number }
  | { readonly unreachable: string }
  | { readonly notApplicable: string };

/** Plays one history against a target, as a property would. */
export async function replay(target: Target, history: History, signal: AbortSignal): Promise<Replayed> {
  const found = await preflight(target);
  if ('unreachable' in found) return found;
  const [notice] = applicability(target, found).notices;
  if (notice !== undefined) return { notApplicable: notice };
  const run = singleRun(target, signal, found.supportedTypes);
  const played = await playHistory(newSession(run), history);
  return { played, requests: run.requests + 1 };
}
