import { campaignHooks } from '../cse/campaign/hooks';
import type { CampaignPolicy } from '../cse/campaign/policy';
import { defaultCampaignPolicy } from '../cse/campaign/policy';
import type { Clock } from '../cse/clock';
import { Cse } from '../cse/cse';
import type { Notifier } from '../cse/notifier';
import type { ResourcePolicy } from '../cse/policy';
import { defaultResourcePolicy } from '../cse/policy';
import type { CseServices } from '../cse/services';
import type { RuleTable } from '../model/rule';
import { rules } from '../model/rules/index';
import type { RequestHandler } from '../targets/in-process-target';
import { onVirtualClock, referenceNames, type InProcessCse } from '../targets/model-target';
import type { ReferenceCseOptions } from '../targets/reference-cse';
import type { Target, Timing } from '../targets/target';
import { defaultProfile } from '../wire/load-profile';
import type { Profile } from '../wire/profile';

/** A CSE that is the reference CSE but for something: other policies, another rule table, other surroundings. */
export interface CseVariant {
  readonly cse?: Partial<ResourcePolicy>;
  readonly campaign?: Partial<CampaignPolicy>;
  readonly rules?: RuleTable;
  /** What the part for campaigns is told by the rest of the CSE, and gets done by it. */
  readonly services?: (services: CseServices) => CseServices;
  /** Answers in front of the CSE, and may spoil what is right about it; `clock` is the CSE's. */
  readonly front?: (cse: RequestHandler, clock: Clock, profile: Profile) => RequestHandler;
  /** Carries the CSE's notifications, and may spoil that. */
  readonly notifier?: (notifier: Notifier, clock: Clock) => Notifier;
}

/** A CSE of a variant. */
export interface BuiltCse extends InProcessCse {
  readonly profile: Profile;
}

/** How a CSE calls itself and its administrator. */
type Names = Pick<ReferenceCseOptions, 'cseBaseName' | 'cseId' | 'administrator'>;

/** Builds the CSE of a variant on this clock. */
export function buildVariant(
  variant: CseVariant,
  clock: Clock,
  notifier: Notifier,
  profile: Profile,
  names: Names = referenceNames,
): BuiltCse {
  const policy = { ...defaultCampaignPolicy, ...variant.campaign };
  const definition = profile.resourceTypes['software']?.mgmtDefinition ?? 1002;
  const cse = new Cse({
    clock,
    notifier: variant.notifier?.(notifier, clock) ?? notifier,
    profile,
    ...names,
    policy: { ...defaultResourcePolicy, ...variant.cse },
    extensions: [
      (services) => campaignHooks(variant.services?.(services) ?? services, policy, variant.rules ?? rules, definition),
    ],
  });
  const front = variant.front?.(cse, clock, profile) ?? cse;
  return {
    profile,
    handle: (request) => front.handle(request),
    close: () => {
      cse.close();
    },
  };
}

/** How long things may take at a variant in this process, on its virtual clock. */
const timing: Timing = { responseMs: 2000, settleMs: 2000, pollMs: 50, expiryMs: 2000 };

/** The CSE of a variant in this process, as a target. */
export function variantTarget(variant: CseVariant, profile: Profile = defaultProfile): Target {
  return onVirtualClock((clock, notifier) => buildVariant(variant, clock, notifier, profile), profile, { timing });
}
