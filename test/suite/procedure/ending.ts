import type { StatementId } from '../../../spec/statement';
import type { CseServices, InternalNotification } from '../../../cse/services';
import type { TargetProgress } from '../../../model/state';
import { entryOf, withEntry } from '../../../model/rules/change';
import { altered, missing, ruleOf, tableWith } from '../rule-changes';
import type { ProcedureFault } from './fault';
import { test, withServices } from './fault';

const lost = ruleOf('targetStep', 'fail-entry-subscriptionDeleted');

/** Goes on hearing what [software] report to which it has lost its subscription. */
function hearsOn(services: CseServices): CseServices {
  return withServices(services, {
    onInternalNotification: (listener) => {
      const gone = new Map<string, InternalNotification>();
      services.onEvent((event) => {
        const last = event.kind === 'updated' ? gone.get(event.resource.id) : undefined;
        if (event.kind !== 'updated' || !last) return;
        const { subscription, notificationUri } = last;
        const { resource, changed } = event;
        listener({ kind: 'event', subscription, notificationUri, eventType: 'update', resource, changed });
      });
      return services.onInternalNotification((notification) => {
        const software = notification.subscription.parent?.id;
        if (notification.kind === 'subscriptionDeleted' && software !== undefined) gone.set(software, notification);
        listener(notification);
      });
    },
  });
}

const failing: readonly ProcedureFault[] = [
  ...(['INSTALL', 'ACTIVATE'] as const).map((operation, at): ProcedureFault => ({
    mistake: `notices a lost subscription in campaigns for ${operation} only`,
    rules: tableWith(
      altered('targetStep', 'fail-entry-subscriptionDeleted', {
        ready: (context, target) => context.campaign.softwareOperation === operation && lost.ready(context, target),
      }),
    ),
    only: [test(at === 0 ? 'FLR/13' : 'FLR/12')],
    breaks: '10.2.28.1#31',
  })),
  {
    mistake: 'fails a target whose [software] is deleted after the end of its operation',
    rules: tableWith(
      altered('targetStep', 'fail-entry-subscriptionDeleted', {
        ready: (context, target) =>
          lost.ready(context, target) ||
          (target.phase === 'completed' &&
            !target.subscribed &&
            entryOf(context.campaign, target)?.status !== 'FAILURE'),
      }),
    ),
    only: [test('FLR/023'), test('FLR/005')],
    breaks: '10.2.28.1#31',
  },
  {
    mistake: 'finishes no campaign of which nothing succeeded',
    rules: tableWith(
      altered('campaignStep', 'finish', {
        ready: (context) =>
          ruleOf('campaignStep', 'finish').ready(context) &&
          (context.campaign.individualSoftwareStatuses ?? []).some(({ status }) => status === 'SUCCESSFUL'),
      }),
    ),
    only: [test('FLR/021')],
    breaks: '10.2.28.2#31',
  },
  {
    mistake: 'lets a target that has failed succeed after all',
    services: hearsOn,
    rules: tableWith(
      altered('targetStep', 'copy-installStatus', {
        ready: (context, target) =>
          ruleOf('targetStep', 'copy-installStatus').ready(context, target) ||
          (target.phase === 'discontinued' &&
            target.reported === 'SUCCESSFUL' &&
            entryOf(context.campaign, target)?.status === 'FAILURE'),
      }),
      altered('targetStep', 'fail-entry-subscriptionDeleted', {
        ready: (context, target) => target.reported !== 'SUCCESSFUL' && lost.ready(context, target),
      }),
    ),
    only: [test('FLR/025')],
    breaks: '10.2.28.1#31',
  },
  {
    mistake: 'does not tell that it could not subscribe',
    rules: tableWith(missing('fail-entry-subscriptionFailed')),
    campaign: { pace: 500 },
    only: [test('FLR/026')],
    breaks: '10.2.28.1#30',
  },
  {
    mistake: 'tries again after it has given up a target',
    rules: tableWith(
      altered('targetStep', 'fail-entry-subscriptionFailed', {
        take: ({ campaign }, target) => {
          const { cause: _, ...again }: TargetProgress = { ...target, phase: 'awaiting', software: null };
          const failed = withEntry(campaign, target, 'FAILURE');
          return { ...failed, targets: failed.targets.map((one) => (one.node === target.node ? again : one)) };
        },
      }),
      // The campaign goes on for that.
      altered('campaignStep', 'finish', { ready: () => false }),
    ),
    campaign: { pace: 500 },
    only: [test('FLR/026')],
    breaks: '10.2.28.2#23',
  },
  {
    mistake: 'leaves out an operation without a word',
    rules: tableWith(missing('fail-entry-declined')),
    campaign: { declines: 'last' },
    only: [test('FLR/027')],
    breaks: '10.2.28.2#26',
  },
];

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

export const endingFaults: readonly ProcedureFault[] = [...failing, ...cancelling, ...again];
