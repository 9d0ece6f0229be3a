import type { Action, SoftwareAttributes, StepResult } from '../../model/rule';
import { isRefusal } from '../refusal';
import type { Attributes, Resource } from '../resource';
import type { CseServices } from '../services';
import type { CampaignPolicy } from './policy';

/** Does what a step of the model wants done to the resource tree, and says what came of it. */
export class CampaignActions {
  private readonly services: CseServices;
  private readonly policy: CampaignPolicy;
  /** By campaign and node, the [software] that earlier cycles made. */
  private readonly made = new Map<string, string>();

  /** The wire's value of mgmtDefinition for [software]. */
  private readonly mgmtDefinition: number;

  constructor(services: CseServices, policy: CampaignPolicy, mgmtDefinition: number) {
    this.services = services;
    this.policy = policy;
    this.mgmtDefinition = mgmtDefinition;
  }

  perform(campaign: string, action: Action): StepResult {
    switch (action.do) {
      case 'createOrUpdateSoftware':
        return this.createOrUpdate(campaign, action.node, action.attributes);
      case 'subscribe':
        return this.subscribe(campaign, action.software);
      case 'setAction':
        return this.setAction(action.software, action.attribute, action.value);
    }
  }

  /** Forgets a campaign that is gone. */
  forget(campaign: string): void {
    for (const [key, software] of this.made) {
      if (!key.startsWith(`${campaign} `)) continue;
      const resource = this.services.resolve(software);
      if (resource && this.policy.onDelete === 'deleteSoftware') this.services.remove(resource);
      this.made.delete(key);
    }
  }

  private createOrUpdate(campaign: string, nodeId: string, given: SoftwareAttributes): StepResult {
    const node = this.services.resolve(nodeId);
    if (node?.type !== 'node') return { ok: false };
    const attributes = { ...given, ...this.lifetime(given.expirationTime) };
    const earlier = this.services.resolve(this.made.get(`${campaign} ${nodeId}`) ?? '');
    if (earlier && this.policy.software === 'reuse') return this.reuse(earlier, attributes);
    // What no rule determines is filled in as any [software] needs it.
    const complete = { version: '', softwareName: '', URL: '', ...attributes };
    const created = this.services.create(node, 'software', { ...complete, mgmtDefinition: this.mgmtDefinition });
    if (isRefusal(created)) return { ok: false };
    this.made.set(`${campaign} ${nodeId}`, created.id);
    return { ok: true, software: created.id };
  }

  /** A [software] of an earlier cycle starts again as a new one would: nothing triggered, nothing reported. */
  private reuse(software: Resource, attributes: Attributes): StepResult {
    const untouched = { action: '', status: 'UNINITIALIZED' };
    const reset = { install: false, uninstall: false, activate: false, deactivate: false };
    const refused = this.services.update(software, {
      ...attributes,
      ...reset,
      installStatus: untouched,
      activeStatus: untouched,
    });
    return refused ? { ok: false } : { ok: true, software: software.id };
  }

  private lifetime(latest: number | undefined): { expirationTime?: number } {
    if (latest === undefined) return {};
    const left = latest - this.services.clock.now();
    return { expirationTime: this.policy.softwareLifetime === 'shorter' ? latest - Math.floor(left / 10) : latest };
  }

  private subscribe(campaign: string, softwareId: string): StepResult {
    const software = this.services.resolve(softwareId);
    if (!software) return { ok: false };
    const own = this.services.children(software, 'subscription').some((one) => one.creator === this.services.cseId);
    if (own) return { ok: true };
    const created = this.services.create(software, 'subscription', {
      notificationURI: [`${this.services.cseId}/${campaign}`],
      eventNotificationCriteria: { notificationEventType: ['update'] },
    });
    return isRefusal(created) ? { ok: false } : { ok: true };
  }

  private setAction(softwareId: string, attribute: string, value: boolean): StepResult {
    const software = this.services.resolve(softwareId);
    if (!software || this.services.update(software, { [attribute]: value })) return { ok: false };
    // Whether the operation was cancelled is not known before the device reports.
    return { ok: value || this.policy.cancel !== 'awaitCancellation' };
  }
}
