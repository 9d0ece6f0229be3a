import type { Environment } from './environment';
import type { CampaignStepRule, Rule, RuleTable, StepContext, StepResult, TargetStepRule } from './rule';
import { isReady, rulesOf } from './rule';
import type { Campaign, TargetProgress } from './state';

/** A step that the Hosting CSE can take now without being asked. */
export type OwnStep =
  | { readonly scope: 'campaign'; readonly rule: CampaignStepRule }
  | { readonly scope: 'target'; readonly rule: TargetStepRule; readonly target: TargetProgress };

/** Every step that the rules demand or allow of the Hosting CSE in this state, in the order of the table. */
export function ownSteps(rules: RuleTable, campaign: Campaign, environment: Environment): readonly OwnStep[] {
  return [...stepsInOrder(rules, campaign, environment)];
}

/** The same, one after the other: for who needs only the first. */
export function* stepsInOrder(
  rules: RuleTable,
  campaign: Campaign,
  environment: Environment,
): Generator<OwnStep, undefined> {
  const context: StepContext = { campaign, environment, rules };
  for (const rule of permitted(context)) yield* stepsOf(rule, context, campaign.targets);
  return undefined;
}

/**
 * The same right after a step on a target was taken, when no step before it was ready: what no step on another target can
 * have made ready is not looked at again.
 */
export function* stepsInOrderAfter(
  { rule: taken, target: { node } }: Extract<OwnStep, { scope: 'target' }>,
  rules: RuleTable,
  campaign: Campaign,
  environment: Environment,
): Generator<OwnStep, undefined> {
  const context: StepContext = { campaign, environment, rules };
  const index = campaign.targets.findIndex((target) => target.node === node);
  const itself = campaign.targets.slice(index, index + 1);
  let reached = false;
  for (const rule of permitted(context)) {
    const here = rule === taken;
    yield* stepsOf(rule, context, here ? campaign.targets.slice(index) : reached ? campaign.targets : itself);
    reached ||= here;
  }
  return undefined;
}

/** The steps on the campaign as a whole and on one target: for who knows that none on another is due. */
export function* stepsInOrderOn(
  node: string,
  rules: RuleTable,
  campaign: Campaign,
  environment: Environment,
): Generator<OwnStep, undefined> {
  const context: StepContext = { campaign, environment, rules };
  const itself = campaign.targets.filter((target) => target.node === node);
  for (const rule of permitted(context)) yield* stepsOf(rule, context, itself);
  return undefined;
}

function permitted(context: StepContext): RuleTable {
  const vetoed = new Set(
    rulesOf(context.rules, 'veto')
      .filter((veto) => veto.forbids(context))
      .flatMap((veto) => veto.steps),
  );
  return context.rules.filter(({ name }) => !vetoed.has(name));
}

function* stepsOf(rule: Rule, context: StepContext, targets: readonly TargetProgress[]): Generator<OwnStep, undefined> {
  if (rule.kind === 'campaignStep' && isReady(rule, context)) yield { scope: 'campaign', rule };
  if (rule.kind === 'targetStep')
    for (const target of targets) if (rule.ready(context, target)) yield { scope: 'target', rule, target };
  return undefined;
}

/** The campaign after a step; `result` is what came of the step's action (`{ ok: true }` for a step without one). */
export function takeStep(
  rules: RuleTable,
  campaign: Campaign,
  environment: Environment,
  step: OwnStep,
  result: StepResult = { ok: true },
): Campaign {
  const context: StepContext = { campaign, environment, rules };
  return step.scope === 'campaign' ? step.rule.take(context) : step.rule.take(context, step.target, result);
}
