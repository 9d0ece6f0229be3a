import type { TargetProgress } from '../../../model/state';
import { create, report, update } from '../../by-hand';
import { altered, missing, ruleOf, tableWith } from '../../rule-changes';
import type { Planted } from './planted';
import { byHand } from './planted';

const disabled = update({ campaignEnabled: false });

const inPhase = (targets: readonly TargetProgress[], ...phases: readonly TargetProgress['phase'][]): boolean =>
  targets.some(({ phase }) => phases.includes(phase));

/** FAILURE is entered for a target that had completed, too, when another is cancelled or let finish. */
const failsCompleted = tableWith(
  altered('targetStep', 'fail-cancelled-entry', {
    ready: (context, target) => {
      const { campaign } = context;
      const entry = campaign.individualSoftwareStatuses?.find(({ node }) => node === target.node);
      const mixed =
        campaign.campaignStatus === 'CANCELLING' && inPhase(campaign.targets, 'cancelled', 'finishing', 'performed');
      return (
        ruleOf('targetStep', 'fail-cancelled-entry').ready(context, target) ||
        (mixed && target.phase === 'completed' && entry?.status === 'SUCCESSFUL')
      );
    },
  }),
);

/** Its targets are in different progress when a campaign is cancelled. */
export const cancellingFaults: readonly Planted[] = [
  ...(['cancelOperation', 'letFinish'] as const).map((cancel): Planted => ({
    id: `fails-completed-${cancel}`,
    mistake: `sets a completed target to FAILURE when it cancels the others (policy ${cancel})`,
    rules: failsCompleted,
    campaign: { cancel },
    breaks: ['10.2.28.1#24', '10.2.28.1#27', '10.2.28.2#29', '10.2.28.1#40', '10.2.28.1#41'],
    shortest: byHand(create([0, 1]), report(0, 'SUCCESSFUL'), disabled),
  })),
  {
    id: 'leaves-cancelled-entry',
    mistake: "leaves a cancelled target's entry as it was when another had completed",
    rules: tableWith(
      altered('targetStep', 'fail-cancelled-entry', {
        ready: (context, target) =>
          !inPhase(context.campaign.targets, 'completed') &&
          ruleOf('targetStep', 'fail-cancelled-entry').ready(context, target),
      }),
      // It concludes all the same.
      altered('campaignStep', 'conclude-cancelled', {
        targets: { every: (_, { phase }) => phase === 'completed' || phase === 'cancelled' },
      }),
    ),
    campaign: { cancel: 'cancelOperation' },
    breaks: ['10.2.28.1#40'],
    shortest: byHand(create([0, 1]), report(0, 'SUCCESSFUL'), disabled),
  },
  {
    id: 'CANCELLED-though-performed',
    mistake: 'ends CANCELLED although operations were performed',
    rules: tableWith(
      altered('campaignStep', 'conclude-not-cancellable', {
        take: ({ campaign }) => ({ ...campaign, campaignStatus: 'CANCELLED' }),
      }),
    ),
    breaks: ['10.2.28.1#44', '9.6.76-2/campaignStatus#10'],
    shortest: byHand(create([0]), disabled, report(0, 'SUCCESSFUL')),
  },
  {
    id: 'CANCELLED-beside-completed',
    mistake: 'ends CANCELLED when one operation was performed and another had completed before',
    rules: tableWith(
      altered('campaignStep', 'conclude-not-cancellable', {
        take: ({ campaign }) => ({
          ...campaign,
          campaignStatus: inPhase(campaign.targets, 'completed') ? 'CANCELLED' : 'STATUS_NOT_CANCELLABLE',
        }),
      }),
    ),
    breaks: ['10.2.28.1#44', '9.6.76-2/campaignStatus#10'],
    shortest: byHand(create([0, 1]), report(0, 'SUCCESSFUL'), disabled, report(1, 'SUCCESSFUL')),
  },
  {
    id: 'STATUS_NOT_CANCELLABLE-though-cancelled',
    mistake: 'ends STATUS_NOT_CANCELLABLE although it cancelled everything',
    rules: tableWith(
      altered('campaignStep', 'conclude-cancelled', {
        take: ({ campaign }) => ({ ...campaign, campaignStatus: 'STATUS_NOT_CANCELLABLE' }),
      }),
    ),
    campaign: { cancel: 'cancelOperation' },
    breaks: ['10.2.28.1#43', '9.6.76-2/campaignStatus#09'],
    shortest: byHand(create([0]), disabled),
  },
  {
    id: 'deaf-beside-completed',
    mistake: 'forgets what is reported on operations that it lets finish, when others had completed',
    rules: tableWith(
      altered('targetStep', 'copy-status-while-cancelling', {
        ready: (context, target) =>
          !inPhase(context.campaign.targets, 'completed') &&
          ruleOf('targetStep', 'copy-status-while-cancelling').ready(context, target),
      }),
    ),
    breaks: ['10.2.28.1#41'],
    shortest: byHand(create([0, 1]), report(0, 'SUCCESSFUL'), disabled, report(1, 'SUCCESSFUL')),
  },
  {
    id: 'updates-while-CANCELLING',
    mistake: 'takes an UPDATE while it is CANCELLING',
    rules: tableWith(missing('update-while-cancelling')),
    breaks: ['10.2.28.3.3#03', '9.6.76-2/campaignEnabled#06'],
    shortest: byHand(create([0]), disabled, update({ labels: ['a'] })),
  },
  {
    id: 'FINISHED-becomes-CANCELLED',
    mistake: 'goes from FINISHED to CANCELLED when it is disabled',
    rules: tableWith(
      altered('effect', 'pending-when-finished-is-disabled', {
        gives: (request, campaign) =>
          ruleOf('effect', 'pending-when-finished-is-disabled').gives(request, campaign) && {
            campaignStatus: 'CANCELLED',
          },
      }),
    ),
    breaks: ['10.2.28.3.3#18', '10.2.28.1#34', '10.2.28.1/FINISHED-PENDING#01'],
    shortest: byHand(create([0]), report(0, 'SUCCESSFUL'), disabled),
  },
];
