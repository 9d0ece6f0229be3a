import type { TargetStepRule } from '../../model/rule';
import { withTarget } from '../../model/rules/change';
import type { Campaign, StatusEntry, TargetProgress } from '../../model/state';
import { hasEnded, statuses } from '../../model/state';
import { statementsOf, type Mutation } from './mutation';
import { inScope, memoryScopes, targetScopes } from './scopes';

type Change = Partial<Pick<TargetStepRule, 'ready' | 'take' | 'action'>>;
type Instead = (id: string, what: string, change: Change) => Mutation;

/** What can be wrong with a step on a target: not on each, not in each cycle, twice, early, late, or with another outcome. */
export function targetStepMutations(step: TargetStepRule): readonly Mutation[] {
  const instead: Instead = (id, what, change) => ({ id, what, instead: [{ ...step, ...change }] });
  return [
    ...targetScopes.map(({ id, what, holds }) =>
      instead(id, what, { ready: (context, target) => holds(context.campaign, target) && step.ready(context, target) }),
    ),
    ...memoryScopes.map((scope) =>
      instead(scope.id, scope.what, {
        ready: (context, target) => inScope(scope)(context.campaign) && step.ready(context, target),
      }),
    ),
    ...otherStatuses(step, instead),
    ...otherActions(step, instead),
    ...otherTimes(step, instead),
    ...twice(step, instead),
  ];
}

const entering = /^(copy-|enter-status|fail-)/u;

/** An entry shows another status than it should. */
function otherStatuses(step: TargetStepRule, instead: Instead): readonly Mutation[] {
  if (!entering.test(step.name)) return [];
  const shown =
    (change: (entry: StatusEntry) => StatusEntry): TargetStepRule['take'] =>
    (context, target, result) => {
      const after = step.take(context, target, result);
      const entries = after.individualSoftwareStatuses;
      return {
        ...after,
        individualSoftwareStatuses: entries && entries.map((one) => (one.node === target.node ? change(one) : one)),
      };
    };
  const given = step.name.startsWith('fail-') ? (['FAILURE'] as const) : statuses;
  return given.flatMap((from) => [
    ...statuses
      .filter((to) => to !== from)
      .map((to) =>
        instead(`${from}-as-${to}`, `enters ${to} for ${from}`, {
          take: shown((entry) => (entry.status === from ? { ...entry, status: to } : entry)),
        }),
      ),
    instead(`not-${from}`, `does not enter ${from}`, {
      ready: (context, target) =>
        step.ready(context, target) &&
        step.take(context, target, { ok: true }).individualSoftwareStatuses?.find(({ node }) => node === target.node)
          ?.status !== from,
    }),
  ]);
}

/** The step acts on the wrong thing outside the campaign. */
function otherActions(step: TargetStepRule, instead: Instead): readonly Mutation[] {
  const { action } = step;
  if (!action) return [];
  if (step.name === 'create-or-update-software')
    return (['version', 'softwareName', 'URL', 'expirationTime'] as const).flatMap((name) =>
      targetScopes.map(({ id, what, holds }) => ({
        ...instead(`${name}-${id}`, `copies ${name} so that this ${what}`, {
          action: (context, target) => {
            const done = action(context, target);
            if (done.do !== 'createOrUpdateSoftware' || holds(context.campaign, target)) return done;
            const { [name]: _left, ...attributes } = done.attributes;
            return { ...done, attributes };
          },
        }),
        breaks: statementsOf(name === 'expirationTime' ? 'bound-expirationTime' : `copy-${name}`),
      })),
    );
  return [
    instead('not-done', 'counts as taken although nothing is done', {
      action: (context, target) => {
        const done = action(context, target);
        return done.do === 'setAction' ? { ...done, value: !done.value } : done;
      },
    }),
  ];
}

function otherTimes(step: TargetStepRule, instead: Instead): readonly Mutation[] {
  const ready = (condition: (campaign: Campaign, target: TargetProgress) => boolean): Change => ({
    ready: ({ campaign }, target) => condition(campaign, target),
  });
  const later = (condition: (campaign: Campaign, target: TargetProgress) => boolean): Change => ({
    ready: (context, target) => step.ready(context, target) && condition(context.campaign, target),
  });
  switch (step.name) {
    case 'create-or-update-software':
      return [
        instead(
          'early',
          'is taken before the campaign is triggered',
          ready(({ campaignStatus }, { phase }) => campaignStatus === 'INITIATED' && phase === 'awaiting'),
        ),
        instead(
          'while-pending',
          'is taken although the campaign is not enabled',
          ready(({ campaignStatus }, { phase }) => /PENDING|INITIATED/u.test(campaignStatus) && phase === 'awaiting'),
        ),
      ];
    case 'start-operation':
      return [
        instead(
          'early',
          'is taken before there is a subscription',
          ready(({ campaignStatus }, { phase }) => campaignStatus === 'INITIATED' && phase === 'existing'),
        ),
      ];
    case 'record-link':
    case 'enter-status':
      return [
        instead(
          'late',
          'is taken when the operation is over',
          later((_, { reported }) => hasEnded(reported)),
        ),
      ];
    default:
      return [];
  }
}

const again = 'takenBefore';
type WithAgain = TargetProgress & { readonly [again]?: true };

/** What is done once is done twice. */
function twice(step: TargetStepRule, instead: Instead): readonly Mutation[] {
  if (step.name === 'create-or-update-software')
    return [
      instead('twice', 'is taken twice', {
        take: (context, target, result) =>
          (target as WithAgain)[again] === true || !result.ok
            ? step.take(context, target, result)
            : withTarget(context.campaign, target, { [again]: true } as Partial<TargetProgress>),
      }),
    ];
  if (step.name === 'record-link')
    return [
      instead('twice', 'is taken twice', {
        take: (context, target, result) => {
          const after = step.take(context, target, result);
          return {
            ...after,
            softwareLinks: [...(after.softwareLinks ?? []), ...(after.softwareLinks ?? []).slice(-1)],
          };
        },
      }),
    ];
  if (step.name !== 'enter-status') return [];
  return [
    instead('twice', 'is taken twice', {
      take: (context, target, result) => {
        const after = step.take(context, target, result);
        const entries = after.individualSoftwareStatuses ?? [];
        return { ...after, individualSoftwareStatuses: [...entries, ...entries.slice(-1)] };
      },
    }),
  ];
}
