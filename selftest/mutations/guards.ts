import type { CampaignRequest } from '../../model/request';
import { rulesOf, type Guard, type GuardContext } from '../../model/rule';
import { rules } from '../../model/rules/index';
import type { StatementId } from '../../spec/statement';
import { memoryOf } from '../memory';
import type { Mutation } from './mutation';
import { listScopes, memoryScopes, type ListScope } from './scopes';

type Fires = Guard['fires'];

/** What can be wrong with a guard: it refuses too little, or too much. */
export function guardMutations(guard: Guard): readonly Mutation[] {
  const instead = (id: string, what: string, fires: Fires): Mutation => ({ id, what, instead: [{ ...guard, fires }] });
  const onCreate = guard.name.endsWith('-on-create');
  return [
    {
      ...instead('inverted', 'refuses what it should let pass, and lets pass what it should refuse', inverted(guard)),
      breaks: [...guard.statements, ...refusedWrongly(operationOf(guard))],
    },
    ...(listOf(guard) === undefined
      ? []
      : listScopes.map((scope) => instead(scope.id, scope.what, partOf(guard, scope)))),
    ...(onCreate ? [] : ofCampaigns(guard, instead)),
    ...(guard.name.startsWith('conflict-') ? ofOthers(guard, instead) : []),
    ...(guard.name.includes('update') || guard.name.startsWith('read-only') ? ofRequests(guard, instead) : []),
  ];
}

/** Only where it is about the same kind of request: a guard of DELETE says nothing of CREATE. */
function inverted(guard: Guard): Fires {
  const operation = operationOf(guard);
  return (context) => context.request.operation === operation && !guard.fires(context);
}

function operationOf({ name }: Guard): CampaignRequest['operation'] {
  if (name.startsWith('delete')) return 'DELETE';
  return name.endsWith('-on-create') ? 'CREATE' : 'UPDATE';
}

/** What a CSE breaks that refuses such requests without a reason: what they would have done, and any check that it may have made. */
function refusedWrongly(operation: CampaignRequest['operation']): readonly StatementId[] {
  const checks = rulesOf(rules, 'guard').filter((guard) => operationOf(guard) === operation);
  const effects = rulesOf(rules, 'effect').filter(({ name }) => !name.endsWith('on-create'));
  return [
    procedures[operation],
    ...checks.flatMap(({ statements }) => statements),
    ...(operation === 'UPDATE' ? effects.flatMap(({ statements }) => statements) : []),
  ];
}

/** What each procedure is for. */
const procedures = { CREATE: '10.2.28.3.1#01', UPDATE: '10.2.28.3.3#01', DELETE: '10.2.28.3.4#01' } as const;

/** The attribute of the request that a guard looks through. */
function listOf({ name }: Guard): 'softwareTargets' | 'softwareTriggerCriteria' | undefined {
  if (/^(targets|conflict)-/u.test(name)) return 'softwareTargets';
  return name.startsWith('subjects-') ? 'softwareTriggerCriteria' : undefined;
}

function partOf(guard: Guard, { of }: ListScope): Fires {
  const list = listOf(guard);
  return (context) => {
    const { request } = context;
    if (request.operation === 'DELETE' || list === undefined) return guard.fires(context);
    const members = request.attributes[list] as readonly unknown[] | null | undefined;
    if (!members) return guard.fires(context);
    const attributes = { ...request.attributes, [list]: of(members) };
    return guard.fires({ ...context, request: { ...request, attributes } as GuardContext['request'] });
  };
}

type Instead = (id: string, what: string, fires: Fires) => Mutation;

function ofCampaigns({ fires }: Guard, instead: Instead): readonly Mutation[] {
  return memoryScopes.map(({ id, what, holds }) =>
    instead(id, what, (context) => {
      const { request } = context;
      return request.operation !== 'CREATE' && holds(memoryOf(request.campaign)) && fires(context);
    }),
  );
}

/** A conflict is one with some of the other campaigns only. */
function ofOthers({ fires }: Guard, instead: Instead): readonly Mutation[] {
  const withOthers =
    (change: (others: GuardContext['others']) => GuardContext['others']): Fires =>
    (context) =>
      fires({ ...context, others: change(context.others) });
  return [
    ...listScopes.map(({ id, what, of }) =>
      instead(
        `others-${id}`,
        `${what} of the other campaign's targets`,
        withOthers((others) => others.map((other) => ({ ...other, softwareTargets: of(other.softwareTargets) }))),
      ),
    ),
    instead(
      'others-initiated',
      'sees only campaigns that are INITIATED',
      withOthers((others) => others.filter(({ campaignStatus }) => campaignStatus === 'INITIATED')),
    ),
    instead(
      'others-not-enabled',
      'sees campaigns that are not enabled as well',
      withOthers((others) => others.map((other) => ({ ...other, campaignEnabled: true }))),
    ),
    instead(
      'others-first',
      'sees the oldest other campaign only',
      withOthers((others) => others.slice(0, 1)),
    ),
    ...memoryScopes.map(({ id, what, holds }) =>
      instead(
        `others-${id}`,
        `of the other campaigns, ${what}`,
        withOthers((others) => others.filter((other) => holds(memoryOf(other)))),
      ),
    ),
  ];
}

/** An UPDATE is refused only for what it carries beside. */
function ofRequests({ fires }: Guard, instead: Instead): readonly Mutation[] {
  const only = (holds: (names: readonly string[]) => boolean): Fires => {
    return (context) => {
      const { request } = context;
      const carried = request.operation === 'UPDATE' ? Object.keys(request.attributes) : [];
      return holds(carried) && fires(context);
    };
  };
  return [
    instead(
      'alone',
      'holds only of a request that carries one attribute',
      only((names) => names.length <= 1),
    ),
    instead(
      'not-when-disabling',
      'does not hold of a request that carries campaignEnabled too',
      only((names) => !names.includes('campaignEnabled') || names.length === 1),
    ),
    instead(
      'with-campaignEnabled',
      'holds only of a request that carries campaignEnabled',
      only((names) => names.includes('campaignEnabled')),
    ),
  ];
}
