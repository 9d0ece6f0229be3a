import type { TargetProgress } from '../../model/state';
import { entryOf, withEntry } from '../../model/rules/change';
import type { RuleChange } from '../rule-changes';
import { altered, missing, ruleOf, tableWith } from '../rule-changes';
import { misreadings, type Misreading } from './misreading';
import { Notes } from './notes';

const lost = ruleOf('targetStep', 'fail-entry-subscriptionDeleted');

const notDone = ({ phase }: TargetProgress): boolean => phase !== 'completed';

const cancelling: readonly Misreading[] = [
  {
    id: 'fails-all-entries',
    mistake: 'enters FAILURE for every target of a cancelled campaign',
    rules: tableWith(
      altered('targetStep', 'fail-cancelled-entry', {
        ready: (context, target) =>
          ruleOf('targetStep', 'fail-cancelled-entry').ready(context, target) ||
          (context.campaign.campaignStatus === 'CANCELLING' &&
            !notDone(target) &&
            entryOf(context.campaign, target)?.status === 'SUCCESSFUL'),
      }),
    ),
    breaks: ['10.2.28.1#40'],
  },
  {
    id: 'leaves-IN_PROCESS-entries',
    mistake: 'leaves entries of operations that it has stopped as they are, when they are IN_PROCESS',
    rules: tableWith(
      altered('targetStep', 'fail-cancelled-entry', {
        ready: (context, target) =>
          entryOf(context.campaign, target)?.status !== 'IN_PROCESS' &&
          ruleOf('targetStep', 'fail-cancelled-entry').ready(context, target),
      }),
      altered('campaignStep', 'conclude-cancelled', { targets: { every: (_, { phase }) => phase !== 'operating' } }),
    ),
    campaign: { cancel: 'cancelOperation' },
    breaks: ['10.2.28.1#40'],
  },
  {
    id: 'deaf-to-lost-subscription',
    mistake: 'does not notice a lost subscription while it cancels',
    rules: tableWith(
      altered('targetStep', 'fail-entry-subscriptionDeleted', {
        ready: (context, target) => context.campaign.campaignStatus === 'INITIATED' && lost.ready(context, target),
      }),
    ),
    breaks: ['10.2.28.1#31'],
  },
  {
    id: 'lets-expirationTime-change',
    mistake: 'lets expirationTime be changed while it cancels',
    rules: tableWith(
      altered('guard', 'update-while-cancelling', {
        fires: (context) =>
          ruleOf('guard', 'update-while-cancelling').fires(context) &&
          !(context.request.operation === 'UPDATE' && 'expirationTime' in context.request.attributes),
      }),
    ),
    breaks: ['10.2.28.3.3#03'],
  },
  {
    id: 'lets-disable-twice',
    mistake: 'lets a campaign be disabled again while it cancels',
    rules: tableWith(
      altered('guard', 'update-while-cancelling', {
        fires: (context) =>
          ruleOf('guard', 'update-while-cancelling').fires(context) &&
          !(context.request.operation === 'UPDATE' && context.request.attributes.campaignEnabled === false),
      }),
    ),
    breaks: ['10.2.28.3.3#03'],
  },
  {
    id: 'lets-delete-once-one-ended',
    mistake: 'lets a campaign be deleted while it cancels, once one of its operations has ended',
    rules: tableWith(
      altered('guard', 'delete-while-cancelling', {
        fires: (context) =>
          ruleOf('guard', 'delete-while-cancelling').fires(context) &&
          context.request.operation === 'DELETE' &&
          !(context.request.campaign.individualSoftwareStatuses ?? []).some(({ status }) => status === 'SUCCESSFUL'),
      }),
    ),
    breaks: ['10.2.28.3.4#03'],
  },
  {
    id: 'cancelled-though-one-went-well',
    mistake: 'ends CANCELLED when one of two operations went well',
    rules: tableWith(
      altered('campaignStep', 'conclude-not-cancellable', {
        take: ({ campaign }) => ({
          ...campaign,
          campaignStatus: campaign.individualSoftwareStatuses?.some(({ status }) => status === 'FAILURE')
            ? 'CANCELLED'
            : 'STATUS_NOT_CANCELLABLE',
        }),
      }),
    ),
    breaks: ['10.2.28.1#44'],
  },
  {
    id: 'deaf-to-failures',
    mistake: 'does not listen to failures while it cancels',
    rules: tableWith(
      altered('targetStep', 'copy-status-while-cancelling', {
        ready: (context, target) =>
          target.reported !== 'FAILURE' && ruleOf('targetStep', 'copy-status-while-cancelling').ready(context, target),
      }),
    ),
    breaks: ['10.2.28.1#41'],
  },
];

const versions = new Notes<string>();

/** Without effect on a campaign that was cancelled. */
const notAfterCancel = (name: string): RuleChange =>
  altered('effect', name, {
    gives: (request, campaign) =>
      request.operation === 'UPDATE' &&
      (request.campaign.campaignStatus === 'CANCELLED' || request.campaign.campaignStatus === 'STATUS_NOT_CANCELLABLE')
        ? undefined
        : ruleOf('effect', name).gives(request, campaign),
  });

const again: readonly Misreading[] = [
  {
    id: 'version-of-first-cycle',
    mistake: 'copies the version that the campaign had in its first cycle',
    services: versions.begin,
    rules: tableWith(
      altered('copy', 'copy-version', {
        gives: ({ id, version }) => {
          return { version: versions.first(id, version) };
        },
      }),
    ),
    breaks: ruleOf('copy', 'copy-version').statements,
  },
  {
    id: 'cancels-once',
    mistake: 'cancels a campaign once and no more',
    rules: tableWith(
      altered('effect', 'initiate-again-after-cancel', {
        gives: (request, campaign) =>
          ruleOf('effect', 'initiate-again-after-cancel').gives(request, campaign) && { campaignStatus: 'PENDING' },
      }),
      missing('initiate-on-update'),
    ),
    breaks: ['10.2.28.1#45'],
  },
];

const leaving: readonly Misreading[] = [
  {
    id: 'no-restart',
    mistake: 'takes a campaign that was cancelled for over, and leaves it as it is when it is enabled again',
    rules: tableWith(
      ...[
        'initiate-on-update',
        'initiate-again-after-cancel',
        'null-links-on-update',
        'null-statuses-on-update',
        'uninitialized-on-update',
      ].map(notAfterCancel),
    ),
    breaks: ['10.2.28.1#45'],
  },
  {
    id: 'UNINITIALIZED-for-unreached',
    mistake: 'enters UNINITIALIZED for targets that a cancelled campaign never came to',
    rules: tableWith(
      missing('fail-cancelled-entry'),
      altered('campaignStep', 'conclude-cancelled', {
        take: (context) => {
          const { campaign } = context;
          const missed = campaign.targets.filter((target) => entryOf(campaign, target) === undefined);
          const entered = missed.reduce((one, target) => withEntry(one, target, 'UNINITIALIZED'), campaign);
          return ruleOf('campaignStep', 'conclude-cancelled').take({ ...context, campaign: entered });
        },
      }),
    ),
    breaks: ['10.2.28.1#40'],
  },
];

/** Mistakes in cancelling, and in what comes after it. */
export const endingFaults = misreadings('ending', [...cancelling, ...again, ...leaving]);
