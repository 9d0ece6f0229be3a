import type { Campaign } from '../../model/state';
import { altered, missing, tableWith } from '../rule-changes';
import { misreadings, type Misreading } from './misreading';

const alive = ({ campaignStatus }: Campaign): boolean =>
  campaignStatus === 'INITIATED' || campaignStatus === 'CANCELLING';

/** Mistakes in answering requests. */
const answering: readonly Misreading[] = [
  {
    id: 'conflict-first-target',
    mistake: 'looks for a conflict at the first target only',
    rules: tableWith(
      altered('guard', 'conflict-on-create', {
        fires: ({ request, others }) =>
          request.operation === 'CREATE' &&
          others.some(
            ({ campaignEnabled, softwareTargets }) =>
              campaignEnabled && softwareTargets.includes(request.attributes.softwareTargets[0] ?? ''),
          ),
      }),
    ),
    breaks: ['10.2.28.3.1#10'],
  },
  {
    id: 'conflict-not-FINISHED',
    mistake: 'sees no conflict with a campaign that is FINISHED but enabled',
    rules: tableWith(
      altered('guard', 'conflict-on-create', {
        fires: ({ request, others }) =>
          request.operation === 'CREATE' &&
          others.some(
            ({ campaignStatus, softwareTargets }) =>
              campaignStatus === 'INITIATED' &&
              softwareTargets.some((node) => request.attributes.softwareTargets.includes(node)),
          ),
      }),
    ),
    breaks: ['10.2.28.3.1#10'],
  },
  {
    id: 'existence-first-target',
    mistake: 'looks for the existence of the first target only',
    rules: tableWith(
      altered('guard', 'targets-exist-on-create', {
        fires: ({ request, environment }) =>
          request.operation === 'CREATE' && !environment.nodeExists(request.attributes.softwareTargets[0] ?? ''),
      }),
    ),
    breaks: ['10.2.28.3.1#06'],
  },
  {
    id: 'read-only-by-request',
    mistake: 'lets the request decide whether version is read-only, not the campaign',
    rules: tableWith(
      altered('guard', 'read-only-while-enabled-version', {
        fires: ({ request }) =>
          request.operation === 'UPDATE' &&
          request.attributes.campaignEnabled === true &&
          'version' in request.attributes,
      }),
    ),
    breaks: ['10.2.28.3.3#04'],
  },
  {
    id: 'FINISHED-becomes-CANCELLED',
    mistake: 'makes a FINISHED campaign CANCELLED when it is disabled',
    rules: tableWith(
      altered('effect', 'pending-when-finished-is-disabled', {
        gives: (request) =>
          request.operation === 'UPDATE' &&
          request.attributes.campaignEnabled === false &&
          request.campaign.campaignStatus === 'FINISHED'
            ? { campaignStatus: 'CANCELLED' }
            : undefined,
      }),
    ),
    breaks: ['10.2.28.3.3#18'],
  },
];

/** Mistakes in beginning and performing the operations. */
const performing: readonly Misreading[] = [
  {
    id: 'greater-or-equal-as-greater',
    mistake: 'takes the operator >= for >',
    rules: tableWith(altered('criterion', 'criterion >=', { holds: (value, threshold) => value > threshold })),
    breaks: ['9.6.76-2/softwareTriggerCriteria#04'],
  },
  {
    id: 'all-windows',
    mistake: 'waits until the windows of all schedules are open',
    rules: tableWith(
      altered('veto', 'defer-to-time-window', {
        forbids: ({ campaign, environment }) => environment.scheduleWindows(campaign.id).includes(false),
      }),
    ),
    breaks: ['10.2.28.2#12'],
  },
  {
    id: 'software-outlives',
    mistake: 'lets the [software] outlive its campaign',
    rules: tableWith(
      altered('copy', 'bound-expirationTime', {
        gives: ({ expirationTime }) => ({ expirationTime: expirationTime + 60_000 }),
      }),
    ),
    breaks: ['10.2.28.2#17'],
  },
  {
    id: 'install-for-UNINSTALL',
    mistake: 'sets install for UNINSTALL',
    rules: tableWith(altered('operation', 'operation-uninstall', { action: 'install' })),
    breaks: ['10.2.28.2#27'],
  },
  {
    id: 'ACTIVATE-from-installStatus',
    mistake: 'reads the outcome of ACTIVATE from installStatus',
    rules: tableWith(altered('operation', 'operation-activate', { status: 'installStatus' })),
    breaks: ['10.2.28.1#27'],
  },
];

/** Mistakes in telling how the operations went. */
const telling: readonly Misreading[] = [
  {
    id: 'aggregate-first-failure',
    mistake: 'makes the aggregate FAILURE as soon as one target has failed',
    rules: tableWith(
      altered('aggregate', 'aggregate-IN_PROCESS', {
        holds: (individual) => individual.includes('IN_PROCESS') && !individual.includes('FAILURE'),
      }),
      altered('aggregate', 'aggregate-FAILURE', { holds: (individual) => individual.includes('FAILURE') }),
    ),
    breaks: ['9.6.76-2/aggregatedSoftwareStatus#05', '9.6.76-2/aggregatedSoftwareStatus#07'],
  },
  {
    id: 'aggregate-first-success',
    mistake: 'makes the aggregate SUCCESSFUL as soon as one target is',
    rules: tableWith(
      altered('aggregate', 'aggregate-SUCCESSFUL', { holds: (individual) => individual.includes('SUCCESSFUL') }),
    ),
    breaks: ['9.6.76-2/aggregatedSoftwareStatus#06'],
  },
  {
    id: 'finishes-with-first',
    mistake: 'finishes the campaign with the first target that is SUCCESSFUL',
    rules: tableWith(
      altered('campaignStep', 'finish', {
        ready: ({ campaign }) =>
          campaign.campaignStatus === 'INITIATED' &&
          (campaign.individualSoftwareStatuses ?? []).some(({ status }) => status === 'SUCCESSFUL'),
      }),
    ),
    breaks: ['10.2.28.1#33', '10.2.28.2#31'],
  },
  {
    id: 'UNINITIALIZED-when-not-created',
    mistake: 'enters UNINITIALIZED for a target whose [software] could not be created',
    rules: tableWith(
      missing('fail-entry-creationFailed'),
      altered('targetStep', 'enter-status', {
        ready: ({ campaign }, { node }) =>
          campaign.started && !(campaign.individualSoftwareStatuses ?? []).some((entry) => entry.node === node),
      }),
    ),
    breaks: ['10.2.28.2#22'],
  },
];

/** Mistakes in cancelling; that about work not yet begun shows in a CSE that takes its time. */
const cancelling: readonly Misreading[] = [
  {
    id: 'cancel-goes-on-creating',
    mistake: 'goes on creating [software] while it cancels',
    rules: tableWith(
      altered('campaignStep', 'detect-trigger', { ready: ({ campaign }) => alive(campaign) && !campaign.triggered }),
      altered('campaignStep', 'start-operations', {
        ready: ({ campaign }) => alive(campaign) && campaign.triggered && !campaign.started,
      }),
      missing('cancel-stops-creation'),
      altered('targetStep', 'cancel-before-operation', {
        ready: ({ campaign }, { phase }) => campaign.campaignStatus === 'CANCELLING' && phase === 'existing',
      }),
    ),
    campaign: { pace: 500 },
    breaks: ['10.2.28.1#37', '10.2.28.1#43'],
  },
  {
    id: 'cancel-goes-on-beginning',
    mistake: 'goes on beginning operations while it cancels',
    rules: tableWith(
      missing('cancel-leaves-action-false'),
      altered('targetStep', 'cancel-before-operation', {
        ready: ({ campaign }, { phase }) => campaign.campaignStatus === 'CANCELLING' && phase === 'awaiting',
      }),
    ),
    campaign: { pace: 100 },
    breaks: ['10.2.28.1#38'],
  },
  {
    id: 'CANCELLED-though-finished',
    mistake: 'calls a campaign CANCELLED whose operations it let finish',
    rules: tableWith(
      altered('campaignStep', 'conclude-not-cancellable', {
        take: ({ campaign }) => ({ ...campaign, campaignStatus: 'CANCELLED' }),
      }),
    ),
    breaks: ['10.2.28.1#44'],
  },
];

/** Mistakes in the course of a campaign. */
export const performingFaults = misreadings('performing', [...answering, ...performing, ...telling, ...cancelling]);
