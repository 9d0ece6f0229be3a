import { answers } from '../../model/answer';
import type { Environment } from '../../model/environment';
import { softwareReported, subscriptionDeleted } from '../../model/notifications';
import type { OwnStep } from '../../model/own-steps';
import { ownSteps, takeStep } from '../../model/own-steps';
import type { CampaignRequest } from '../../model/request';
import type { Action, RuleTable, StepResult } from '../../model/rule';
import { rules } from '../../model/rules/index';
import type { Campaign, CampaignAttributes, Scalar, Status, TargetProgress } from '../../model/state';
import { accepted, update, world } from './samples';

/** The rules of a Hosting CSE that makes use of these permissions and takes this side of the choice. */
export function rulesWith(cancel: 'cancel-operation' | 'cancel-let-finish', ...uses: readonly string[]): RuleTable {
  return rules.filter((rule) => {
    if (rule.kind === 'targetStep' && rule.choice !== undefined) return rule.name === cancel;
    return rule.force === 'must' || uses.includes(rule.name);
  });
}

/** More steps than a campaign of a few targets can take. */
const bound = 200;

/** Plays the Hosting CSE of one campaign, with the devices and the world around it in the hands of the test. */
export class Play {
  readonly rules: RuleTable;
  campaign: Campaign;
  /** The names of the steps taken, with the node of those on a target. */
  readonly taken: string[] = [];
  readonly actions: Action[] = [];
  /** What fails: the action, and its node. */
  readonly fails = new Set<string>();
  /** Nodes that the Hosting CSE finds incompatible. */
  readonly declines = new Set<string>();
  readonly subjects: Record<string, Scalar> = {};
  windows: readonly boolean[] = [];
  readonly environment: Environment;
  private made = 0;

  constructor(table: RuleTable, request: CampaignRequest) {
    this.rules = table;
    this.environment = world({
      subjectValue: (id, attribute) => this.subjects[`${id}.${attribute}`],
      scheduleWindows: () => this.windows,
    });
    this.campaign = this.answered(request);
  }

  /** An UPDATE, which the rules must accept. */
  update(attributes: Partial<CampaignAttributes>): this {
    this.campaign = this.answered(update(this.campaign, attributes));
    return this;
  }

  /** Steps while there are any, the first that is ready; at most `limit`. */
  run(limit = bound): this {
    for (let count = 0; count < limit; count++) {
      const step = this.next();
      if (!step) return this;
      this.take(step);
    }
    if (limit === bound) throw new Error(`no rest after ${bound} steps: ${this.taken.slice(-6).join(', ')}`);
    return this;
  }

  /** Steps until this one has been taken. */
  runUntil(name: string): this {
    while (!this.taken.includes(name)) {
      const step = this.next();
      if (!step) throw new Error(`at rest before ${name}: ${this.taken.join(', ')}`);
      this.take(step);
    }
    return this;
  }

  reports(node: string, status: Status): this {
    this.campaign = softwareReported(this.campaign, this.softwareOf(node), status);
    return this;
  }

  losesSubscription(node: string): this {
    this.campaign = subscriptionDeleted(this.campaign, this.softwareOf(node));
    return this;
  }

  steps(): readonly OwnStep[] {
    return ownSteps(this.rules, this.campaign, this.environment);
  }

  take(step: OwnStep, works = true): void {
    const node = step.scope === 'target' ? ` ${step.target.node}` : '';
    this.taken.push(`${step.rule.name}${node}`);
    this.campaign = takeStep(this.rules, this.campaign, this.environment, step, works ? this.act(step) : { ok: false });
  }

  target(node: string): TargetProgress {
    const found = this.campaign.targets.find((target) => target.node === node);
    if (!found) throw new Error(`${node} is no target`);
    return found;
  }

  /** The individual statuses, in the order of the targets; `-` for a target without an entry. */
  get entries(): string {
    return this.campaign.targets
      .map(({ node }) => this.campaign.individualSoftwareStatuses?.find((entry) => entry.node === node)?.status ?? '-')
      .join(' ');
  }

  private next(): OwnStep | undefined {
    const steps = this.steps();
    const declining = ({ rule }: OwnStep): boolean => rule.name === 'decline-incompatible-node';
    return (
      steps.find((step) => declining(step) && step.scope === 'target' && this.declines.has(step.target.node)) ??
      steps.find((step) => !declining(step))
    );
  }

  private act(step: OwnStep): StepResult {
    if (step.scope === 'campaign' || !step.rule.action) return { ok: true };
    const context = { campaign: this.campaign, environment: this.environment, rules: this.rules };
    const action = step.rule.action(context, step.target);
    this.actions.push(action);
    if (this.fails.has(`${action.do} ${step.target.node}`)) return { ok: false };
    if (action.do !== 'createOrUpdateSoftware') return { ok: true };
    this.made += 1;
    return { ok: true, software: `${step.target.node.toLowerCase()}${this.made}` };
  }

  private answered(request: CampaignRequest): Campaign {
    const [campaign] = accepted(answers(this.rules, request, [], this.environment));
    if (!campaign) throw new Error(`the rules refuse the ${request.operation}`);
    return campaign;
  }

  private softwareOf(node: string): string {
    return this.target(node).software ?? 'none';
  }
}
