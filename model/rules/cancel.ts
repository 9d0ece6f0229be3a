import type { CampaignStepRule, StepVeto, TargetStepRule } from '../rule';
import type { Campaign, TargetProgress } from '../state';
import { entryOf, withEntry, withTarget } from './change';
import { operationRule } from './operations';

const cancelling = ({ campaign }: { campaign: Campaign }): boolean => campaign.campaignStatus === 'CANCELLING';

const isSettled = ({ phase }: TargetProgress): boolean =>
  phase === 'completed' || phase === 'performed' || phase === 'discontinued' || phase === 'cancelled';

/** The entry of a target shows what became of it. */
function isEntered(campaign: Campaign, target: TargetProgress): boolean {
  const entry = entryOf(campaign, target);
  if (target.phase === 'performed' || target.phase === 'completed' || target.phase === 'finishing')
    return entry !== undefined;
  if (target.phase === 'discontinued') return entry?.status === 'FAILURE';
  return entry === undefined || entry.status === 'FAILURE';
}

/** Nothing more happens on the target, and its entry shows it. */
const isOver = (campaign: Campaign, target: TargetProgress): boolean =>
  isSettled(target) && isEntered(campaign, target);

/** An operation that ended although the campaign was cancelled. */
const isPerformed = (_: Campaign, { phase }: TargetProgress): boolean => phase === 'performed';

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
    over: 'targets',
    name: 'conclude-cancelled',
    statements: ['10.2.28.1#43', '9.6.76-2/campaignStatus#09', '10.2.28.1/CANCELLING-CANCELLED#01'],
    force: 'must',
    ready: cancelling,
    targets: { every: (campaign, target) => isOver(campaign, target) && target.phase !== 'performed' },
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'CANCELLED' }),
  },
  {
    // An operation that went on and failed was not performed either: whether it counts as cancelled the text does not say.
    kind: 'campaignStep',
    over: 'targets',
    name: 'conclude-cancelled-after-failure',
    statements: ['10.2.28.1#43', '10.2.28.1#44'],
    force: 'may',
    ready: cancelling,
    targets: {
      every: (campaign, target) =>
        isOver(campaign, target) && (target.phase !== 'performed' || entryOf(campaign, target)?.status === 'FAILURE'),
      some: isPerformed,
    },
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'CANCELLED' }),
  },
  {
    kind: 'campaignStep',
    over: 'targets',
    name: 'conclude-not-cancellable',
    statements: ['10.2.28.1#44', '9.6.76-2/campaignStatus#10', '10.2.28.1/CANCELLING-STATUS_NOT_CANCELLABLE#01'],
    force: 'must',
    ready: cancelling,
    targets: { every: isOver, some: isPerformed },
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'STATUS_NOT_CANCELLABLE' }),
  },
  {
    // The text does not say whether the campaign waits for operations that it lets finish.
    kind: 'campaignStep',
    over: 'targets',
    name: 'conclude-not-cancellable-early',
    statements: ['10.2.28.1#44'],
    force: 'may',
    // What it does not let finish is cancelled by then all the same.
    ready: cancelling,
    targets: {
      every: (campaign, target) => (isSettled(target) || target.phase === 'finishing') && isEntered(campaign, target),
      some: (_, { phase }) => phase === 'finishing',
    },
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'STATUS_NOT_CANCELLABLE' }),
  },
  {
    // Nor whether an operation counts as one that was not cancelled when it had ended before, or when its [software] was lost.
    kind: 'campaignStep',
    over: 'targets',
    name: 'conclude-not-cancellable-ended-otherwise',
    statements: ['10.2.28.1#44', '10.2.28.1#43'],
    force: 'may',
    ready: cancelling,
    targets: { every: isOver, some: (_, { phase }) => phase === 'completed' || phase === 'discontinued' },
    take: ({ campaign }) => ({ ...campaign, campaignStatus: 'STATUS_NOT_CANCELLABLE' }),
  },
];
