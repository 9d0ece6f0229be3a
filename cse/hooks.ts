import type { Refusal } from './refusal';
import type { Attributes, Resource, ResourceTypeName } from './resource';
import type { CseServices } from './services';

/** Who is behind a change: a request from outside, the CSE itself, or the end of a lifetime. */
export type Origin = 'request' | 'cse' | 'expiry';

export interface CreateContext {
  readonly services: CseServices;
  readonly parent: Resource;
  readonly type: ResourceTypeName;
  /** What the request gave, after generic validation, with long names. */
  readonly requested: Attributes;
  /** The same with the defaults of the attribute table and the CSE's own attributes filled in. */
  readonly attributes: Attributes;
  readonly originator: string;
  readonly origin: Origin;
}

export interface CreatedContext {
  readonly services: CseServices;
  readonly resource: Resource;
  readonly originator: string;
  readonly origin: Origin;
}

export interface UpdateContext {
  readonly services: CseServices;
  /** As it is before the update. */
  readonly resource: Resource;
  /** What the request gave, after generic validation; null deletes. */
  readonly requested: Attributes;
  /** The attributes that the resource would have with `requested` applied. */
  readonly attributes: Attributes;
  readonly originator: string;
  readonly origin: Origin;
}

export interface UpdatedContext {
  readonly services: CseServices;
  readonly resource: Resource;
  readonly before: Attributes;
  readonly changed: readonly string[];
  readonly originator: string;
  readonly origin: Origin;
}

export interface DeleteContext {
  readonly services: CseServices;
  readonly resource: Resource;
  readonly originator: string;
  readonly origin: Origin;
}

/**
 * What one resource type does beyond its attribute table. `before…` guards run for requests from outside only, and for a
 * deletion only at the resource that the request names; `on…` and `after…` run for every change, whoever makes it.
 */
export interface ResourceHooks {
  beforeCreate?(context: CreateContext): Refusal | undefined;
  /** Attributes to set in the same CREATE, over the requested ones; null as in `CseServices.update`. */
  onCreate?(context: CreateContext): Attributes;
  afterCreate?(context: CreatedContext): void;
  beforeUpdate?(context: UpdateContext): Refusal | undefined;
  /** Attributes to set in the same UPDATE, over the requested ones. */
  onUpdate?(context: UpdateContext): Attributes;
  afterUpdate?(context: UpdatedContext): void;
  beforeDelete?(context: DeleteContext): Refusal | undefined;
  /** The resource is out of the tree; its attributes are still readable. */
  afterDelete?(context: DeleteContext): void;
}

/** The hooks of each type; several may share one, and run in the order in which they were registered. */
export type HookTable = Partial<Record<ResourceTypeName, readonly ResourceHooks[]>>;
