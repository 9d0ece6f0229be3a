import type { ResourceTypeDefinition } from './definition';
import { mandatory } from './definition';
import { announceable, common } from './common';
import { listOf, nonEmptyListOf, nonEmptyText, structureOf } from './values';

const operations = (value: unknown): boolean =>
  Array.isArray(value) || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 64);

const privileges = structureOf({
  accessControlRules: listOf(
    structureOf({ accessControlOriginators: nonEmptyListOf(nonEmptyText), accessControlOperations: operations }),
  ),
});

const attributes = Object.fromEntries(Object.entries(common).filter(([name]) => name !== 'accessControlPolicyIDs'));

/** <accessControlPolicy> (clause 9.6.2): governed by its own selfPrivileges, so it has no accessControlPolicyIDs. */
export const accessControlPolicy: ResourceTypeDefinition = {
  type: 'accessControlPolicy',
  idPrefix: 'acp',
  attributes: {
    ...attributes,
    ...announceable,
    privileges: mandatory('RW', privileges),
    selfPrivileges: mandatory('RW', privileges),
  },
  children: ['subscription'],
  updatable: true,
  creatable: true,
};
