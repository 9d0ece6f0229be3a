import { subscriptionDeleted, softwareReported } from '../../model/notifications';
import type { Environment } from '../../model/environment';
import type { RuleTable } from '../../model/rule';
import { operationRule } from '../../model/rules/operations';
import { rules as written } from '../../model/rules/index';
import type { Campaign, Status } from '../../model/state';
import { statuses } from '../../model/state';
import type { OwnStep } from '../../model/own-steps';
import { ownSteps, stepsInOrder, stepsInOrderAfter, stepsInOrderOn, takeStep } from '../../model/own-steps';
import type { Resource } from '../resource';
import { nextOpening } from '../schedule-window';
import type { CseServices, InternalNotification } from '../services';
import { CampaignActions } from './actions';
import { changedAttributes } from './attributes';
import { environmentOf } from './environment';
import { Looked } from './looked';
import type { CampaignPolicy } from './policy';

/** How many steps one campaign takes at a time before the CSE gives up: far more than any campaign needs. */
const stepLimit = (campaign: Campaign): number => 1000 + 50 * campaign.targets.length;

interface Kept {
  campaign: Campaign;
  readonly resource: Resource;
  /** What the rules looked at when they were last asked about its steps. */
  looked: Looked;
  /** No step was due when the rules were last asked, and nothing has changed since. */
  atRest: boolean;
  /** Cancels the timer that has been set for the next step. */
  cancelStep: () => void;
  /** Cancels the timer that has been set for the opening of a time window. */
  cancelWindow: () => void;
}

const nothing = (): void => undefined;

function cancelTimers(kept: Kept | undefined): void {
  kept?.cancelStep();
  kept?.cancelWindow();
}

/**
 * Keeps the campaigns of a Hosting CSE: holds the model's state of each, takes the steps that the model demands at the pace
 * and in the order of the policy, and writes what changes into the resources.
 */
export class CampaignKeeper {
  readonly environment: Environment;
  private readonly services: CseServices;
  private readonly policy: CampaignPolicy;
  private readonly rules: RuleTable;
  /** Every rule is as the text has it. */
  private readonly asWritten: boolean;
  private readonly actions: CampaignActions;
  private readonly kept = new Map<string, Kept>();
  private running = false;
  private looked = new Looked();

  constructor(services: CseServices, policy: CampaignPolicy, rules: RuleTable, mgmtDefinition: number) {
    this.services = services;
    this.policy = policy;
    this.rules = rules;
    this.asWritten = rules.every((rule) => written.includes(rule));
    this.environment = environmentOf(services, (resource) => {
      this.looked.at(resource);
    });
    this.actions = new CampaignActions(services, policy, mgmtDefinition);
    services.onEvent((event) => {
      // What happens in the world matters to campaigns that have not begun: it may be what they wait for.
      for (const [id, { campaign, looked }] of this.kept)
        if (!campaign.started && looked.concerns(event)) this.proceed(id);
    });
    services.onInternalNotification((notification) => {
      this.notified(notification);
    });
  }

  get(id: string): Campaign | undefined {
    return this.kept.get(id)?.campaign;
  }

  others(id: string): readonly Campaign[] {
    return [...this.kept.values()].map(({ campaign }) => campaign).filter((campaign) => campaign.id !== id);
  }

  /** Takes on a campaign that was created, or its state after an UPDATE that was accepted. */
  keep(campaign: Campaign, resource: Resource): void {
    cancelTimers(this.kept.get(campaign.id));
    const looked = new Looked();
    // Not asked yet: everything may matter.
    looked.at(undefined);
    this.kept.set(campaign.id, {
      campaign,
      resource,
      looked,
      atRest: false,
      cancelStep: nothing,
      cancelWindow: nothing,
    });
    this.proceed(campaign.id);
  }

  forget(id: string): void {
    cancelTimers(this.kept.get(id));
    this.kept.delete(id);
    this.actions.forget(id);
  }

  /**
   * Takes the steps that are due, or sets a timer for them.
   * @param on the node of the only target that has changed since the campaign was at rest
   */
  private proceed(id: string, on?: string): void {
    const kept = this.kept.get(id);
    // Steps change resources, and changes lead here again: the loop that is under way sees them.
    if (!kept || this.running) return;
    kept.looked = this.looked = new Looked();
    // Time windows are its children.
    kept.looked.at(kept.resource);
    if (this.policy.pace === 'beforeResponse') this.run(kept, stepLimit(kept.campaign), on);
    else this.later(kept, this.policy.pace === 'afterResponse' ? 0 : this.policy.pace);
    this.awaitWindow(kept);
    this.looked = new Looked();
  }

  private run(kept: Kept, limit: number, on?: string): void {
    this.running = true;
    kept.atRest = false;
    try {
      let before: OwnStep | undefined;
      let only = on;
      for (let count = limit; count > 0; count--) {
        const step = this.nextStep(kept.campaign, before, only);
        kept.atRest = step === undefined;
        if (!step) break;
        this.take(kept, step);
        before = step;
        // What becomes of the campaign as a whole concerns every target.
        if (step.scope === 'campaign') only = undefined;
      }
    } finally {
      this.running = false;
    }
  }

  /** A timer that runs goes on: what happens elsewhere meanwhile must not put the step off again and again. */
  private later(kept: Kept, delayMs: number): void {
    if (!this.nextStep(kept.campaign)) {
      kept.cancelStep();
      kept.cancelStep = nothing;
    } else if (kept.cancelStep === nothing) {
      kept.cancelStep = this.services.clock.after(delayMs, () => {
        kept.cancelStep = nothing;
        if (this.kept.get(kept.campaign.id) !== kept) return;
        this.run(kept, delayMs === 0 ? stepLimit(kept.campaign) : 1);
        this.proceed(kept.campaign.id);
      });
    }
  }

  private take(kept: Kept, step: OwnStep): void {
    const context = { campaign: kept.campaign, environment: this.environment, rules: this.rules };
    const action = step.scope === 'target' ? step.rule.action?.(context, step.target) : undefined;
    const result = action ? this.actions.perform(kept.campaign.id, action) : ({ ok: true } as const);
    this.change(kept, takeStep(this.rules, kept.campaign, this.environment, step, result));
  }

  private change(kept: Kept, campaign: Campaign): void {
    const changed = changedAttributes(this.services, this.policy, kept.campaign, campaign);
    kept.campaign = campaign;
    if (Object.keys(changed).length > 0 && this.services.exists(kept.resource))
      this.services.update(kept.resource, changed);
  }

  /**
   * @param before the step that was taken right before, with nothing else between
   * @param only the node of the only target on which a step can be due
   */
  private nextStep(campaign: Campaign, before?: OwnStep, only?: string): OwnStep | undefined {
    if (this.policy.declines !== 'none') {
      const steps = ownSteps(this.rules, campaign, this.environment);
      // Told target by target: a slow CSE that declined them all before it tells would show nothing for long.
      const told = steps.find(({ rule }) => rule.name === 'fail-entry-declined');
      const declined = told ?? steps.find((step) => this.declines(campaign, step));
      if (declined) return declined;
    }
    let next: OwnStep | undefined;
    const inOrder =
      only !== undefined && this.policy.declines === 'none'
        ? stepsInOrderOn(only, this.rules, campaign, this.environment)
        : before?.scope === 'target' && this.policy.targetOrder === 'asListed' && this.policy.declines === 'none'
          ? stepsInOrderAfter(before, this.rules, campaign, this.environment)
          : stepsInOrder(this.rules, campaign, this.environment);
    for (const step of inOrder) {
      if (step.rule.name === 'decline-incompatible-node') continue;
      if (next !== undefined && step.rule !== next.rule) break;
      next = step;
      if (this.policy.targetOrder === 'asListed') break;
    }
    return next;
  }

  private declines(campaign: Campaign, step: OwnStep): boolean {
    if (step.scope !== 'target' || step.rule.name !== 'decline-incompatible-node') return false;
    return this.policy.declines === 'all' || campaign.targets.at(-1)?.node === step.target.node;
  }

  /** A campaign that is triggered outside every time window looks again when the next one opens. */
  private awaitWindow(kept: Kept): void {
    const { campaign } = kept;
    if (!campaign.triggered || campaign.started || campaign.campaignStatus !== 'INITIATED') return;
    const now = this.services.clock.now();
    const opening = nextOpening(this.services.children(kept.resource, 'schedule'), now);
    if (opening === undefined) return;
    kept.cancelWindow();
    kept.cancelWindow = this.services.clock.after(opening - now, () => {
      if (this.kept.get(campaign.id) === kept) this.proceed(campaign.id);
    });
  }

  private notified(notification: InternalNotification): void {
    const software = notification.subscription.parent?.id;
    if (software === undefined) return;
    for (const kept of this.kept.values()) {
      if (!notification.notificationUri.endsWith(`/${kept.campaign.id}`)) continue;
      // By the rules of the text no target waits for another; by other rules one may.
      const alone = kept.atRest && this.asWritten;
      const node = alone ? kept.campaign.targets.find((target) => target.software === software)?.node : undefined;
      const next =
        notification.kind === 'subscriptionDeleted'
          ? subscriptionDeleted(kept.campaign, software)
          : this.reported(kept.campaign, software, notification);
      this.change(kept, next);
      this.proceed(kept.campaign.id, node);
    }
  }

  private reported(
    campaign: Campaign,
    software: string,
    notification: Extract<InternalNotification, { kind: 'event' }>,
  ): Campaign {
    const attribute = operationRule(this.rules, campaign.softwareOperation).status;
    if (notification.eventType !== 'update' || !notification.changed.includes(attribute)) return campaign;
    const value = notification.resource.attributes[attribute] as { status?: Status } | undefined;
    return value?.status && statuses.includes(value.status)
      ? softwareReported(campaign, software, value.status)
      : campaign;
  }
}
