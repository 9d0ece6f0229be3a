import { softwareReported, subscriptionDeleted } from '../notifications';
import type { OwnStep } from '../own-steps';
import { takeStep } from '../own-steps';
import type { Action, Rule, RuleTable, StepContext, StepResult } from '../rule';
import { rulesOf } from '../rule';
import { criterionHolds } from '../rules/criteria';
import { operationRule } from '../rules/operations';
import type { Campaign, Status, TargetProgress } from '../state';
import { hasEnded } from '../state';
import { keepBooks } from './books';
import type { Change } from './change';
import type { Event, Moment } from './event';
import type { Situation } from './situation';
import { softwareName } from './situation';
import { environmentAt, moments } from './surroundings';
import type { StepTable } from './table';

type There = Extract<Situation, { kind: 'there' }>;

/** Everything that may happen to a campaign without a request, whatever the other campaigns are at. */
export function ownChanges(table: StepTable, situation: Situation): readonly Change[] {
  if (situation.kind !== 'there') return [];
  return [...stepChanges(table, situation), ...deviceChanges(table, situation), expiry];
}

/** With the campaign its [software] has expired: none has a later expirationTime (10.2.28.1, 10.2.28.2 step 7). */
const expiry: Change = { event: { kind: 'expiry', campaign: 0 }, rules: [], to: { kind: 'gone', left: [] } };

/** The campaign with its books kept, in the cycle that it was in. */
function after(table: StepTable, event: Event, by: readonly Rule[], campaign: Campaign, cycle: number): Change {
  const kept = keepBooks(table, campaign);
  return { event, rules: [...by, ...kept.rules], to: { kind: 'there', campaign: kept.campaign, cycle } };
}

function stepChanges(table: StepTable, { campaign, cycle }: There): readonly Change[] {
  return stepsAtMoments(table, campaign).flatMap(({ step, moment, always }): readonly Change[] => {
    const target = step.scope === 'target' ? campaign.targets.indexOf(step.target) : undefined;
    return outcomes(table.rules, campaign, step, moment).map(({ result, by, to }) => {
      const event: Event = {
        kind: 'step',
        campaign: 0,
        rule: step.rule.name,
        ...(target === undefined ? {} : { target }),
        ...(result === undefined ? {} : { result }),
        ...(always ? {} : { world: moment }),
      };
      return after(table, event, by, to, cycle);
    });
  });
}

interface StepAtMoment {
  readonly step: OwnStep;
  /** The first at which it may be taken. */
  readonly moment: Moment;
  /** It may be taken at every moment. */
  readonly always: boolean;
}

/** Every step that may be taken at some moment. */
function stepsAtMoments(table: StepTable, campaign: Campaign): readonly StepAtMoment[] {
  const found = new Map<string, { step: OwnStep; moment: Moment; times: number }>();
  const asked = new Set<Moment>();
  for (const moment of moments) {
    const steps = table.events(
      campaign,
      environmentAt(moment, () => asked.add(moment)),
    );
    for (const step of steps) {
      const key = `${step.rule.name} ${step.scope === 'target' ? step.target.node : ''}`;
      const known = found.get(key);
      if (known) known.times++;
      else found.set(key, { step, moment, times: 1 });
    }
    if (!asked.has(moment)) return steps.map((step) => ({ step, moment, always: true }));
  }
  return [...found.values()].map(({ times, ...rest }) => ({ ...rest, always: times === moments.length }));
}

interface StepOutcome {
  readonly result?: 'ok' | 'failed';
  readonly by: readonly Rule[];
  readonly to: Campaign;
}

/** What may come of a step: what it does outside the campaign may succeed or fail. */
function outcomes(rules: RuleTable, campaign: Campaign, step: OwnStep, moment: Moment): readonly StepOutcome[] {
  const environment = environmentAt(moment);
  const context: StepContext = { campaign, environment, rules };
  const action = step.scope === 'target' ? step.rule.action?.(context, step.target) : undefined;
  const take = (result: StepResult): Campaign => takeStep(rules, campaign, environment, step, result);
  const by = [step.rule, ...consulted(context, step, action)];
  if (!action) return [{ by, to: take({ ok: true }) }];
  return [
    { result: 'ok', by, to: take(success(action)) },
    { result: 'failed', by, to: take({ ok: false }) },
  ];
}

/** A new [software]; one that is updated instead is taken to show UNINITIALIZED again. */
const success = (action: Action): StepResult =>
  action.do === 'createOrUpdateSoftware' ? { ok: true, software: softwareName(action.node) } : { ok: true };

/** The definitions that a step goes by. */
function consulted({ campaign, rules, environment }: StepContext, { rule }: OwnStep, action?: Action): readonly Rule[] {
  if (action?.do === 'createOrUpdateSoftware') return rulesOf(rules, 'copy');
  if (action?.do === 'setAction') return [operationRule(rules, campaign.softwareOperation)];
  if (rule.name !== 'detect-trigger') return [];
  const holding = (campaign.softwareTriggerCriteria ?? []).filter((one) => {
    const value = environment.subjectValue(one.subjectResourceID, one.subject);
    return value !== undefined && criterionHolds(rules, one, value);
  });
  return rulesOf(rules, 'criterion').filter(({ operator }) => holding.some((one) => one.operator === operator));
}

/** What devices report while their operations are under way, and subscriptions that are deleted. */
function deviceChanges(table: StepTable, { campaign, cycle }: There): readonly Change[] {
  return campaign.targets.flatMap((target, place): readonly Change[] => {
    const { software, subscribed } = target;
    if (software === null || !subscribed) return [];
    const change = (event: Event, to: Campaign): Change => after(table, event, [], to, cycle);
    return [
      ...reportsOf(target).map((status) =>
        change({ kind: 'report', campaign: 0, target: place, status }, softwareReported(campaign, software, status)),
      ),
      change({ kind: 'subscriptionDeleted', campaign: 0, target: place }, subscriptionDeleted(campaign, software)),
    ];
  });
}

/** By the figures of annex D.3 a status goes on, over IN_PROCESS or not, and rests when the operation has ended. */
function reportsOf({ phase, reported }: TargetProgress): readonly Status[] {
  if ((phase !== 'operating' && phase !== 'finishing') || hasEnded(reported)) return [];
  return reported === 'IN_PROCESS' ? ['SUCCESSFUL', 'FAILURE'] : ['IN_PROCESS', 'SUCCESSFUL', 'FAILURE'];
}
