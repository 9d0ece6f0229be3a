import { isReady, type Rule, type RuleTable } from '../../model/rule';
import { statuses, type Scalar, type Status } from '../../model/state';
import type { Contexts } from './contexts';
import { environmentOf } from './world';

/** The first situation in which rules behave differently from others that stand in their place; undefined if there is none. */
export function differenceInContexts(
  these: readonly Rule[],
  those: readonly Rule[],
  table: RuleTable,
  { steps, requests }: Contexts,
): object | undefined {
  for (const { campaign, world } of steps) {
    const context = { campaign, environment: environmentOf(world), rules: table };
    if (onStep(these, context) !== onStep(those, context)) return { campaign };
  }
  for (const one of requests) if (onRequest(these, one) !== onRequest(those, one)) return { request: one.request };
  return differenceInDefinitions(these, those);
}

type StepContext = Parameters<typeof isReady>[1];

/** What rules make of a campaign for which the CSE looks for its next step. */
function onStep(rules: readonly Rule[], context: StepContext): string {
  return rules.map((rule) => stepOf(rule, context)).join('');
}

function stepOf(rule: Rule, context: StepContext): string {
  const { campaign } = context;
  switch (rule.kind) {
    case 'campaignStep':
      return isReady(rule, context) ? JSON.stringify(rule.take(context)) : '';
    case 'targetStep':
      return campaign.targets
        .filter((target) => rule.ready(context, target))
        .map((target) =>
          JSON.stringify([
            target.node,
            rule.action?.(context, target),
            rule.take(context, target, { ok: true }),
            rule.take(context, target, { ok: false }),
          ]),
        )
        .join('');
    case 'veto':
      return rule.forbids(context) ? 'forbidden' : '';
    case 'copy':
      return JSON.stringify(rule.gives(campaign));
    case 'guard':
    case 'effect':
    case 'aggregate':
    case 'operation':
    case 'criterion':
      return '';
  }
}

/** What rules make of a request. */
function onRequest(rules: readonly Rule[], { request, others, world }: Contexts['requests'][number]): string {
  return rules
    .map((rule) => {
      if (rule.kind === 'guard')
        return rule.fires({ request, others, environment: environmentOf(world) }) ? 'refused' : '';
      if (rule.kind !== 'effect' || request.operation === 'DELETE') return '';
      const campaign = request.operation === 'UPDATE' ? { ...request.campaign, ...request.attributes } : undefined;
      const given = rule.gives(request, campaign ?? (request.attributes as never));
      return given ? JSON.stringify(given) : '';
    })
    .join('');
}

/** Every list of up to three statuses. */
const lists: readonly (readonly Status[])[] = [0, 1, 2].reduce<readonly (readonly Status[])[]>(
  (shorter) => [[], ...shorter.flatMap((list) => statuses.map((status) => [...list, status]))],
  [[]],
);

const scalars: readonly Scalar[] = [-1, 0, 1, 2, 9, 10, 'a', 'b', ''];

/** Definitions depend on nothing but what they are asked about. */
function differenceInDefinitions(these: readonly Rule[], those: readonly Rule[]): object | undefined {
  for (const list of lists) if (aggregate(these, list) !== aggregate(those, list)) return { list };
  for (const value of scalars)
    for (const threshold of scalars)
      if (typeof value === typeof threshold && compared(these, value, threshold) !== compared(those, value, threshold))
        return { value, threshold };
  return operation(these) === operation(those) ? undefined : { operation: operation(those) };
}

const aggregate = (rules: readonly Rule[], list: readonly Status[]): string =>
  rules.map((rule) => (rule.kind === 'aggregate' && rule.holds(list) ? rule.value : '')).join();

const compared = (rules: readonly Rule[], value: Scalar, threshold: Scalar): string =>
  rules.map((rule) => (rule.kind === 'criterion' && rule.holds(value, threshold) ? 'holds' : '')).join();

const operation = (rules: readonly Rule[]): string =>
  JSON.stringify(rules.map((rule) => (rule.kind === 'operation' ? [rule.action, rule.status] : [])));
