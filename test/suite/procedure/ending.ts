import type { StatementId } from '../../../spec/statement';
import type { TargetProgress } from '../../../model/state';
import { entryOf, withEntry } from '../../../model/rules/change';
import type { RuleChange } from '../../../selftest/rule-changes';
import { altered, missing, ruleOf, tableWith } from '../../../selftest/rule-changes';
import type { ProcedureFault } from './fault';
import { test } from './fault';

const lost = ruleOf('targetStep', 'fail-entry-subscriptionDeleted');

const notDone = ({ phase }: TargetProgress): boolean => phase !== 'completed';

const cancelling: readonly ProcedureFault[] = [
  {
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
    only: [test('CAN/11')],
    breaks: '10.2.28.1#40',
  },
  {
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
    only: [test('CAN/12')],
    breaks: '10.2.28.1#40',
  },
  {
    mistake: 'does not notice a lost subscription while it cancels',
    rules: tableWith(
      altered('targetStep', 'fail-entry-subscriptionDeleted', {
        ready: (context, target) => context.campaign.campaignStatus === 'INITIATED' && lost.ready(context, target),
      }),
    ),
    only: [test('CAN/033')],
    breaks: '10.2.28.1#31',
  },
  {
    mistake: 'lets expirationTime be changed while it cancels',
    rules: tableWith(
      altered('guard', 'update-while-cancelling', {
        fires: (context) =>
          ruleOf('guard', 'update-while-cancelling').fires(context) &&
          !(context.request.operation === 'UPDATE' && 'expirationTime' in context.request.attributes),
      }),
    ),
    only: [test('CAN/54')],
    breaks: '10.2.28.3.3#03',
  },
  {
    mistake: 'lets a campaign be disabled again while it cancels',
    rules: tableWith(
      altered('guard', 'update-while-cancelling', {
        fires: (context) =>
          ruleOf('guard', 'update-while-cancelling').fires(context) &&
          !(context.request.operation === 'UPDATE' && context.request.attributes.campaignEnabled === false),
      }),
    ),
    only: [test('CAN/51')],
    breaks: '10.2.28.3.3#03',
  },
  {
    mistake: 'lets a campaign be deleted while it cancels, once one of its operations has ended',
    rules: tableWith(
      altered('guard', 'delete-while-cancelling', {
        fires: (context) =>
          ruleOf('guard', 'delete-while-cancelling').fires(context) &&
          context.request.operation === 'DELETE' &&
          !(context.request.campaign.individualSoftwareStatuses ?? []).some(({ status }) => status === 'SUCCESSFUL'),
      }),
    ),
    only: [test('CAN/034')],
    breaks: '10.2.28.3.4#03',
  },
  {
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
    only: [test('CAN/031')],
    breaks: '10.2.28.1#44',
  },
  {
    mistake: 'does not listen to failures while it cancels',
    rules: tableWith(
      altered('targetStep', 'copy-status-while-cancelling', {
        ready: (context, target) =>
          target.reported !== 'FAILURE' && ruleOf('targetStep', 'copy-status-while-cancelling').ready(context, target),
      }),
    ),
    only: [test('CAN/032')],
    breaks: '10.2.28.1#41',
  },
];

const versions = new Map<string, string>();

/** Without effect on a campaign that was cancelled. */
const notAfterCancel = (name: string): RuleChange =>
  altered('effect', name, {
    gives: (request, campaign) =>
      request.operation === 'UPDATE' &&
      (request.campaign.campaignStatus === 'CANCELLED' || request.campaign.campaignStatus === 'STATUS_NOT_CANCELLABLE')
        ? undefined
        : ruleOf('effect', name).gives(request, campaign),
  });

const again: readonly ProcedureFault[] = [
  {
    mistake: 'copies the version that the campaign had in its first cycle',
    rules: tableWith(
      altered('copy', 'copy-version', {
        gives: ({ id, version }) => {
          const first = versions.get(id) ?? version;
          versions.set(id, first);
          return { version: first };
        },
      }),
    ),
    only: [test('AGN/011')],
    breaks: ruleOf('copy', 'copy-version').statements[0] as StatementId,
  },
  {
    mistake: 'cancels a campaign once and no more',
    rules: tableWith(
      altered('effect', 'initiate-again-after-cancel', {
        gives: (request, campaign) =>
          ruleOf('effect', 'initiate-again-after-cancel').gives(request, campaign) && { campaignStatus: 'PENDING' },
      }),
      missing('initiate-on-update'),
    ),
    only: [test('AGN/013')],
    breaks: '10.2.28.1#45',
  },
];

const leaving: readonly ProcedureFault[] = [
  {
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
    only: [test('AGN/012')],
    breaks: '10.2.28.1#45',
  },
  {
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
    only: [test('CAN/002')],
    breaks: '10.2.28.1#40',
  },
];

/** Mistakes in cancelling, and in what comes after it. */
export const endingFaults: readonly ProcedureFault[] = [...cancelling, ...again, ...leaving];
