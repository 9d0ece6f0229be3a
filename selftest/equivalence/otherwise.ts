import { answers, asRequested } from '../../model/answer';
import { ownSteps, takeStep, type OwnStep } from '../../model/own-steps';
import type { CampaignRequest } from '../../model/request';
import { isReady, type GuardContext, type Rule, type RuleTable, type StepContext } from '../../model/rule';
import type { Asked } from './played';
import { environmentOf } from './world';

/** A rule of a table, and what stands in its place in another. */
export interface Change {
  readonly rule: Rule;
  readonly instead: readonly Rule[];
}

/** Whether one table answers a question otherwise than another that differs from it in one rule. */
export function answersOtherwise(asked: Asked, right: RuleTable, wrong: RuleTable, { rule, instead }: Change): boolean {
  const environment = environmentOf(asked.world);
  if (asked.of === 'request') {
    const { request, others } = asked;
    if (rule.kind === 'guard' && instead.every(({ kind }) => kind === 'guard'))
      return refusal([rule], { request, others, environment }) !== refusal(instead, { request, others, environment });
    if (rule.kind === 'effect' && instead.every(({ kind }) => kind === 'effect'))
      return assigned([rule], request) !== assigned(instead, request);
    const [one, other] = [right, wrong].map((table) =>
      JSON.stringify(answers(table, request, others, environment).at(-1)),
    );
    return one !== other;
  }
  const { campaign } = asked;
  // Guards and effects have no part in what a CSE does by itself.
  if ([rule, ...instead].every(({ kind }) => kind === 'guard' || kind === 'effect')) return false;
  if (rule.kind === 'campaignStep' || rule.kind === 'targetStep' || rule.kind === 'veto')
    return (
      onStep([rule], { campaign, environment, rules: right }) !==
      onStep(instead, { campaign, environment, rules: wrong })
    );
  const [one, other] = [right, wrong].map((table) => next(table, asked));
  return one !== other;
}

/** How guards refuse a request. */
const refusal = (rules: readonly Rule[], context: GuardContext): string =>
  rules.map((rule) => (rule.kind === 'guard' && rule.fires(context) ? rule.force : '')).join('');

/** What effects give the attributes of an accepted request. */
function assigned(rules: readonly Rule[], request: CampaignRequest): string {
  if (request.operation === 'DELETE') return '';
  const campaign = asRequested(request);
  const given = rules.map((rule) => rule.kind === 'effect' && [rule.force, rule.gives(request, campaign)]);
  return JSON.stringify(given.filter((one) => one && one[1] !== undefined));
}

/** The first step that a table has the CSE take, and what comes of it. */
function next(rules: RuleTable, { campaign, world }: Extract<Asked, { of: 'step' }>): string {
  const environment = environmentOf(world);
  const [step]: readonly (OwnStep | undefined)[] = ownSteps(rules, campaign, environment);
  if (!step) return 'rests';
  const action =
    step.scope === 'target' ? step.rule.action?.({ campaign, environment, rules }, step.target) : undefined;
  const results = [{ ok: true, software: 'software' } as const, { ok: false } as const];
  const after = results.map((result) => takeStep(rules, campaign, environment, step, result));
  return JSON.stringify([step.rule.name, step.scope === 'target' ? step.target.node : '', action, after]);
}

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
    case 'guard':
    case 'effect':
    case 'aggregate':
    case 'operation':
    case 'criterion':
      return '';
  }
}
