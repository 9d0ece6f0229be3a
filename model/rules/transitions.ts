import type { CampaignRequest } from '../request';
import type { Effect } from '../rule';
import type { Campaign } from '../state';
import { freshTargets } from '../state';

const created = (request: CampaignRequest, enabled: boolean): boolean =>
  request.operation === 'CREATE' && (request.attributes.campaignEnabled ?? false) === enabled;

/** The UPDATE turns campaignEnabled from FALSE to TRUE. */
const enabling = (request: CampaignRequest): boolean =>
  request.operation === 'UPDATE' && request.attributes.campaignEnabled === true && !request.campaign.campaignEnabled;

const disabling = (request: CampaignRequest): boolean =>
  request.operation === 'UPDATE' && request.attributes.campaignEnabled === false && request.campaign.campaignEnabled;

const was = (request: CampaignRequest, ...values: readonly Campaign['campaignStatus'][]): boolean =>
  request.operation === 'UPDATE' && values.includes(request.campaign.campaignStatus);

const effect = (
  name: string,
  statements: Effect['statements'],
  gives: Effect['gives'],
  force: Effect['force'] = 'must',
): Effect => ({ kind: 'effect', name, statements, force, gives });

const when =
  (condition: (request: CampaignRequest) => boolean, assignment: ReturnType<Effect['gives']>): Effect['gives'] =>
  (request) =>
    condition(request) ? assignment : undefined;

const reset = {
  softwareLinks: null,
  individualSoftwareStatuses: null,
  aggregatedSoftwareStatus: 'UNINITIALIZED',
} as const;

/** How requests move campaignStatus, and what a new cycle sets back (10.2.28.1, 10.2.28.2 step 3, 10.2.28.3.1, 10.2.28.3.3). */
export const transitionEffects: readonly Effect[] = [
  effect(
    'campaignEnabled-default',
    ['9.6.76-2/campaignEnabled#03'],
    when((request) => request.operation === 'CREATE' && request.attributes.campaignEnabled === undefined, {
      campaignEnabled: false,
    }),
  ),
  effect(
    'pending-on-create',
    ['10.2.28.3.1#16', '10.2.28.1#09', '9.6.76-2/campaignStatus#05', '10.2.28.1/creation-PENDING#01'],
    when((request) => created(request, false), { campaignStatus: 'PENDING' }),
  ),
  effect(
    'initiate-on-create',
    ['10.2.28.3.1#15', '10.2.28.1#10', '10.2.28.2#09', '10.2.28.1/creation-INITIATED#01'],
    when((request) => created(request, true), { campaignStatus: 'INITIATED' }),
  ),
  effect(
    'reset-on-create',
    ['10.2.28.1#11', '10.2.28.1#12'],
    when((request) => created(request, true), reset),
  ),
  effect(
    'initiate-on-update',
    ['10.2.28.3.3#15', '10.2.28.1#10', '10.2.28.2#09', '10.2.28.1/PENDING-INITIATED#01'],
    when(enabling, { campaignStatus: 'INITIATED' }),
  ),
  effect(
    'initiate-again-after-cancel',
    ['10.2.28.1#45', '10.2.28.3.3#15'],
    when((request) => enabling(request) && was(request, 'CANCELLED', 'STATUS_NOT_CANCELLABLE'), {
      campaignStatus: 'INITIATED',
    }),
  ),
  effect(
    'null-links-on-update',
    ['10.2.28.3.3#16', '10.2.28.1#11', '10.2.28.1#46'],
    when(enabling, { softwareLinks: null }),
  ),
  effect(
    'null-statuses-on-update',
    ['10.2.28.3.3#16', '10.2.28.1#11', '10.2.28.1#46'],
    when(enabling, { individualSoftwareStatuses: null }),
  ),
  effect(
    'uninitialized-on-update',
    ['10.2.28.3.3#17', '10.2.28.1#12', '10.2.28.1#47'],
    when(enabling, { aggregatedSoftwareStatus: 'UNINITIALIZED' }),
  ),
  effect(
    // 10.2.28.1 speaks of every UPDATE that sets campaignEnabled to TRUE, 10.2.28.3.3 only of one that changes it.
    'restart-when-set-again',
    ['10.2.28.1#10', '10.2.28.1#11', '10.2.28.1#12'],
    (request, campaign) =>
      request.operation === 'UPDATE' && request.attributes.campaignEnabled === true && request.campaign.campaignEnabled
        ? {
            campaignStatus: 'INITIATED',
            ...reset,
            triggered: false,
            started: false,
            targets: freshTargets(campaign.softwareTargets),
          }
        : undefined,
    'may',
  ),
  effect(
    'pending-when-finished-is-disabled',
    ['10.2.28.3.3#18', '10.2.28.1#34', '10.2.28.1/FINISHED-PENDING#01'],
    when((request) => disabling(request) && was(request, 'FINISHED'), { campaignStatus: 'PENDING' }),
  ),
  effect(
    'cancelling-when-initiated-is-disabled',
    ['10.2.28.3.3#19', '10.2.28.1#35', '9.6.76-2/campaignEnabled#05', '10.2.28.1/INITIATED-CANCELLING#01'],
    when((request) => disabling(request) && was(request, 'INITIATED'), { campaignStatus: 'CANCELLING' }),
  ),
];
