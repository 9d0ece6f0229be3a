import type { CampaignStepRule, StepVeto, TargetStepRule } from '../rule';
import type { Campaign, TargetProgress } from '../state';
import { entryOf, withEntry, withTarget } from './change';
import { operationRule } from './operations';

const cancelling = ({ campaign }: { campaign: Campaign }): boolean => campaign.campaignStatus === 'CANCELLING';

const isSettled = ({ phase }: TargetProgress): boolean =>
  phase === 'completed' || phase === 'performed' || phase === 'discontinued' || phase === 'cancelled';

const settled = (campaign: Campaign): boolean => campaign.targets.every(isSettled);

const entriesUpToDate = (campaign: Campaign): boolean =>
  campaign.targets.every((target) => {
    const entry = entryOf(campaign, target);
    if (target.phase === 'performed' || target.phase === 'completed' || target.phase === 'finishing')
      return entry !== undefined;
    return target.phase === 'discontinued'
      ? entry?.status === 'FAILURE'
      : entry === undefined || entry.status === 'FAILURE';
  });

/** The targets on which an operation ended although the campaign was cancelled. */
const performed = (campaign: Campaign): readonly TargetProgress[] =>
  campaign.targets.filter((target) => target.phase === 'performed');

/** What cancelling a campaign does (10.2.28.1): to each target, as far as the work on it has gone, and to the campaign. */
export const cancelRules: readonly (StepVeto | TargetStepRule | CampaignStepRule)[] = [
  {
    kind: 'veto',
    name: 'cancel-stops-creation',
    statements: ['10.2.28.1#37'],
    force: 'must',
    steps: ['create-or-update-software'],
    forbids: cancelling,
  },
  {
    kind: 'veto',
    name: 'cancel-leaves-action-false',
    statements: ['10.2.28.1#38'],
    force: 'must',
    steps: ['start-operation'],
    forbids: cancelling,
  },
  {
    kind: 'targetStep',
    name: 'cancel-before-operation',
    statements: ['10.2.28.1#37', '10.2.28.1#38', '10.2.28.1#36'],
    force: 'must',
    ready: (context, target) => cancelling(context) && (target.phase === 'awaiting' || target.phase === 'existing'),
    take: ({ campaign }, target) => withTarget(campaign, target, { phase: 'cancelled' }),
  },
  {
    kind: 'targetStep',
    name: 'cancel-let-finish',
    statements: ['10.2.28.1#39'],
    force: 'must',
    choice: 'cancel-policy',
    ready: (context, target) => cancelling(context) && target.phase === 'operating',
    take: ({ campaign }, target) => withTarget(campaign, target, { phase: 'finishing' }),
  },
  {
    kind: 'targetStep',
    name: 'cancel-operation',
    statements: ['10.2.28.1#39'],
    force: 'must',
    choice: 'cancel-policy',
    ready: (context, target) => cancelling(context) && target.phase === 'operating',
    action: ({ campaign, rules }, target) => ({
      do: 'setAction',
      software: target.software ?? '',
      attribute: operationRule(rules, campaign.softwareOperation).action,
      value: false,
    }),
    take: ({ campaign }, target, result) =>
      withTarget(campaign, target, { phase: result.ok ? 'cancelled' : 'finishing' }),
  },
  {
    kind: 'targetStep',
    name: 'fail-cancelled-entry',
    statements: ['10.2.28.1#40'],
    force: 'must',
    ready: ({ campaign }, target) => {
      const entry = entryOf(campaign, target);
      return target.phase === 'cancelled' && entry !== undefined && entry.status !== 'FAILURE';
    },
    take: ({ campaign }, target) => withEntry(campaign, target, 'FAILURE'),
  },
  {
    // "The corresponding entry" of a target without a [software] exists in one reading of the text only.
    kind: 'targetStep',
    name: 'enter-cancelled-target',
    statements: ['10.2.28.1#40'],
    force: 'may',
    ready: (context, target) =>
      cancelling(context) && target.phase === 'cancelled' && entryOf(context.campaign, target) === undefined,
    take: ({ campaign }, target) => withEntry(campaign, target, 'FAILURE'),
  },
  {
    kind: 'campaignStep',
    name: 'conclude-cancelled',
    statements: ['10.2.28.1#43', '9.6.76-2/campaignStatus#09', '10.2.28.1/CANCELLING-CANCELLED#01'],
    force: 'must',
    ready: (context) =>
      cancelling(context) &&
      settled(context.campaign) &&
      entriesUpToDate(context.campaign) &&
      performed(context.campaign).length === 0,
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'CANCELLED' }),
  },
  {
    // An operation that went on and failed was not performed either: whether it counts as cancelled the text does not say.
    kind: 'campaignStep',
    name: 'conclude-cancelled-after-failure',
    statements: ['10.2.28.1#43', '10.2.28.1#44'],
    force: 'may',
    ready: (context) =>
      cancelling(context) &&
      settled(context.campaign) &&
      entriesUpToDate(context.campaign) &&
      performed(context.campaign).length > 0 &&
      performed(context.campaign).every((target) => entryOf(context.campaign, target)?.status === 'FAILURE'),
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'CANCELLED' }),
  },
  {
    kind: 'campaignStep',
    name: 'conclude-not-cancellable',
    statements: ['10.2.28.1#44', '9.6.76-2/campaignStatus#10', '10.2.28.1/CANCELLING-STATUS_NOT_CANCELLABLE#01'],
    force: 'must',
    ready: (context) =>
      cancelling(context) &&
      settled(context.campaign) &&
      entriesUpToDate(context.campaign) &&
      performed(context.campaign).length > 0,
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'STATUS_NOT_CANCELLABLE' }),
  },
  {
    // The text does not say whether the campaign waits for operations that it lets finish.
    kind: 'campaignStep',
    name: 'conclude-not-cancellable-early',
    statements: ['10.2.28.1#44'],
    force: 'may',
    // What it does not let finish is cancelled by then all the same.
    ready: (context) =>
      cancelling(context) &&
      context.campaign.targets.some((target) => target.phase === 'finishing') &&
      context.campaign.targets.every((target) => isSettled(target) || target.phase === 'finishing') &&
      entriesUpToDate(context.campaign),
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'STATUS_NOT_CANCELLABLE' }),
  },
  {
    // Nor whether an operation that had ended before the cancellation counts as one that was not cancelled.
    kind: 'campaignStep',
    name: 'conclude-not-cancellable-completed-before',
    statements: ['10.2.28.1#44', '10.2.28.1#43'],
    force: 'may',
    ready: (context) =>
      cancelling(context) &&
      settled(context.campaign) &&
      entriesUpToDate(context.campaign) &&
      context.campaign.targets.some((target) => target.phase === 'completed'),
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'STATUS_NOT_CANCELLABLE' }),
  },
];
