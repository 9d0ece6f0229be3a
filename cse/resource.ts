/** The resource types that this CSE knows, by the specification's own names. */
export type ResourceTypeName =
  | 'CSEBase'
  | 'AE'
  | 'remoteCSE'
  | 'accessControlPolicy'
  | 'container'
  | 'contentInstance'
  | 'node'
  | 'software'
  | 'schedule'
  | 'subscription'
  | 'mgmtCmd'
  | 'execInstance'
  | 'transaction'
  | 'semanticDescriptor'
  | 'softwareCampaign'
  | 'softwareCampaignAnnc';

/**
 * Attribute values as `wire/codec` decodes them: by long name, symbolic (`{ action, status: 'SUCCESSFUL' }`); but
 * creationTime, lastModifiedTime and expirationTime are milliseconds since the Unix epoch. Null is the NULL of clause 10.2.28.1, an attribute without a value is missing.
 */
export type Attributes = Readonly<Record<string, unknown>>;

/**
 * A resource of the tree: a live object, whose `attributes` are replaced as a whole by each update, so that a reference
 * to the earlier ones stays what it was.
 */
export interface Resource {
  /** The resourceID, unstructured and CSE-relative. */
  readonly id: string;
  readonly name: string;
  readonly type: ResourceTypeName;
  /** Undefined for the CSEBase only. */
  readonly parent: Resource | undefined;
  /** Who created it: an originator, or the CSE's own identifier (`/id-in`). */
  readonly creator: string;
  /** All but the four that name it (resourceType, resourceID, resourceName, parentID). */
  readonly attributes: Attributes;
}
