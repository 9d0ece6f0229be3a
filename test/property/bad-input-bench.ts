import { campaignHooks } from '../../cse/campaign/hooks';
import { defaultCampaignPolicy } from '../../cse/campaign/policy';
import { VirtualClock } from '../../cse/clock';
import { Cse } from '../../cse/cse';
import type { ResourcePolicy } from '../../cse/policy';
import { defaultResourcePolicy } from '../../cse/policy';
import type { RuleTable } from '../../model/rule';
import { rules } from '../../model/rules/index';
import { inProcessReceiver } from '../../targets/in-process-receiver';
import type { RequestHandler } from '../../targets/in-process-target';
import { inProcessTarget } from '../../targets/in-process-target';
import type { Target } from '../../targets/target';
import { defaultProfile } from '../../wire/load-profile';

/** A CSE that answers requests through `front`, which may spoil what is right about it. */
export interface Variant {
  readonly policy?: Partial<ResourcePolicy>;
  readonly rules?: RuleTable;
  readonly front?: (cse: RequestHandler) => RequestHandler;
}

/** A variant of the reference CSE in process, as a target. */
export function variantTarget({ policy, rules: table = rules, front = (cse) => cse }: Variant): Target {
  const clock = new VirtualClock();
  const receiver = inProcessReceiver(clock);
  const cse = new Cse({
    clock,
    notifier: { notify: (uri, request) => receiver.deliver(uri, request) },
    profile: defaultProfile,
    policy: { ...defaultResourcePolicy, ...policy },
    extensions: [(services) => campaignHooks(services, defaultCampaignPolicy, table, 1002)],
  });
  return inProcessTarget({
    cse: front(cse),
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
