import type { Campaign, CampaignAttributes } from './state';

/** A request that a Hosting CSE has to answer about a campaign. RETRIEVE changes nothing and needs no rule. */
export type CampaignRequest =
  | {
      readonly operation: 'CREATE';
      readonly originator: string;
      readonly id: string;
      /** Defaults not yet applied. */
      readonly attributes: Omit<CampaignAttributes, 'campaignEnabled' | 'softwareTriggerCriteria'> &
        Partial<Pick<CampaignAttributes, 'campaignEnabled' | 'softwareTriggerCriteria'>>;
    }
  | {
      readonly operation: 'UPDATE';
      readonly originator: string;
      readonly campaign: Campaign;
      readonly attributes: Partial<CampaignAttributes>;
    }
  | { readonly operation: 'DELETE'; readonly originator: string; readonly campaign: Campaign };

export type CreateRequest = Extract<CampaignRequest, { operation: 'CREATE' }>;
export type UpdateRequest = Extract<CampaignRequest, { operation: 'UPDATE' }>;
export type DeleteRequest = Extract<CampaignRequest, { operation: 'DELETE' }>;
