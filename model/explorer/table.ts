import type { OwnStep } from '../own-steps';
import type { CampaignStepRule, RuleTable, StepContext, StepVeto, TargetStepRule } from '../rule';
import { isReady, rulesOf } from '../rule';
import type { Campaign } from '../state';
import type { Environment } from '../environment';

type StepRule = CampaignStepRule | TargetStepRule;

/** A step, and what forbids it. */
interface VetoedStep {
  readonly rule: StepRule;
  readonly vetoes: readonly StepVeto[];
}

/**
 * The steps of a table of rules, sorted once: `ownSteps` says the same of any table, but looks for vetoes at each question. A
 * veto is asked only about a step that is ready.
 */
export class StepTable {
  readonly rules: RuleTable;
  /** The vetoes that forbade a step which was ready. */
  readonly held = new Set<StepVeto>();
  private readonly books: readonly VetoedStep[];
  private readonly others: readonly VetoedStep[];

  constructor(rules: RuleTable) {
    this.rules = rules;
    const vetoes = rulesOf(rules, 'veto');
    const steps = rules
      .filter((rule): rule is StepRule => rule.kind === 'campaignStep' || rule.kind === 'targetStep')
      .map((rule) => ({ rule, vetoes: vetoes.filter(({ steps: names }) => names.includes(rule.name)) }));
    this.books = steps.filter(({ rule }) => keepsBooks(rule));
    this.others = steps.filter(({ rule }) => !keepsBooks(rule));
  }

  /** The first step that keeps the books of a campaign; undefined if they are kept. */
  firstOfBooks(campaign: Campaign, environment: Environment): OwnStep | undefined {
    return this.stepsAmong(this.books, { campaign, environment, rules: this.rules }).next().value;
  }

  /** Every other step that the Hosting CSE may take by itself. */
  events(campaign: Campaign, environment: Environment): readonly OwnStep[] {
    return [...this.stepsAmong(this.others, { campaign, environment, rules: this.rules })];
  }

  private *stepsAmong(steps: readonly VetoedStep[], context: StepContext): Generator<OwnStep, undefined> {
    for (const { rule, vetoes } of steps) {
      const allowed = (): boolean => {
        const veto = vetoes.find((one) => one.forbids(context));
        if (veto) this.held.add(veto);
        return !veto;
      };
      if (rule.kind === 'campaignStep') {
        if (isReady(rule, context) && allowed()) yield { scope: 'campaign', rule };
      } else
        for (const target of context.campaign.targets)
          if (rule.ready(context, target) && allowed()) yield { scope: 'target', rule, target };
    }
    return undefined;
  }
}

/**
 * Whether a step only keeps the books: it must be taken, nothing outside the campaign can make it fail, and the text ties it to
 * what goes before it. Such steps are taken at once; those that wait for the world, that end a cancelled campaign, that the CSE
 * is free to take or that act outside are events of their own.
 */
function keepsBooks(rule: StepRule): boolean {
  if (rule.force !== 'must') return false;
  return rule.kind === 'campaignStep'
    ? rule.over === 'entries'
    : rule.choice === undefined && rule.action === undefined;
}
