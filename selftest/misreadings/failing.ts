import type { CseServices, InternalNotification } from '../../cse/services';
import { entryOf, withEntry } from '../../model/rules/change';
import type { TargetProgress } from '../../model/state';
import { altered, missing, ruleOf, tableWith } from '../rule-changes';
import { misreadings, type Misreading } from './misreading';
import { withServices } from './notes';

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

const failing: readonly Misreading[] = [
  ...(['INSTALL', 'ACTIVATE'] as const).map((operation): Misreading => ({
    id: `lost-subscription-only-of-${operation}`,
    mistake: `notices a lost subscription in campaigns for ${operation} only`,
    rules: tableWith(
      altered('targetStep', 'fail-entry-subscriptionDeleted', {
        ready: (context, target) => context.campaign.softwareOperation === operation && lost.ready(context, target),
      }),
    ),
    breaks: ['10.2.28.1#31'],
  })),
  {
    id: 'fails-completed-when-deleted',
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
    breaks: ['10.2.28.1#31'],
  },
  {
    id: 'never-finishes-without-success',
    mistake: 'finishes no campaign of which nothing succeeded',
    rules: tableWith(
      altered('campaignStep', 'finish', {
        ready: (context) =>
          ruleOf('campaignStep', 'finish').ready(context) &&
          (context.campaign.individualSoftwareStatuses ?? []).some(({ status }) => status === 'SUCCESSFUL'),
      }),
    ),
    breaks: ['10.2.28.2#31'],
  },
  {
    id: 'failed-succeeds-after-all',
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
    breaks: ['10.2.28.1#31'],
  },
  {
    id: 'silent-when-unsubscribed',
    mistake: 'does not tell that it could not subscribe',
    rules: tableWith(missing('fail-entry-subscriptionFailed')),
    campaign: { pace: 500 },
    breaks: ['10.2.28.1#30'],
  },
  {
    id: 'tries-again',
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
    breaks: ['10.2.28.2#23'],
  },
  {
    id: 'silent-when-declined',
    mistake: 'leaves out an operation without a word',
    rules: tableWith(missing('fail-entry-declined')),
    campaign: { declines: 'last' },
    breaks: ['10.2.28.2#26'],
  },
];

/** Mistakes about targets that fail. */
export const failingFaults = misreadings('failing', failing);
