import type { CampaignStepRule, StepVeto } from '../../model/rule';
import type { Status } from '../../model/state';
import { campaignStatuses, hasEnded, statuses } from '../../model/state';
import { statementsOf, type Mutation } from './mutation';
import type { StatementId } from '../../spec/statement';
import { inScope, listScopes, memoryScopes } from './scopes';

/** What can be wrong with a step on the campaign: at the wrong time, not always, or with another outcome. */
export function campaignStepMutations(step: CampaignStepRule): readonly Mutation[] {
  const instead = (id: string, what: string, change: Partial<CampaignStepRule>): Mutation => ({
    id,
    what,
    instead: [{ ...step, ...change }],
  });
  return [
    ...memoryScopes.map((scope) =>
      instead(scope.id, scope.what, { ready: (context) => inScope(scope)(context.campaign) && step.ready(context) }),
    ),
    ...otherOutcomes(step, instead),
    ...otherTimes(step, instead),
  ];
}

type Instead = (id: string, what: string, change: Partial<CampaignStepRule>) => Mutation;

function otherOutcomes(step: CampaignStepRule, instead: Instead): readonly Mutation[] {
  const outcome = /^(finish|conclude)/u.test(step.name)
    ? campaignStatuses.map((campaignStatus) => ({
        ...instead(`to-${campaignStatus}`, `moves campaignStatus to ${campaignStatus}`, {
          take: (context) => ({ ...context.campaign, campaignStatus }),
        }),
        breaks: [...step.statements, ...leaping(step.name)],
      }))
    : [];
  const right =
    step.name === 'finish' ? 'FINISHED' : step.name === 'conclude-cancelled' ? 'CANCELLED' : 'STATUS_NOT_CANCELLABLE';
  const aggregate =
    step.name === 'aggregate'
      ? statuses.flatMap((from) =>
          statuses
            .filter((to) => to !== from)
            .map((to) => ({
              ...instead(`${from}-as-${to}`, `shows ${to} where the aggregate is ${from}`, {
                take: (context) => {
                  const after = step.take(context);
                  return after.aggregatedSoftwareStatus === from ? { ...after, aggregatedSoftwareStatus: to } : after;
                },
              }),
              breaks: [...statementsOf(`aggregate-${to}`, `aggregate-${from}`), ...step.statements],
            })),
        )
      : [];
  const from = step.name === 'finish' ? 'INITIATED' : 'CANCELLING';
  return [...outcome.filter(({ id }) => id !== `to-${right}` && id !== `to-${from}`), ...aggregate];
}

/**
 * A CSE that takes its steps at once shows the wrong status in place of the one in between: from outside, it has not become
 * CANCELLING, or INITIATED, at all.
 */
function leaping(name: string): readonly StatementId[] {
  return name === 'finish'
    ? statementsOf('initiate-on-create', 'initiate-on-update')
    : statementsOf('cancelling-when-initiated-is-disabled');
}

const ended = (status: Status | undefined): boolean => status !== undefined && hasEnded(status);

function otherTimes(step: CampaignStepRule, instead: Instead): readonly Mutation[] {
  const { targets } = step;
  // Whether the campaign waits for operations that it cannot cancel the text leaves open.
  if (step.name === 'conclude-not-cancellable') return [];
  if (step.name === 'finish')
    return [
      instead('when-first-ended', 'is taken when the operation on one target is over', {
        ready: ({ campaign }) =>
          campaign.campaignStatus === 'INITIATED' &&
          (campaign.individualSoftwareStatuses ?? []).some(({ status }) => ended(status)),
      }),
      instead('only-when-successful', 'is taken only when all were SUCCESSFUL', {
        ready: (context) => step.ready(context) && context.campaign.aggregatedSoftwareStatus === 'SUCCESSFUL',
      }),
      instead('only-when-failed', 'is taken only when one has failed', {
        ready: (context) => step.ready(context) && context.campaign.aggregatedSoftwareStatus === 'FAILURE',
      }),
    ];
  if (step.name === 'aggregate')
    return [
      instead('ends-only', 'is taken only when all operations are over', {
        ready: (context) =>
          step.ready(context) &&
          (context.campaign.individualSoftwareStatuses ?? []).every(({ status }) => ended(status)),
      }),
    ];
  if (step.name === 'start-operations')
    return [
      instead('before-trigger', 'is taken before the trigger criteria are met', {
        ready: ({ campaign }) => campaign.campaignStatus === 'INITIATED' && !campaign.started,
      }),
    ];
  if (!targets) return [];
  const { every, some } = targets;
  // Ended too soon, a cancellation leaves entries that do not show what became of their targets.
  const breaks = [...step.statements, ...statementsOf('fail-cancelled-entry', 'copy-status-while-cancelling')];
  const mutations = [
    instead('when-some', 'is taken as soon as one target is over', {
      targets: { ...targets, every: () => true, some: (...args) => every(...args) && (some?.(...args) ?? true) },
    }),
    instead('at-once', 'is taken at once, whatever goes on at the targets', {
      targets: { every: () => true, ...(some && { some }) },
    }),
    ...listScopes.map(({ id, what, of }) =>
      instead(id, what, {
        targets: {
          ...targets,
          every: (campaign, target) =>
            !of(campaign.targets).some(({ node }) => node === target.node) || every(campaign, target),
        },
      }),
    ),
  ];
  return mutations.map((mutation) => ({ ...mutation, breaks }));
}

/** What can be wrong with a prohibition: not always, or where there should be none. */
export function vetoMutations(veto: StepVeto): readonly Mutation[] {
  const instead = (id: string, what: string, forbids: StepVeto['forbids']): Mutation => ({
    id,
    what,
    instead: [{ ...veto, forbids }],
  });
  return [
    instead(
      'inverted',
      'forbids what it should allow, and allows what it should forbid',
      (context) => !veto.forbids(context),
    ),
    instead('always', 'always forbids', () => true),
    ...memoryScopes.map((scope) =>
      instead(scope.id, scope.what, (context) => inScope(scope)(context.campaign) && veto.forbids(context)),
    ),
    ...(veto.name === 'defer-to-time-window' ? ofWindows(instead) : []),
    ...(veto.name === 'await-trigger-criteria' ? ofCriteria(veto, instead) : []),
  ];
}

type InsteadVeto = (id: string, what: string, forbids: StepVeto['forbids']) => Mutation;

function ofWindows(instead: InsteadVeto): readonly Mutation[] {
  const windows =
    (holds: (windows: readonly boolean[]) => boolean): StepVeto['forbids'] =>
    ({ campaign, environment }) => {
      const now = environment.scheduleWindows(campaign.id);
      return now.length > 0 && !holds(now);
    };
  return [
    instead(
      'every-window',
      'waits until the windows of all schedules are open',
      windows((now) => now.every(Boolean)),
    ),
    instead(
      'first-window',
      'looks at the first schedule only',
      windows((now) => now[0] === true),
    ),
    instead(
      'last-window',
      'looks at the last schedule only',
      windows((now) => now.at(-1) === true),
    ),
    instead(
      'closed-window',
      'takes a shut window for an open one',
      windows((now) => now.includes(false)),
    ),
  ];
}

function ofCriteria(veto: StepVeto, instead: InsteadVeto): readonly Mutation[] {
  return [
    instead('with-schedule', 'does not hold of a campaign without schedules', (context) => {
      return context.environment.scheduleWindows(context.campaign.id).length > 0 && veto.forbids(context);
    }),
    instead('without-schedule', 'does not hold of a campaign with schedules', (context) => {
      return context.environment.scheduleWindows(context.campaign.id).length === 0 && veto.forbids(context);
    }),
  ];
}
