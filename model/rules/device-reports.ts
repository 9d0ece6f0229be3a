import type { StatusAttribute, StepContext, TargetStepRule } from '../rule';
import type { Campaign, Cause, TargetProgress } from '../state';
import { entryOf, withEntry, withTarget } from './change';
import { operationRule } from './operations';

const ended = (status: string): boolean => status === 'SUCCESSFUL' || status === 'FAILURE';

/** The entry of a target whose work was discontinued for this cause becomes FAILURE. */
function failEntry(cause: Cause, statements: TargetStepRule['statements']): TargetStepRule {
  return {
    kind: 'targetStep',
    name: `fail-entry-${cause}`,
    statements,
    force: 'must',
    ready: ({ campaign }, target) =>
      target.phase === 'discontinued' && target.cause === cause && entryOf(campaign, target)?.status !== 'FAILURE',
    take: ({ campaign }, target) => withEntry(campaign, target, 'FAILURE'),
  };
}

const statusAttribute = ({ campaign, rules }: StepContext): StatusAttribute =>
  operationRule(rules, campaign.softwareOperation).status;

/** A report that the entry does not show yet. */
const unseen = (campaign: Campaign, target: TargetProgress): boolean => {
  const entry = entryOf(campaign, target);
  return target.subscribed && entry !== undefined && entry.status !== target.reported;
};

/** What the Hosting CSE does with the notifications of a [software], and with what fails (10.2.28.1, 10.2.28.2 steps 5 to 7). */
export const reportSteps: readonly TargetStepRule[] = [
  {
    kind: 'targetStep',
    name: 'copy-installStatus',
    statements: ['10.2.28.1#24', '10.2.28.2#29', '9.6.76-2/individualSoftwareStatuses#05'],
    force: 'must',
    ready: (context, target) =>
      statusAttribute(context) === 'installStatus' &&
      (target.phase === 'existing' || target.phase === 'operating') &&
      unseen(context.campaign, target),
    take: ({ campaign }, target) => withEntry(campaign, target, target.reported),
  },
  {
    kind: 'targetStep',
    name: 'copy-activeStatus',
    statements: ['10.2.28.1#27', '10.2.28.2#29', '9.6.76-2/individualSoftwareStatuses#05'],
    force: 'must',
    ready: (context, target) =>
      statusAttribute(context) === 'activeStatus' &&
      (target.phase === 'existing' || target.phase === 'operating') &&
      unseen(context.campaign, target),
    take: ({ campaign }, target) => withEntry(campaign, target, target.reported),
  },
  {
    kind: 'targetStep',
    name: 'copy-status-while-cancelling',
    statements: ['10.2.28.1#41'],
    force: 'must',
    ready: ({ campaign }, target) => target.phase === 'finishing' && unseen(campaign, target),
    take: ({ campaign }, target) => withEntry(campaign, target, target.reported),
  },
  {
    // No attribute shows this step: the operation is over once its end has been entered.
    kind: 'targetStep',
    name: 'complete-operation',
    statements: ['10.2.28.2#28', '10.2.28.2#29'],
    force: 'must',
    ready: ({ campaign }, target) =>
      (target.phase === 'operating' || target.phase === 'finishing') &&
      ended(target.reported) &&
      entryOf(campaign, target)?.status === target.reported,
    take: ({ campaign }, target) =>
      withTarget(campaign, target, { phase: target.phase === 'finishing' ? 'performed' : 'completed' }),
  },
  {
    // The paragraphs on notifications set no end to this; step 7 speaks of operations under way.
    kind: 'targetStep',
    name: 'copy-late-status',
    statements: ['10.2.28.1#24', '10.2.28.1#27'],
    force: 'may',
    ready: ({ campaign }, target) =>
      (target.phase === 'completed' || target.phase === 'performed') && unseen(campaign, target),
    take: ({ campaign }, target) => withEntry(campaign, target, target.reported),
  },
  failEntry('creationFailed', ['10.2.28.2#22', '10.2.28.1#29']),
  failEntry('subscriptionFailed', ['10.2.28.2#22', '10.2.28.1#30']),
  failEntry('subscriptionDeleted', ['10.2.28.1#31', '10.2.28.2#28']),
  failEntry('declined', ['10.2.28.2#26']),
];
