import { altered, ruleOf, tableWith } from '../../rule-changes';
import type { Misreading } from '../misreading';

/** Mistakes about the ends of a campaign. */
export const endingMisreadings: readonly Misreading[] = [
  {
    id: 'aggregate-rests-while-cancelling',
    mistake: 'leaves aggregatedSoftwareStatus as it is from the moment that it cancels',
    rules: tableWith(
      altered('campaignStep', 'aggregate', {
        ready: (context) =>
          context.campaign.campaignStatus === 'INITIATED' && ruleOf('campaignStep', 'aggregate').ready(context),
      }),
    ),
    breaks: [
      '10.2.28.1#42',
      '9.6.76-2/aggregatedSoftwareStatus#03',
      '9.6.76-2/aggregatedSoftwareStatus#07',
      '10.2.28.1#32',
      '10.2.28.1#28',
    ],
  },
  {
    id: 'FINISHED-while-cancelling',
    mistake: 'makes a campaign FINISHED when all operations have ended, also when it was cancelled',
    rules: tableWith(
      altered('campaignStep', 'conclude-not-cancellable', {
        take: ({ campaign }) => ({ ...campaign, campaignStatus: 'FINISHED' }),
      }),
    ),
    breaks: ['10.2.28.1#44', '10.2.28.1#33', '10.2.28.1/no-other#01', '9.6.76-2/campaignStatus#10'],
  },
  {
    id: 'no-cancel-once-begun',
    mistake: 'goes on as if nothing were said when a campaign is disabled that has begun its work',
    rules: tableWith(
      altered('effect', 'cancelling-when-initiated-is-disabled', {
        gives: (request, campaign) =>
          request.operation === 'UPDATE' && request.campaign.started
            ? undefined
            : ruleOf('effect', 'cancelling-when-initiated-is-disabled').gives(request, campaign),
      }),
    ),
    breaks: ruleOf('effect', 'cancelling-when-initiated-is-disabled').statements,
  },
  {
    id: 'PENDING-when-nothing-begun',
    mistake: 'makes a campaign PENDING when it is disabled before its work has begun',
    rules: tableWith(
      altered('effect', 'cancelling-when-initiated-is-disabled', {
        gives: (request, campaign) => {
          const given = ruleOf('effect', 'cancelling-when-initiated-is-disabled').gives(request, campaign);
          return given && request.operation === 'UPDATE' && !request.campaign.started
            ? { campaignStatus: 'PENDING' }
            : given;
        },
      }),
    ),
    breaks: ruleOf('effect', 'cancelling-when-initiated-is-disabled').statements,
  },
  {
    id: 'CANCELLED-when-nothing-succeeded',
    mistake:
      'calls a campaign CANCELLED whenever no operation was SUCCESSFUL, also one that ended in FAILURE by itself',
    rules: tableWith(
      altered('campaignStep', 'finish', {
        take: ({ campaign }) => ({
          ...campaign,
          campaignStatus: campaign.individualSoftwareStatuses?.some(({ status }) => status === 'SUCCESSFUL')
            ? 'FINISHED'
            : 'CANCELLED',
        }),
      }),
    ),
    breaks: [...ruleOf('campaignStep', 'finish').statements, '10.2.28.1/no-other#01'],
  },
  {
    id: 'FINISHED-disables',
    mistake: 'sets campaignEnabled to FALSE when the campaign is FINISHED',
    rules: tableWith(
      altered('campaignStep', 'finish', {
        take: ({ campaign }) => ({ ...campaign, campaignStatus: 'FINISHED', campaignEnabled: false }),
      }),
    ),
    breaks: [
      '9.6.76-2/campaignEnabled#02',
      '10.2.28.1#34',
      '10.2.28.3.3#18',
      '10.2.28.1/FINISHED-PENDING#01',
      '10.2.28.1#33',
      '10.2.28.2#31',
    ],
  },
  {
    id: 'disabled-FINISHED-forgets',
    mistake: 'clears links and statuses when a FINISHED campaign is disabled',
    rules: tableWith(
      altered('effect', 'pending-when-finished-is-disabled', {
        gives: (request, campaign) => {
          const given = ruleOf('effect', 'pending-when-finished-is-disabled').gives(request, campaign);
          return given && { ...given, softwareLinks: null, individualSoftwareStatuses: null };
        },
      }),
    ),
    breaks: [
      '9.6.76-2/softwareLinks#03',
      '9.6.76-2/individualSoftwareStatuses#03',
      '10.2.28.1#34',
      '10.2.28.3.3#18',
      '10.2.28.1#11',
      '10.2.28.3.3#16',
      '10.2.28.2#18',
    ],
  },
];
