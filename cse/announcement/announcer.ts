import type { Engine } from '../engine';
import type { Notifier } from '../notifier';
import type { Resource } from '../resource';
import type { CseEvent } from '../services';
import { AnnouncedResource } from './announced-resource';
import { RegisteredCses } from './remote-cses';

/**
 * Announces campaigns to the CSEs in their announceTo (TS-0001, clause 9.6.26): every change of a campaign, whoever makes it,
 * is told there. What a request brings about is held back until the request is done.
 */
export class Announcer {
  private readonly engine: Engine;
  private readonly cses: RegisteredCses;
  /** By campaign and CSE-ID. */
  private readonly announced = new Map<string, Map<string, AnnouncedResource>>();
  private readonly waiting = new Map<AnnouncedResource, Resource>();
  private held = false;
  private closed = false;

  constructor(engine: Engine, notifier: Notifier) {
    this.engine = engine;
    this.cses = new RegisteredCses(engine, notifier);
    if (!engine.policy.announces || !notifier.forward) return;
    engine.onEvent((event) => {
      if (event.resource.type === 'softwareCampaign') this.observe(event);
    });
  }

  /** From here on nothing goes out until `release`: a request is being processed. */
  hold(): void {
    this.held = true;
  }

  /** Lets out what was held back: before the response (the promise is then awaited), or in the turn after it. */
  async release(): Promise<void> {
    this.held = false;
    if (this.waiting.size === 0) return;
    const told = this.tell();
    if (this.engine.policy.announcementTiming === 'before') await told;
  }

  close(): void {
    this.closed = true;
    this.waiting.clear();
    this.announced.clear();
  }

  private observe(event: CseEvent): void {
    const { resource } = event;
    const here = this.announced.get(resource.id) ?? new Map<string, AnnouncedResource>();
    const wanted = event.kind === 'deleted' ? new Set<string>() : this.wanted(resource);
    const asked = event.kind === 'created' || (event.kind === 'updated' && event.changed.includes('announceTo'));
    for (const cseId of wanted)
      if (!here.has(cseId)) here.set(cseId, new AnnouncedResource(this.engine, this.cses, resource, cseId));
    for (const one of here.values()) {
      one.wanted = wanted.has(one.cseId);
      if (asked && one.wanted) one.failed = false;
      this.waiting.set(one, resource);
    }
    if (here.size > 0) this.announced.set(resource.id, here);
    if (event.kind === 'deleted') this.announced.delete(resource.id);
    if (!this.held) void this.tell();
  }

  /** The CSE-IDs of the registered CSEs that announceTo names. */
  private wanted({ attributes }: Resource): Set<string> {
    const entries = attributes['announceTo'];
    if (!Array.isArray(entries)) return new Set();
    return new Set(entries.flatMap((entry) => this.cses.named(String(entry)) ?? []));
  }

  private async tell(): Promise<void> {
    const waiting = [...this.waiting];
    this.waiting.clear();
    if (this.engine.policy.announcementTiming === 'after') await new Promise((resolve) => setImmediate(resolve));
    await Promise.all(
      waiting.map(async ([one, campaign]) => {
        await one.settle();
        this.settled(campaign, one);
      }),
    );
  }

  private settled(campaign: Resource, one: AnnouncedResource): void {
    if (this.closed) return;
    const here = this.announced.get(campaign.id);
    if (!one.wanted && one.address === undefined && here?.get(one.cseId) === one) here.delete(one.cseId);
    if (this.engine.policy.announceTo === 'addresses') this.rewrite(campaign, one);
  }

  /** Puts the address of an announced resource in the place of the entry that asked for it; nothing, if it failed. */
  private rewrite(campaign: Resource, { cseId, address, failed, wanted }: AnnouncedResource): void {
    const entries = campaign.attributes['announceTo'];
    if (!this.engine.exists(campaign) || !wanted || !Array.isArray(entries)) return;
    const replaced = failed ? undefined : address;
    const after = entries.flatMap((entry) => (this.cses.named(String(entry)) === cseId ? (replaced ?? []) : [entry]));
    const list = [...new Set(after)];
    if (JSON.stringify(list) === JSON.stringify(entries)) return;
    this.engine.update(campaign, { announceTo: list.length === 0 ? null : list });
  }
}
