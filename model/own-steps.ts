import type { Environment } from './environment';
import type { CampaignStepRule, RuleTable, StepContext, StepResult, TargetStepRule } from './rule';
import { isReady, rulesOf } from './rule';
import type { Campaign, TargetProgress } from './state';

/** A step that the Hosting CSE can take now without being asked. */
export type OwnStep =
  | { readonly scope: 'campaign'; readonly rule: CampaignStepRule }
  | { readonly scope: 'target'; readonly rule: TargetStepRule; readonly target: TargetProgress };

/** Every step that the rules demand or allow of the Hosting CSE in this state, in the order of the table. */
export function ownSteps(rules: RuleTable, campaign: Campaign, environment: Environment): readonly OwnStep[] {
  const context: StepContext = { campaign, environment, rules };
  const vetoed = new Set(
    rulesOf(rules, 'veto')
      .filter((veto) => veto.forbids(context))
      .flatMap((veto) => veto.steps),
  );
  const steps: OwnStep[] = [];
  for (const rule of rules) {
    if (rule.kind === 'campaignStep' && !vetoed.has(rule.name) && isReady(rule, context))
      steps.push({ scope: 'campaign', rule });
    if (rule.kind === 'targetStep' && !vetoed.has(rule.name))
      for (const target of campaign.targets)
        if (rule.ready(context, target)) steps.push({ scope: 'target', rule, target });
  }
  return steps;
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
