import type { ResourceTypeDefinition } from './definition';
import { assigned, mandatory, optional } from './definition';
import { common } from './common';
import { anything, nonEmptyText, oneOf, structure } from './values';

/**
 * <transaction> (clause 9.6.48 of TS-0001), as far as a parent is concerned that may have some: it is kept and shown, and
 * nobody locks, executes or commits anything.
 */
export const transaction: ResourceTypeDefinition = {
  type: 'transaction',
  idPrefix: 'trnt',
  attributes: {
    ...common,
    transactionID: mandatory('WO', nonEmptyText),
    transactionControl: mandatory('RW', oneOf('INITIAL', 'LOCK', 'EXECUTE', 'COMMIT', 'ABORT')),
    transactionState: assigned(oneOf('INITIAL', 'LOCKED', 'EXECUTED', 'COMMITTED', 'ERROR', 'ABORTED'), 'INITIAL'),
    transactionLockType: optional('WO', anything),
    requestPrimitive: mandatory('WO', structure),
    responsePrimitive: optional('RO', structure),
  },
  children: ['subscription'],
  updatable: true,
  creatable: true,
};
