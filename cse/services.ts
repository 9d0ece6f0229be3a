import type { Clock } from './clock';
import type { CsePolicy } from './policy';
import type { Refusal } from './refusal';
import type { Attributes, Resource, ResourceTypeName } from './resource';

/** The privileges of an access control policy. */
export type AccessOperation = 'CREATE' | 'RETRIEVE' | 'UPDATE' | 'DELETE' | 'NOTIFY' | 'DISCOVERY';

/** What has happened to a resource; told synchronously, right after it happened. */
export type CseEvent =
  | { readonly kind: 'created'; readonly resource: Resource }
  | {
      readonly kind: 'updated';
      readonly resource: Resource;
      /** The attributes before the update. */
      readonly before: Attributes;
      /** Long names of the attributes that were given a value or deleted, whether or not the value is another one. */
      readonly changed: readonly string[];
    }
  | { readonly kind: 'deleted'; readonly resource: Resource };

/** A notification to the CSE itself, by a subscription whose notificationURI is the CSE or a resource of it. */
export type InternalNotification =
  | {
      readonly kind: 'event';
      readonly subscription: Resource;
      readonly notificationUri: string;
      readonly eventType: 'update' | 'delete' | 'createChild' | 'deleteChild';
      /** The subscribed-to resource for update and delete, the child otherwise. */
      readonly resource: Resource;
      /** For update: the long names of what changed. */
      readonly changed: readonly string[];
    }
  | {
      /** The subscription itself is being deleted (`sud`). */
      readonly kind: 'subscriptionDeleted';
      readonly subscription: Resource;
      readonly notificationUri: string;
    };

/** What the CSE offers to the hooks of a resource type. Everything is synchronous. */
export interface CseServices {
  readonly clock: Clock;
  readonly policy: CsePolicy;
  /** The CSE's own identifier in SP-relative form, `/id-in`: the originator of what it does by itself. */
  readonly cseId: string;
  /** The administrator's originator, who is permitted everything. */
  readonly administrator: string;
  /** The resource that an identifier in any oneM2M form names, or undefined if there is none here. */
  resolve(identifier: string): Resource | undefined;
  /** The direct children, oldest first. */
  children(resource: Resource, type?: ResourceTypeName): readonly Resource[];
  /** All resources of a type in this CSE, oldest first. */
  all(type: ResourceTypeName): readonly Resource[];
  /** Whether an originator has a privilege at a resource; for CREATE, `childType` is what it wants to create there. */
  permits(originator: string, resource: Resource, operation: AccessOperation, childType?: ResourceTypeName): boolean;
  /**
   * Creates a resource on behalf of the CSE: no access check, no `before…` hook, but defaults, `on…` and `after…` hooks,
   * events, notifications and expiry. RO attributes may be given; `resourceName` names it.
   * Refused when the parent is gone, cannot have such a child or already has one of that name.
   */
  create(parent: Resource, type: ResourceTypeName, attributes: Attributes, originator?: string): Resource | Refusal;
  /**
   * The CSE's own update, RO attributes included: one call is one update and one notification. A null deletes an optional
   * attribute, and is kept as NULL in one that can be NULL. Refused when the resource is gone.
   */
  update(resource: Resource, attributes: Attributes): Refusal | undefined;
  /** Deletes a resource and all below it; nothing happens if it is gone. */
  remove(resource: Resource): void;
  /** Whether the resource is still in the tree. */
  exists(resource: Resource): boolean;
  /** The resource's identifier in the form of `policy.identifierForm`. */
  identifierOf(resource: Resource): string;
  /** The mgmtDefinition of a specialization of <mgmtObj>, as the profile has it. */
  mgmtDefinition(type: ResourceTypeName): number | undefined;
  /** The response status code that the profile demands of a refusal in this case, the first if it allows several. */
  pinnedCode(refusal: string): number | undefined;
  /** Listens to every change of any resource, by requests, the CSE itself and expiry. Returns how to stop. */
  onEvent(listener: (event: CseEvent) => void): () => void;
  /** Listens to what internal subscriptions tell. Returns how to stop. */
  onInternalNotification(listener: (notification: InternalNotification) => void): () => void;
}
