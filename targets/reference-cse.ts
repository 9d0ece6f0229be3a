import { campaignHooks } from '../cse/campaign/hooks';
import { defaultCampaignPolicy, type CampaignPolicy } from '../cse/campaign/policy';
import type { Clock } from '../cse/clock';
import { Cse } from '../cse/cse';
import type { Notifier } from '../cse/notifier';
import { defaultPolicy, type CsePolicy } from '../cse/policy';
import { rules } from '../model/rules';
import type { Profile } from '../wire/profile';

/** What the reference CSE needs to know; all else has a default. */
export interface ReferenceCseOptions {
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly profile: Profile;
  readonly policy?: { readonly cse: CsePolicy; readonly campaign: CampaignPolicy };
  readonly cseBaseName?: string;
  readonly cseId?: string;
  readonly administrator?: string;
}

/** What [software] has for mgmtDefinition in TS-0004, should a profile not say. */
const softwareDefinition = 1002;

/** The reference CSE: the CSE of `cse/`, with the whole rule table for its campaigns. */
export function referenceCse({ policy, ...options }: ReferenceCseOptions): Cse {
  const definition = options.profile.resourceTypes['software']?.mgmtDefinition ?? softwareDefinition;
  const campaign = policy?.campaign ?? defaultCampaignPolicy;
  return new Cse({
    ...options,
    policy: policy?.cse ?? defaultPolicy,
    extensions: [(services) => campaignHooks(services, campaign, rules, definition)],
  });
}
