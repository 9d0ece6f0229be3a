import type { CampaignPolicy } from '../../cse/campaign/policy';
import type { CseServices } from '../../cse/services';
import { refuse } from '../../cse/refusal';
import type { CseVariant } from '../variant';

/** A CSE that takes half a second over each of its own steps: what goes on between them can be seen. */
const slow: Partial<CampaignPolicy> = { pace: 500 };

/** No <subscription> can be created below the [software] of the last target. */
const unsubscribable = (services: CseServices): CseServices =>
  Object.assign(Object.create(services) as CseServices, {
    create: (...args: Parameters<CseServices['create']>) => {
      const [parent, type] = args;
      return type === 'subscription' && parent.type === 'software'
        ? refuse('INTERNAL_SERVER_ERROR', 'there is no room for a subscription')
        : services.create(...args);
    },
  });

/** By rule, the CSE in which it can be seen to be wrong; the reference CSE where nothing is said. */
const settings: Readonly<Record<string, CseVariant>> = {
  'cancel-stops-creation': { campaign: slow },
  'cancel-leaves-action-false': { campaign: { pace: 100 } },
  'cancel-before-operation': { campaign: slow },
  'fail-cancelled-entry': { campaign: { pace: 100, cancel: 'cancelOperation' } },
  // A schedule that comes after its campaign was enabled is there only in a CSE that lets it.
  'defer-to-time-window': { cse: { schedulesOfEnabled: 'free' } },
  'fail-entry-declined': { campaign: { declines: 'last' } },
  'fail-entry-subscriptionFailed': { services: unsubscribable },
};

/** The CSE in which a rule is wrong. */
export function settingOf(rule: string, mutation: string): CseVariant {
  const setting = settings[rule] ?? {};
  return mutation === 'late' && setting.campaign === undefined ? { ...setting, campaign: slow } : setting;
}
