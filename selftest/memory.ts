import type { CampaignRequest } from '../model/request';
import type { Assignment, Effect } from '../model/rule';
import type { Campaign } from '../model/state';

/** What faults remember of a campaign beside what the model keeps of it. */
export interface Memory {
  /** How often the campaign was enabled so far. */
  readonly cycle: number;
  /** How it was last enabled; undefined while it never was. */
  readonly enabledBy: 'CREATE' | 'UPDATE' | undefined;
}

const key = 'memoryOfFaults';

/** What is remembered of a campaign in a table with the rule `remembering`. */
export function memoryOf(campaign: Campaign): Memory {
  const { [key]: memory } = campaign as Campaign & { readonly [key]?: Memory };
  return memory ?? { cycle: 0, enabledBy: undefined };
}

/** What was remembered before a request that creates or updates a campaign. */
export function memoryBefore(request: CampaignRequest): Memory {
  return request.operation === 'CREATE' ? { cycle: 0, enabledBy: undefined } : memoryOf(request.campaign);
}

/** Whether a request, if it is accepted, enables a campaign that was not enabled. */
export function enables(request: CampaignRequest): boolean {
  if (request.operation === 'DELETE' || request.attributes.campaignEnabled !== true) return false;
  return request.operation === 'CREATE' || !request.campaign.campaignEnabled;
}

/** A rule that changes nothing about a CSE, and lets the rules beside it tell one cycle from the next. */
export const remembering: Effect = {
  kind: 'effect',
  name: 'memory-of-faults',
  statements: [],
  force: 'must',
  gives: (request) => {
    if (request.operation === 'DELETE' || !enables(request)) return undefined;
    const memory: Memory = { cycle: memoryBefore(request).cycle + 1, enabledBy: request.operation };
    return { [key]: memory } as Assignment;
  },
};
