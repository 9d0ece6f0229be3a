import type { StatementId } from '../../spec/statement';
import type { StatusAttribute, StepContext, TargetStepRule } from '../rule';
import type { Campaign, Cause, TargetProgress } from '../state';
import { hasEnded } from '../state';
import { entryOf, withEntry, withTarget } from './change';
import { operationRule } from './operations';

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
  return entry !== undefined && entry.status !== target.reported;
};

/** Something to enter about an operation under way: a new status, or an end that a reused [software] showed before. */
const toEnter = (campaign: Campaign, target: TargetProgress): boolean =>
  entryOf(campaign, target) !== undefined && (unseen(campaign, target) || isOver(target));

const isOver = (target: TargetProgress): boolean =>
  (target.phase === 'operating' || target.phase === 'finishing') && hasEnded(target.reported);

/**
 * With its end entered, the operation is over for the Hosting CSE. One that ends while the campaign is CANCELLING was
 * performed although it was cancelled (10.2.28.1), whether or not the Hosting CSE had got so far as to let it finish.
 */
function enter(campaign: Campaign, target: TargetProgress): Campaign {
  const entered = withEntry(campaign, target, target.reported);
  if (!isOver(target)) return entered;
  const cancelled = target.phase === 'finishing' || campaign.campaignStatus === 'CANCELLING';
  return withTarget(entered, target, { phase: cancelled ? 'performed' : 'completed' });
}

function copyStatus(attribute: StatusAttribute, statement: StatementId): TargetStepRule {
  return {
    kind: 'targetStep',
    name: `copy-${attribute}`,
    statements: [statement, '10.2.28.2#29', '9.6.76-2/individualSoftwareStatuses#05'],
    force: 'must',
    ready: (context, target) =>
      statusAttribute(context) === attribute &&
      (target.phase === 'existing' || target.phase === 'operating') &&
      toEnter(context.campaign, target),
    take: ({ campaign }, target) => enter(campaign, target),
  };
}

/** What the Hosting CSE does with the notifications of a [software], and with what fails (10.2.28.1, 10.2.28.2 steps 5 to 7). */
export const reportSteps: readonly TargetStepRule[] = [
  copyStatus('installStatus', '10.2.28.1#24'),
  copyStatus('activeStatus', '10.2.28.1#27'),
  {
    kind: 'targetStep',
    name: 'copy-status-while-cancelling',
    statements: ['10.2.28.1#41'],
    force: 'must',
    ready: ({ campaign }, target) => target.phase === 'finishing' && toEnter(campaign, target),
    take: ({ campaign }, target) => enter(campaign, target),
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
