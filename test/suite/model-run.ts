import { campaignHooks } from '../../cse/campaign/hooks';
import type { CampaignPolicy } from '../../cse/campaign/policy';
import { defaultCampaignPolicy } from '../../cse/campaign/policy';
import { VirtualClock } from '../../cse/clock';
import { Cse } from '../../cse/cse';
import type { ResourcePolicy } from '../../cse/policy';
import { defaultResourcePolicy } from '../../cse/policy';
import type { CseServices } from '../../cse/services';
import { rules } from '../../model/rules/index';
import type { RuleTable } from '../../model/rule';
import { runSuite } from '../../steps/run/runner';
import type { SuiteOutcome } from '../../steps/run/run-options';
import { inProcessReceiver } from '../../targets/in-process-receiver';
import type { RequestHandler } from '../../targets/in-process-target';
import { inProcessTarget } from '../../targets/in-process-target';
import type { Target } from '../../targets/target';
import { defaultProfile } from '../../wire/load-profile';

/** A CSE to run the suite against: other policies, or another rule table, than the reference CSE has. */
export interface Variant {
  readonly cse?: Partial<ResourcePolicy>;
  readonly campaign?: Partial<CampaignPolicy>;
  readonly rules?: RuleTable;
  /** What the part for campaigns is told by the rest of the CSE, and gets done by it. */
  readonly services?: (services: CseServices) => CseServices;
  /** Answers in front of the CSE, and may spoil what is right about it. */
  readonly front?: (cse: RequestHandler) => RequestHandler;
  readonly only?: readonly string[];
  /** How many histories of each property are played, and from which seed; one, and seed 1, where none is given. */
  readonly runs?: number;
  readonly seed?: number;
  /** How many tests run at a time; 1 where none is given. */
  readonly parallel?: number;
}

/** A variant of the reference CSE in this process, as a target. */
export function modelOf(variant: Variant): Target {
  const clock = new VirtualClock();
  const receiver = inProcessReceiver(clock);
  const policy = { ...defaultCampaignPolicy, ...variant.campaign };
  const cse = new Cse({
    clock,
    notifier: { notify: (uri, request) => receiver.deliver(uri, request) },
    profile: defaultProfile,
    policy: { ...defaultResourcePolicy, ...variant.cse },
    extensions: [
      (services) => campaignHooks(variant.services?.(services) ?? services, policy, variant.rules ?? rules, 1002),
    ],
  });
  return inProcessTarget({
    cse: variant.front?.(cse) ?? cse,
    clock,
    receiver,
    profile: defaultProfile,
    cseBaseName: 'cse-in',
    cseId: '/id-in',
    originator: 'CAdmin',
    timing: { responseMs: 2000, settleMs: 2000, pollMs: 50, expiryMs: 2000 },
    close: () => {
      cse.close();
    },
  });
}

/** Runs the suite in process against a variant of the reference CSE. */
export async function runOnModel(variant: Variant): Promise<SuiteOutcome> {
  const target = modelOf(variant);
  try {
    return await runSuite({
      target,
      seed: variant.seed ?? 1,
      runs: variant.runs ?? 1,
      parallel: variant.parallel ?? 1,
      only: variant.only ?? [],
      signal: new AbortController().signal,
      onProgress: () => undefined,
      command: 'campaign-tester run',
    });
  } finally {
    await target.close();
  }
}
