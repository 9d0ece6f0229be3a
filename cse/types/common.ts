import type { AttributeRule } from './definition';
import { assigned, defaulted, optional } from './definition';
import { listOf, nonEmptyListOf, nonEmptyText, text, time } from './values';

/** The universal attributes of clause 9.6.1.3; the four that name the resource are kept beside its attributes. */
export const universal: Readonly<Record<string, AttributeRule>> = {
  resourceType: assigned(() => true),
  resourceID: assigned(text),
  resourceName: { access: 'WO', create: 'O', deletable: false, check: nonEmptyText },
  parentID: assigned(text),
  creationTime: assigned(time),
  lastModifiedTime: assigned(time),
  labels: optional('RW', listOf(text)),
};

const accessControl: Readonly<Record<string, AttributeRule>> = {
  accessControlPolicyIDs: optional('RW', nonEmptyListOf(nonEmptyText)),
  dynamicAuthorizationConsultationIDs: optional('RW', listOf(text)),
};

/** What a resource with a lifetime and access control has. */
export const common: Readonly<Record<string, AttributeRule>> = {
  ...universal,
  ...accessControl,
  expirationTime: defaulted('RW', time),
};

/** The same for a resource whose expirationTime the CSE sets (<execInstance>). */
export const commonWithAssignedLifetime: Readonly<Record<string, AttributeRule>> = {
  ...universal,
  ...accessControl,
  expirationTime: assigned(time),
};

/** The attributes that make a resource announceable. */
export const announceable: Readonly<Record<string, AttributeRule>> = {
  announceTo: optional('RW', listOf(text)),
  announcedAttribute: optional('RW', listOf(text)),
};
