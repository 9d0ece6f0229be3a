import type { TargetStepRule } from '../rule';
import { entryOf, isLinked, withEntry, withTarget } from './change';
import { softwareAttributes } from './copies';
import { operationRule } from './operations';

/** While a campaign runs or is being cancelled its bookkeeping goes on. */
const alive = ({ campaign }: { campaign: { campaignStatus: string } }): boolean =>
  campaign.campaignStatus === 'INITIATED' || campaign.campaignStatus === 'CANCELLING';

/** From the time window to the operation on each target (10.2.28.1, 10.2.28.2 steps 4 to 6). */
export const softwareSteps: readonly TargetStepRule[] = [
  {
    kind: 'targetStep',
    name: 'create-or-update-software',
    statements: ['10.2.28.2#15', '10.2.28.1#14', '10.2.28.2#14'],
    force: 'must',
    ready: (context, target) => alive(context) && context.campaign.started && target.phase === 'awaiting',
    action: ({ campaign, rules }, target) => ({
      do: 'createOrUpdateSoftware',
      node: target.node,
      attributes: softwareAttributes(rules, campaign),
    }),
    take: ({ campaign }, target, result) =>
      result.ok
        ? withTarget(campaign, target, {
            phase: 'existing',
            software: result.software ?? null,
            reported: result.status ?? 'UNINITIALIZED',
          })
        : withTarget(campaign, target, { phase: 'discontinued', cause: 'creationFailed' }),
  },
  {
    kind: 'targetStep',
    name: 'decline-incompatible-node',
    statements: ['10.2.28.2#26', '10.2.28.2#25'],
    force: 'may',
    ready: ({ campaign }, target) =>
      campaign.campaignStatus === 'INITIATED' && campaign.started && target.phase === 'awaiting',
    take: ({ campaign }, target) => withTarget(campaign, target, { phase: 'discontinued', cause: 'declined' }),
  },
  {
    kind: 'targetStep',
    name: 'record-link',
    statements: ['10.2.28.2#18', '10.2.28.1#19', '9.6.76-2/softwareLinks#03'],
    force: 'must',
    ready: (context, { software }) => alive(context) && software !== null && !isLinked(context.campaign, software),
    take: ({ campaign }, { software }) => ({
      ...campaign,
      softwareLinks: software === null ? campaign.softwareLinks : [...(campaign.softwareLinks ?? []), software],
    }),
  },
  {
    kind: 'targetStep',
    name: 'enter-status',
    statements: ['10.2.28.2#20', '10.2.28.1#20', '9.6.76-2/individualSoftwareStatuses#03'],
    force: 'must',
    ready: (context, target) =>
      alive(context) && target.software !== null && entryOf(context.campaign, target) === undefined,
    take: ({ campaign }, target) => withEntry(campaign, target, target.reported),
  },
  {
    kind: 'targetStep',
    name: 'subscribe-to-software',
    statements: ['10.2.28.2#19', '10.2.28.1#22'],
    force: 'must',
    ready: (context, target) => alive(context) && target.phase === 'existing' && !target.subscribed,
    action: (_, target) => ({ do: 'subscribe', software: target.software ?? '' }),
    take: ({ campaign }, target, result) =>
      result.ok
        ? withTarget(campaign, target, { subscribed: true })
        : withTarget(campaign, target, { phase: 'discontinued', cause: 'subscriptionFailed' }),
  },
  {
    kind: 'targetStep',
    name: 'start-operation',
    statements: ['10.2.28.2#27', '10.2.28.1#23', '10.2.28.1#26', '10.2.28.2#24'],
    force: 'must',
    ready: (context, target) => alive(context) && target.phase === 'existing' && target.subscribed,
    action: ({ campaign, rules }, target) => ({
      do: 'setAction',
      software: target.software ?? '',
      attribute: operationRule(rules, campaign.softwareOperation).action,
      value: true,
    }),
    take: ({ campaign }, target, result) =>
      result.ok
        ? withTarget(campaign, target, {
            phase: 'operating',
            ...(result.status === undefined ? {} : { reported: result.status }),
          })
        : withTarget(campaign, target, { phase: 'discontinued', cause: 'creationFailed' }),
  },
];
