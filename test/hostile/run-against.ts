import { httpTarget } from '../../targets/http-target';
import { referenceNames } from '../../targets/model-target';
import { httpReceiver } from '../../targets/receiver';
import type { Timing } from '../../targets/target';
import { runSuite } from '../../steps/run/runner';
import type { ProgressEvent, SuiteOutcome } from '../../steps/run/run-options';
import { defaultProfile } from '../../wire/load-profile';

/** How long a hostile CSE may take that answers: a busy machine does not make it late. */
export const hostileTiming: Timing = { responseMs: 10_000, settleMs: 100, pollMs: 10, expiryMs: 500 };

/** How long one may take that does not: little, since it is waited for in vain. */
export const silentTiming: Timing = { ...hostileTiming, responseMs: 800 };

/** Runs tests of the suite against a CSE at a URL. */
export async function runAgainst(
  url: string,
  only: readonly string[],
  parallel = only.length,
  onProgress: (event: ProgressEvent) => void = () => undefined,
  timing = hostileTiming,
): Promise<SuiteOutcome> {
  const target = await httpTarget({
    kind: 'iut',
    name: 'hostile CSE',
    baseUrl: url,
    cseBaseName: referenceNames.cseBaseName,
    cseId: `/${referenceNames.cseId}`,
    originator: referenceNames.administrator,
    profile: defaultProfile,
    timing,
    receiver: httpReceiver(),
  });
  try {
    return await runSuite({
      target,
      seed: 1,
      runs: 1,
      parallel,
      only,
      signal: new AbortController().signal,
      onProgress,
      command: 'campaign-tester run',
    });
  } finally {
    await target.close();
  }
}
