import { anyShortName } from '../wire/names';
import { encodeNotification } from '../wire/notification';
import { isSuccess } from '../wire/status-code';
import { structuredName } from './address';
import { destinationOf } from './destination';
import type { Engine } from './engine';
import type { Outbox } from './outbox';
import type { Refusal } from './refusal';
import { refuse } from './refusal';
import type { Representations } from './representation';
import type { Attributes, Resource } from './resource';
import type { CseEvent, InternalNotification } from './services';

type EventType = Extract<InternalNotification, { kind: 'event' }>['eventType'];

/** Something that a subscription may have to tell of. */
interface Happening {
  readonly eventType: EventType;
  readonly resource: Resource;
  /** For an update: the long names of what changed. */
  readonly changed: readonly string[];
}

/** Notifies: what happens in the tree goes to whoever subscribed to it. */
export class Subscriptions {
  private readonly engine: Engine;
  private readonly representations: Representations;
  private readonly outbox: Outbox;

  constructor(engine: Engine, representations: Representations, outbox: Outbox) {
    this.engine = engine;
    this.representations = representations;
    this.outbox = outbox;
    engine.observe((event, subscriptions) => {
      this.observe(event, subscriptions);
    });
  }

  /** Asks each external destination whether it wants the notifications, and refuses if one does not confirm. */
  async verify(parent: Resource, attributes: Attributes, originator: string): Promise<Refusal | undefined> {
    const name = attributes['resourceName'];
    const subscription = typeof name === 'string' ? { subscription: `${structuredName(parent)}/${name}` } : {};
    const content = encodeNotification(this.engine.profile, {
      verification: true,
      creator: originator,
      ...subscription,
    });
    for (const uri of urisOf(attributes)) {
      const destination = destinationOf(this.engine, uri);
      if (destination.kind === 'internal') continue;
      const answer = destination.kind === 'external' ? await this.outbox.ask(destination.uri, content) : undefined;
      if (!isSuccess(answer?.statusCode)) {
        return refuse(
          'SUBSCRIPTION_VERIFICATION_INITIATION_FAILED',
          `${uri} did not confirm that it wants notifications`,
        );
      }
    }
    return undefined;
  }

  private observe(event: CseEvent, own: readonly Resource[]): void {
    const { resource } = event;
    const siblings = resource.parent
      ? this.engine.children(resource.parent, 'subscription').filter((one) => one !== resource)
      : [];
    switch (event.kind) {
      case 'created':
        this.tellAll(siblings, { eventType: 'createChild', resource, changed: [] });
        return;
      case 'updated':
        this.tellAll(own, { eventType: 'update', resource, changed: event.changed });
        return;
      case 'deleted':
        this.tellAll(own, { eventType: 'delete', resource, changed: [] });
        this.tellAll(siblings, { eventType: 'deleteChild', resource, changed: [] });
        if (resource.type === 'subscription') this.tellOfEnd(resource);
    }
  }

  private tellAll(subscriptions: readonly Resource[], happening: Happening): void {
    for (const one of subscriptions) {
      if (this.wants(one, happening)) this.tell(one, happening);
    }
  }

  private wants(subscription: Resource, { eventType, changed }: Happening): boolean {
    const criteria = (subscription.attributes['eventNotificationCriteria'] ?? {}) as Attributes;
    const types = criteria['notificationEventType'];
    if (!(Array.isArray(types) ? types.includes(eventType) : eventType === 'update')) return false;
    const attributes = criteria['attribute'];
    if (eventType !== 'update' || !Array.isArray(attributes)) return true;
    return changed.some((name) => attributes.includes(anyShortName(this.engine.profile, name)));
  }

  private tell(subscription: Resource, { eventType, resource, changed }: Happening): void {
    for (const uri of urisOf(subscription.attributes)) {
      const destination = destinationOf(this.engine, uri);
      if (destination.kind === 'internal') {
        const notification = {
          kind: 'event',
          subscription,
          notificationUri: uri,
          eventType,
          resource,
          changed,
        } as const;
        this.engine.internalNotifications.tell(notification);
      } else if (destination.kind === 'external') {
        const representation = this.shown(subscription, { eventType, resource, changed });
        this.send(subscription, destination.uri, { eventType, representation });
      }
    }
  }

  /** What the notification shows of the resource, by notificationContentType. */
  private shown(subscription: Resource, { eventType, resource, changed }: Happening): unknown {
    const type = subscription.attributes['notificationContentType'];
    if (type === 3) return { 'm2m:uri': structuredName(resource) };
    if (type !== 2 || eventType !== 'update') return this.representations.whole(resource);
    return this.representations.part(resource, [...changed, 'lastModifiedTime']);
  }

  /** The deletion of a subscription goes to its subscriberURI, without one to its notificationURIs. */
  private tellOfEnd(subscription: Resource): void {
    const subscriber = subscription.attributes['subscriberURI'];
    const uris = typeof subscriber === 'string' ? [subscriber] : urisOf(subscription.attributes);
    for (const uri of uris) {
      const destination = destinationOf(this.engine, uri);
      if (destination.kind === 'internal') {
        this.engine.internalNotifications.tell({ kind: 'subscriptionDeleted', subscription, notificationUri: uri });
      } else if (destination.kind === 'external') {
        this.send(subscription, destination.uri, { deletion: true });
      }
    }
  }

  private send(
    subscription: Resource,
    uri: string,
    notification: { eventType?: EventType; representation?: unknown; deletion?: boolean },
  ): void {
    const named = { ...notification, subscription: this.engine.identifierOf(subscription) };
    const content = encodeNotification(this.engine.profile, named);
    this.outbox.add({ uri, content, subscriptionId: subscription.id });
  }
}

function urisOf(attributes: Attributes): readonly string[] {
  const uris = attributes['notificationURI'];
  return Array.isArray(uris) ? uris.map(String) : [];
}
