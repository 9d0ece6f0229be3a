import type { ResourceTypeName } from '../resource';
import type { ValueCheck } from './values';

/** One line of an attribute table. */
export interface AttributeRule {
  readonly access: 'RW' | 'RO' | 'WO';
  /** In a CREATE: mandatory, optional, or not permitted. */
  readonly create: 'M' | 'O' | 'NP';
  /** Whether a null in an UPDATE may delete it (multiplicity 0..1). */
  readonly deletable: boolean;
  readonly check: ValueCheck;
  /** The value in a CREATE without it. */
  readonly default?: unknown;
  /** Whether the Hosting CSE may set it to NULL, which is a value and no deletion. */
  readonly nullable?: boolean;
}

/** A resource type as data: its attribute table, and what may stand below it. */
export interface ResourceTypeDefinition {
  readonly type: ResourceTypeName;
  /** The beginning of the resourceIDs of this type. */
  readonly idPrefix: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly children: readonly ResourceTypeName[];
  /** Whether it can be updated by a request; a <contentInstance> cannot. */
  readonly updatable: boolean;
  /** Whether it can be created by a request; the CSEBase and <execInstance> cannot. */
  readonly creatable: boolean;
}

type Access = AttributeRule['access'];

/** Multiplicity 1, and the originator has to give it. */
export function mandatory(access: Access, check: ValueCheck): AttributeRule {
  return { access, create: 'M', deletable: false, check };
}

/** Multiplicity 1, with a value of the CSE's when the originator gives none. */
export function defaulted(access: Access, check: ValueCheck, value?: unknown): AttributeRule {
  const rule: AttributeRule = { access, create: 'O', deletable: false, check };
  return value === undefined ? rule : { ...rule, default: value };
}

/** Multiplicity 0..1. */
export function optional(access: Access, check: ValueCheck, value?: unknown): AttributeRule {
  const rule: AttributeRule = { access, create: access === 'RO' ? 'NP' : 'O', deletable: true, check };
  return value === undefined ? rule : { ...rule, default: value };
}

/** Assigned by the Hosting CSE alone. */
export function assigned(check: ValueCheck, value?: unknown): AttributeRule {
  const rule: AttributeRule = { access: 'RO', create: 'NP', deletable: false, check };
  return value === undefined ? rule : { ...rule, default: value };
}

/** Assigned by the Hosting CSE alone, which may set it to NULL; NULL from the start. */
export function assignedOrNull(check: ValueCheck): AttributeRule {
  return { access: 'RO', create: 'NP', deletable: false, check, default: null, nullable: true };
}
