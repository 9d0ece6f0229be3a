import type { RuleTable } from '../../model/rule';
import type { Campaign } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import type { Variant } from './model-run';
import { altered, missing, tableWith } from '../../selftest/rule-changes';

/** A CSE with one mistake in its rules, as an implementer could make it. */
export interface Fault extends Variant {
  readonly mistake: string;
  readonly rules: RuleTable;
  /** What the suite must name first. */
  readonly breaks: StatementId;
}

const group = (name: string): string => `TP/oneM2M/CSE/SWC/${name}`;

const alive = ({ campaignStatus }: Campaign): boolean =>
  campaignStatus === 'INITIATED' || campaignStatus === 'CANCELLING';

/** Mistakes in answering requests. */
const answering: readonly Fault[] = [
  {
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
    only: [group('CON')],
    breaks: '10.2.28.3.1#10',
  },
  {
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
    only: [group('CON')],
    breaks: '10.2.28.3.1#10',
  },
  {
    mistake: 'looks for the existence of the first target only',
    rules: tableWith(
      altered('guard', 'targets-exist-on-create', {
        fires: ({ request, environment }) =>
          request.operation === 'CREATE' && !environment.nodeExists(request.attributes.softwareTargets[0] ?? ''),
      }),
    ),
    only: [group('CRE')],
    breaks: '10.2.28.3.1#06',
  },
  {
    mistake: 'lets the request decide whether version is read-only, not the campaign',
    rules: tableWith(
      altered('guard', 'read-only-while-enabled-version', {
        fires: ({ request }) =>
          request.operation === 'UPDATE' &&
          request.attributes.campaignEnabled === true &&
          'version' in request.attributes,
      }),
    ),
    only: [group('ROA'), group('ROB')],
    breaks: '10.2.28.3.3#04',
  },
  {
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
    only: [group('TRA')],
    breaks: '10.2.28.3.3#18',
  },
];

/** Mistakes in beginning and performing the operations. */
const performing: readonly Fault[] = [
  {
    mistake: 'takes the operator >= for >',
    rules: tableWith(altered('criterion', 'criterion >=', { holds: (value, threshold) => value > threshold })),
    only: [group('OPR')],
    breaks: '9.6.76-2/softwareTriggerCriteria#04',
  },
  {
    mistake: 'waits until the windows of all schedules are open',
    rules: tableWith(
      altered('veto', 'defer-to-time-window', {
        forbids: ({ campaign, environment }) => environment.scheduleWindows(campaign.id).includes(false),
      }),
    ),
    only: [group('SCH')],
    breaks: '10.2.28.2#12',
  },
  {
    mistake: 'lets the [software] outlive its campaign',
    rules: tableWith(
      altered('copy', 'bound-expirationTime', {
        gives: ({ expirationTime }) => ({ expirationTime: expirationTime + 60_000 }),
      }),
    ),
    only: ['10.2.28.2#17'],
    breaks: '10.2.28.2#17',
  },
  {
    mistake: 'sets install for UNINSTALL',
    rules: tableWith(altered('operation', 'operation-uninstall', { action: 'install' })),
    only: [group('SUC'), group('OPA')],
    breaks: '10.2.28.2#27',
  },
  {
    mistake: 'reads the outcome of ACTIVATE from installStatus',
    rules: tableWith(altered('operation', 'operation-activate', { status: 'installStatus' })),
    only: [group('SUC'), group('SRC')],
    breaks: '10.2.28.1#27',
  },
];

/** Mistakes in telling how the operations went. */
const telling: readonly Fault[] = [
  {
    mistake: 'makes the aggregate FAILURE as soon as one target has failed',
    rules: tableWith(
      altered('aggregate', 'aggregate-IN_PROCESS', {
        holds: (individual) => individual.includes('IN_PROCESS') && !individual.includes('FAILURE'),
      }),
      altered('aggregate', 'aggregate-FAILURE', { holds: (individual) => individual.includes('FAILURE') }),
    ),
    only: [group('AGG')],
    breaks: '9.6.76-2/aggregatedSoftwareStatus#05',
  },
  {
    mistake: 'makes the aggregate SUCCESSFUL as soon as one target is',
    rules: tableWith(
      altered('aggregate', 'aggregate-SUCCESSFUL', { holds: (individual) => individual.includes('SUCCESSFUL') }),
    ),
    only: [group('AGG')],
    breaks: '9.6.76-2/aggregatedSoftwareStatus#06',
  },
  {
    mistake: 'finishes the campaign with the first target that is SUCCESSFUL',
    rules: tableWith(
      altered('campaignStep', 'finish', {
        ready: ({ campaign }) =>
          campaign.campaignStatus === 'INITIATED' &&
          (campaign.individualSoftwareStatuses ?? []).some(({ status }) => status === 'SUCCESSFUL'),
      }),
    ),
    only: [group('SUC')],
    breaks: '10.2.28.1#33',
  },
  {
    mistake: 'enters UNINITIALIZED for a target whose [software] could not be created',
    rules: tableWith(
      missing('fail-entry-creationFailed'),
      altered('targetStep', 'enter-status', {
        ready: ({ campaign }, { node }) =>
          campaign.started && !(campaign.individualSoftwareStatuses ?? []).some((entry) => entry.node === node),
      }),
    ),
    only: [group('FLR')],
    breaks: '10.2.28.2#22',
  },
];

/** Mistakes in cancelling; that about work not yet begun shows in a CSE that takes its time. */
const cancelling: readonly Fault[] = [
  {
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
    only: [group('CAN')],
    breaks: '10.2.28.1#37',
  },
  {
    mistake: 'goes on beginning operations while it cancels',
    rules: tableWith(
      missing('cancel-leaves-action-false'),
      altered('targetStep', 'cancel-before-operation', {
        ready: ({ campaign }, { phase }) => campaign.campaignStatus === 'CANCELLING' && phase === 'awaiting',
      }),
    ),
    campaign: { pace: 100 },
    only: [group('CAN')],
    breaks: '10.2.28.1#38',
  },
  {
    mistake: 'calls a campaign CANCELLED whose operations it let finish',
    rules: tableWith(
      altered('campaignStep', 'conclude-not-cancellable', {
        take: ({ campaign }) => ({ ...campaign, campaignStatus: 'CANCELLED' }),
      }),
    ),
    only: [group('CAN')],
    breaks: '10.2.28.1#44',
  },
];

export const faults: readonly Fault[] = [...answering, ...performing, ...telling, ...cancelling];
