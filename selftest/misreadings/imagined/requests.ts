import type { GuardContext } from '../../../model/rule';
import type { CampaignRequest } from '../../../model/request';
import type { StatementId } from '../../../spec/statement';
import { altered, ruleOf, tableWith } from '../../rule-changes';
import type { Misreading } from '../misreading';

type Update = Extract<CampaignRequest, { operation: 'UPDATE' }>;

/** Refuses an UPDATE beside what has to be refused. */
const alsoRefused = (
  id: string,
  mistake: string,
  refuses: (request: Update) => boolean,
  breaks: readonly StatementId[],
): Misreading => ({
  id,
  mistake,
  rules: tableWith(
    altered('guard', 'update-while-cancelling', {
      fires: (context) =>
        ruleOf('guard', 'update-while-cancelling').fires(context) ||
        (context.request.operation === 'UPDATE' && refuses(context.request)),
    }),
  ),
  breaks,
});

/** Lets one locked attribute be changed in a certain way. */
const unlocked = (
  name: 'softwareTargets' | 'softwareTriggerCriteria' | 'softwareName' | 'version',
  id: string,
  mistake: string,
  lets: (request: Update) => boolean,
): Misreading => {
  const guard = ruleOf('guard', `read-only-while-enabled-${name}`);
  return {
    id,
    mistake,
    rules: tableWith(
      altered('guard', guard.name, {
        fires: (context) => guard.fires(context) && !(context.request.operation === 'UPDATE' && lets(context.request)),
      }),
    ),
    breaks: guard.statements,
  };
};

const enabling = ({ attributes, campaign }: Update): boolean =>
  attributes.campaignEnabled === true && !campaign.campaignEnabled;

/** Further mistakes in answering requests about campaigns. */
export const imaginedRequests: readonly Misreading[] = [
  alsoRefused(
    'disabling-refused-at-work',
    'refuses to disable a campaign whose operations have begun',
    ({ attributes, campaign }) => attributes.campaignEnabled === false && campaign.started && campaign.campaignEnabled,
    [
      ...ruleOf('effect', 'cancelling-when-initiated-is-disabled').statements,
      '9.6.76-2/campaignEnabled#02',
      ...ruleOf('effect', 'pending-when-finished-is-disabled').statements,
    ],
  ),
  alsoRefused(
    'disabling-refused-when-FINISHED',
    'refuses to disable a campaign that is FINISHED',
    ({ attributes, campaign }) => attributes.campaignEnabled === false && campaign.campaignStatus === 'FINISHED',
    [...ruleOf('effect', 'pending-when-finished-is-disabled').statements, '9.6.76-2/campaignEnabled#02'],
  ),
  alsoRefused(
    'enabling-refused-after-CANCELLED',
    'refuses to enable a campaign that is CANCELLED',
    (request) => enabling(request) && request.campaign.campaignStatus === 'CANCELLED',
    [...ruleOf('effect', 'initiate-again-after-cancel').statements, '9.6.76-2/campaignEnabled#02', '10.2.28.1#48'],
  ),
  alsoRefused(
    'enabling-refused-after-STATUS_NOT_CANCELLABLE',
    'refuses to enable a campaign that is STATUS_NOT_CANCELLABLE',
    (request) => enabling(request) && request.campaign.campaignStatus === 'STATUS_NOT_CANCELLABLE',
    [...ruleOf('effect', 'initiate-again-after-cancel').statements, '9.6.76-2/campaignEnabled#02', '10.2.28.1#48'],
  ),
  alsoRefused(
    'enabling-refused-after-FINISHED',
    'refuses to enable a campaign again once it has been FINISHED',
    (request) =>
      enabling(request) &&
      (request.campaign.softwareLinks ?? []).length > 0 &&
      request.campaign.campaignStatus === 'PENDING',
    [...ruleOf('effect', 'initiate-on-update').statements, '9.6.76-2/campaignEnabled#02', '10.2.28.3.3#01'],
  ),
  alsoRefused(
    'expirationTime-locked-while-enabled',
    'takes expirationTime for read-only while the campaign is enabled',
    ({ attributes, campaign }) => attributes.expirationTime !== undefined && campaign.campaignEnabled,
    ['9.6.76-2/expirationTime#02', '10.2.28.3.3#04', '10.2.28.3.3#01'],
  ),
  alsoRefused(
    'all-locked-when-cancelled',
    'takes a campaign that was cancelled for one that is still CANCELLING, and refuses every UPDATE but that which enables',
    ({ attributes, campaign }) =>
      attributes.campaignEnabled !== true && /^(CANCELLED|STATUS_NOT)/u.test(campaign.campaignStatus),
    [
      '10.2.28.3.3#03',
      '10.2.28.3.3#01',
      '10.2.28.3.3#04',
      '9.6.76-2/softwareTargets#02',
      '9.6.76-2/labels#02',
      '9.6.76-2/version#02',
      '9.6.76-2/campaignEnabled#02',
    ],
  ),
  unlocked(
    'softwareTargets',
    'fewer-targets-while-enabled',
    'lets targets be taken away while the campaign is enabled',
    ({ attributes, campaign }) =>
      (attributes.softwareTargets ?? []).every((node) => campaign.softwareTargets.includes(node)),
  ),
  unlocked(
    'softwareTargets',
    'more-targets-while-enabled',
    'lets targets be added while the campaign is enabled',
    ({ attributes, campaign }) => campaign.softwareTargets.every((node) => attributes.softwareTargets?.includes(node)),
  ),
  unlocked(
    'softwareTargets',
    'as-many-targets-while-enabled',
    'compares the number of targets, not the targets',
    ({ attributes, campaign }) => attributes.softwareTargets?.length === campaign.softwareTargets.length,
  ),
  unlocked(
    'softwareTriggerCriteria',
    'criteria-unlocked-once-met',
    'lets the criteria be changed once they were met',
    ({ campaign }) => campaign.triggered,
  ),
  unlocked(
    'softwareTriggerCriteria',
    'criteria-added-while-enabled',
    'lets criteria be given to an enabled campaign that has none',
    ({ campaign }) => campaign.softwareTriggerCriteria === null,
  ),
  unlocked(
    'softwareTriggerCriteria',
    'criteria-removed-while-enabled',
    'lets the criteria of an enabled campaign be removed',
    ({ attributes }) => attributes.softwareTriggerCriteria === null,
  ),
  unlocked(
    'version',
    'version-unlocked-before-work',
    'lets version be changed as long as nothing has begun',
    ({ campaign }) => !campaign.started,
  ),
  {
    id: 'deletable-before-trigger',
    mistake: 'lets an INITIATED campaign be deleted that still waits for its trigger',
    rules: tableWith(
      altered('guard', 'delete-while-initiated', {
        fires: (context: GuardContext) =>
          ruleOf('guard', 'delete-while-initiated').fires(context) &&
          context.request.operation === 'DELETE' &&
          context.request.campaign.triggered,
      }),
    ),
    breaks: ['10.2.28.3.4#03'],
  },
  {
    id: 'deletable-when-disabled',
    mistake: 'lets a campaign be deleted whenever campaignEnabled is FALSE',
    rules: tableWith(
      altered('guard', 'delete-while-cancelling', {
        fires: ({ request }) =>
          request.operation === 'DELETE' &&
          request.campaign.campaignEnabled &&
          request.campaign.campaignStatus === 'CANCELLING',
      }),
    ),
    breaks: ['10.2.28.3.4#03'],
  },
];
