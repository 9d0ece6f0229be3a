import { keptDescription } from '../reports/bundle/description';
import { signingKey } from '../reports/bundle/signature';
import type { Journal } from '../reports/journal/read-journal';
import type { RunLock } from '../reports/journal/run-lock';
import { prepareOutput } from '../reports/prepare-output';
import type { Fingerprints } from '../reports/results';
import { catalogue } from '../spec/catalogue';
import type { TestListing } from '../steps/run/run-options';
import { loadAgainst, type Against } from './against';
import type { RunCommandOptions } from './commands/run';
import { fingerprints } from './fingerprints';
import type { Sealing } from './keep-evidence';
import { openTarget, type OpenTarget } from './open-target';
import { changed } from './resume';
import { selectorError } from './selectors';

/** What a run has before its first request. */
export interface Opened extends Omit<Sealing, 'profile'> {
  readonly opened: OpenTarget;
  readonly against: Against;
  readonly sums: Fingerprints;
}

/** All that a run needs before its first request; the error says what to do. */
export async function opening(
  options: RunCommandOptions,
  resumed: Journal | undefined,
  tests: readonly TestListing[],
  lock: RunLock,
): Promise<Opened | { readonly error: string }> {
  const signing = options.sign === undefined ? undefined : signingKey(options.sign);
  if (signing && 'error' in signing) return signing;
  const usage = selectorError(options.only ?? [], tests, catalogue);
  if (usage !== undefined) return { error: usage };
  const against = loadAgainst(options);
  if ('error' in against) return against;
  const prepared = prepareOutput(options.out);
  if (!prepared.ok) return { error: prepared.message };
  const taken = lock.take(options.out);
  if (taken !== undefined) return { error: taken };
  const found = await openTarget(options);
  if ('error' in found) return found;
  const { opened } = found;
  const description = keptDescription(opened.target, opened.headers, opened.tls);
  const sums = fingerprints(opened.target.profile, description);
  const other = resumed && changed(resumed, sums);
  if (other !== undefined) await opened.close();
  return other === undefined ? { opened, against, sums, description, key: signing?.key } : { error: other };
}
