import type { Profile } from '../wire/profile';
import { identifierOf, resolve, structuredName } from './address';
import type { CseNames } from './address';
import { AccessControl } from './access';
import type { Clock } from './clock';
import { Expiry } from './expiry';
import type { HookTable, Origin, ResourceHooks } from './hooks';
import { Listeners } from './listeners';
import type { CsePolicy } from './policy';
import type { Refusal } from './refusal';
import { isRefusal, refuse } from './refusal';
import type { Attributes, Resource, ResourceTypeName } from './resource';
import type { AccessOperation, CseEvent, CseServices, InternalNotification } from './services';
import { ResourceTree } from './tree';
import { definitionOf, definitionOfHosted } from './types/index';
import { applyChanges, defaultsOf } from './validate';

/** What the engine is made of. */
export interface EngineOptions {
  readonly clock: Clock;
  readonly policy: CsePolicy;
  readonly profile: Profile;
  readonly names: CseNames;
  readonly administrator: string;
  readonly rootAttributes: Attributes;
}

/** A CREATE whose attributes have been held against the attribute table. */
export interface CreateRequest {
  readonly parent: Resource;
  readonly type: ResourceTypeName;
  readonly requested: Attributes;
  readonly originator: string;
  readonly origin: Origin;
}

/** Someone who is told of each change before the listeners are: the subscriptions. */
export type ChangeObserver = (event: CseEvent, subscriptions: readonly Resource[]) => void;

/** How many levels a tree has at most. */
const deepestTree = 100;

/** Changes the tree: every CREATE, UPDATE and DELETE goes through here, whoever wants it, with hooks, events and expiry. */
export class Engine implements CseServices {
  readonly clock: Clock;
  readonly policy: CsePolicy;
  readonly cseId: string;
  readonly administrator: string;
  readonly tree: ResourceTree;
  readonly access: AccessControl;
  readonly names: CseNames;
  readonly profile: Profile;
  readonly internalNotifications = new Listeners<InternalNotification>();
  private readonly events = new Listeners<CseEvent>();
  private readonly expiry: Expiry;
  private readonly hooks = new Map<ResourceTypeName, ResourceHooks[]>();
  private observer: ChangeObserver = () => undefined;
  private counter = 0;

  constructor(options: EngineOptions) {
    this.clock = options.clock;
    this.policy = options.policy;
    this.profile = options.profile;
    this.names = options.names;
    this.cseId = `/${options.names.cseId}`;
    this.administrator = options.administrator;
    const now = options.clock.now();
    const attributes = { ...options.rootAttributes, creationTime: now, lastModifiedTime: now };
    this.tree = new ResourceTree(options.names.cseId, options.names.cseBaseName, this.cseId, attributes);
    this.access = new AccessControl(this.tree, options.names, options.administrator, options.policy);
    this.expiry = new Expiry(options.clock, (id) => {
      const resource = this.tree.get(id);
      if (resource) this.deleteNow(resource, this.cseId, 'expiry');
    });
  }

  /** Adds hooks, after those that are there. */
  register(table: HookTable): void {
    for (const [type, hooks] of Object.entries(table) as [ResourceTypeName, readonly ResourceHooks[]][]) {
      this.hooks.set(type, [...this.hooksOf(type), ...hooks]);
    }
  }

  /** Has the subscriptions told of each change first. */
  observe(observer: ChangeObserver): void {
    this.observer = observer;
  }

  /** Ends what is due by now. */
  sweep(): void {
    this.expiry.sweep();
  }

  close(): void {
    this.expiry.close();
  }

  nextId(prefix: string): string {
    this.counter += 1;
    const id = `${prefix}${String(this.counter)}`;
    return this.tree.get(id) ? this.nextId(prefix) : id;
  }

  resolve(identifier: string): Resource | undefined {
    return resolve(this.tree, this.names, identifier);
  }

  children(resource: Resource, type?: ResourceTypeName): readonly Resource[] {
    return this.tree.children(resource, type);
  }

  all(type: ResourceTypeName): readonly Resource[] {
    return this.tree.all(type);
  }

  permits(originator: string, resource: Resource, operation: AccessOperation, childType?: ResourceTypeName): boolean {
    return this.access.permits(originator, resource, operation, childType);
  }

  exists(resource: Resource): boolean {
    return this.tree.has(resource);
  }

  identifierOf(resource: Resource): string {
    return identifierOf(resource, this.policy.identifierForm, this.names);
  }

  mgmtDefinition(type: ResourceTypeName): number | undefined {
    return this.profile.resourceTypes[type]?.mgmtDefinition;
  }

  pinnedCode(refusal: string): number | undefined {
    return this.profile.pinnedRefusals[refusal]?.[0];
  }

  onEvent(listener: (event: CseEvent) => void): () => void {
    return this.events.add(listener);
  }

  onInternalNotification(listener: (notification: InternalNotification) => void): () => void {
    return this.internalNotifications.add(listener);
  }

  create(
    parent: Resource,
    type: ResourceTypeName,
    attributes: Attributes,
    originator = this.cseId,
  ): Resource | Refusal {
    return this.createNow({ parent, type, requested: attributes, originator, origin: 'cse' });
  }

  update(resource: Resource, attributes: Attributes): Refusal | undefined {
    const outcome = this.updateNow(resource, attributes, this.cseId, 'cse');
    return isRefusal(outcome) ? outcome : undefined;
  }

  remove(resource: Resource): void {
    this.deleteNow(resource, this.cseId, 'cse');
  }

  /** Creates a resource, or says why not. */
  createNow(request: CreateRequest): Resource | Refusal {
    const { parent, type, requested, originator, origin } = request;
    const misplaced = this.misplaced(request);
    if (misplaced) return misplaced;
    const base: Attributes = { ...this.initial(type), ...requested };
    const context = { services: this, parent, type, requested, attributes: base, originator, origin };
    const refusal = origin === 'request' ? first(this.hooksOf(type), (one) => one.beforeCreate?.(context)) : undefined;
    if (refusal) return refusal;
    const extra = this.hooksOf(type).map((one) => one.onCreate?.(context) ?? {});
    const attributes = applyChanges(definitionOfHosted(type), base, Object.assign({}, ...extra) as Attributes);
    const resource = this.add(request, attributes);
    if (isRefusal(resource)) return resource;
    this.tell({ kind: 'created', resource });
    for (const one of this.hooksOf(type)) one.afterCreate?.({ services: this, resource, originator, origin });
    return resource;
  }

  /** Updates a resource; gives the names of what changed, or says why not. */
  updateNow(
    resource: Resource,
    requested: Attributes,
    originator: string,
    origin: Origin,
  ): readonly string[] | Refusal {
    if (!this.exists(resource)) return refuse('NOT_FOUND', `${resource.id} does not exist any more`);
    const definition = definitionOfHosted(resource.type);
    const before = resource.attributes;
    const hooks = this.hooksOf(resource.type);
    const attributes = applyChanges(definition, before, requested);
    const context = { services: this, resource, requested, attributes, originator, origin };
    const refusal = origin === 'request' ? first(hooks, (one) => one.beforeUpdate?.(context)) : undefined;
    if (refusal) return refusal;
    const extra = Object.assign({}, ...hooks.map((one) => one.onUpdate?.(context) ?? {})) as Attributes;
    const changed = [...new Set([...Object.keys(requested), ...Object.keys(extra)])];
    this.replace(resource, { ...requested, ...extra });
    this.tell({ kind: 'updated', resource, before, changed });
    for (const one of hooks) one.afterUpdate?.({ services: this, resource, before, changed, originator, origin });
    return changed;
  }

  /** Bookkeeping (currentNrOfInstances): an event for the CSE's own listeners, no UPDATE for hooks and subscriptions. */
  adjust(resource: Resource, changes: Attributes): void {
    const before = resource.attributes;
    this.replace(resource, changes);
    this.events.tell({ kind: 'updated', resource, before, changed: Object.keys(changes) });
  }

  /** Deletes a resource for a request, unless a hook refuses. */
  deleteForRequest(resource: Resource, originator: string): Refusal | undefined {
    const context = { services: this, resource, originator, origin: 'request' as const };
    const refusal = first(this.hooksOf(resource.type), (one) => one.beforeDelete?.(context));
    if (!refusal) this.deleteNow(resource, originator, 'request');
    return refusal;
  }

  private replace(resource: Resource, changes: Attributes): void {
    const definition = definitionOfHosted(resource.type);
    const lastModifiedTime = this.clock.now();
    const attributes = applyChanges(definition, resource.attributes, { lastModifiedTime, ...changes });
    this.tree.setAttributes(resource, attributes);
    if ('expirationTime' in changes) this.watch(resource);
  }

  private deleteNow(resource: Resource, originator: string, origin: Origin): void {
    if (!this.exists(resource)) return;
    if (this.policy.deletionOrder === 'bottomUp') this.deleteAll(this.children(resource), originator, origin);
    if (!this.exists(resource)) return;
    const subscriptions = this.children(resource, 'subscription');
    const below = this.tree.take(resource);
    this.expiry.forget(resource.id);
    this.tell({ kind: 'deleted', resource }, subscriptions);
    for (const one of this.hooksOf(resource.type)) {
      one.afterDelete?.({ services: this, resource, originator, origin });
    }
    this.deleteAll(below, originator, origin);
  }

  private deleteAll(resources: readonly Resource[], originator: string, origin: Origin): void {
    for (const one of resources) this.deleteNow(one, originator, origin);
  }

  private misplaced({ parent, type }: CreateRequest): Refusal | undefined {
    if (!this.exists(parent)) return refuse('NOT_FOUND', `${parent.id} does not exist any more`);
    if (!definitionOf(type)) return refuse('NOT_IMPLEMENTED', `<${type}> is not implemented`);
    if (!definitionOfHosted(parent.type).children.includes(type)) {
      return refuse('INVALID_CHILD_RESOURCE_TYPE', `a <${parent.type}> cannot have a <${type}>`);
    }
    if (structuredName(parent).split('/').length > deepestTree) return refuse('NOT_ACCEPTABLE', 'the tree is too deep');
    return undefined;
  }

  private initial(type: ResourceTypeName): Attributes {
    const now = this.clock.now();
    const expirationTime = now + this.policy.defaultLifetimeMs;
    return { ...defaultsOf(definitionOfHosted(type)), creationTime: now, lastModifiedTime: now, expirationTime };
  }

  private add({ parent, type, originator }: CreateRequest, all: Attributes): Resource | Refusal {
    const { resourceName, ...attributes } = all;
    const id = type === 'AE' ? String(attributes['AE-ID']) : this.nextId(definitionOfHosted(type).idPrefix);
    const name = typeof resourceName === 'string' ? resourceName : id;
    if (this.tree.child(parent, name)) return refuse('CONFLICT', `there is already a ${name} in ${parent.name}`);
    const creator = type === 'AE' ? id : originator;
    const resource = this.tree.add(parent, { id, name, type, creator, attributes });
    this.watch(resource);
    return resource;
  }

  private watch(resource: Resource): void {
    const at = resource.attributes['expirationTime'];
    if (typeof at === 'number') this.expiry.set(resource.id, at);
  }

  private tell(event: CseEvent, subscriptions = this.children(event.resource, 'subscription')): void {
    this.observer(event, subscriptions);
    this.events.tell(event);
  }

  private hooksOf(type: ResourceTypeName): readonly ResourceHooks[] {
    return this.hooks.get(type) ?? [];
  }
}

function first<T, R>(items: readonly T[], ask: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
