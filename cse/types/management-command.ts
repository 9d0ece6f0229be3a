import type { AttributeRule, ResourceTypeDefinition } from './definition';
import { assigned, mandatory, optional } from './definition';
import { common, commonWithAssignedLifetime } from './common';
import {
  anything,
  cmdType,
  count,
  duration,
  execMode,
  execStatus,
  flag,
  nonEmptyListOf,
  nonEmptyText,
  text,
} from './values';

const target = (value: unknown): boolean => nonEmptyText(value) || nonEmptyListOf(nonEmptyText)(value);

/** How a command is to be executed: set at the <mgmtCmd>, and read-only in its instances. */
function execution(access: 'RW' | 'RO'): Record<string, AttributeRule> {
  return {
    execMode: optional(access, execMode),
    execFrequency: optional(access, duration),
    execDelay: optional(access, duration),
    execNumber: optional(access, count),
    execReqArgs: optional(access, anything),
  };
}

/** <mgmtCmd> (clause 9.6.16), as far as clause 9.6.17 needs it. */
export const mgmtCmd: ResourceTypeDefinition = {
  type: 'mgmtCmd',
  idPrefix: 'mgc',
  attributes: {
    ...common,
    ...execution('RW'),
    description: optional('RW', text),
    cmdType: mandatory('WO', cmdType),
    execEnable: optional('RW', flag),
    execTarget: mandatory('RW', target),
  },
  children: ['execInstance', 'subscription'],
  updatable: true,
  creatable: true,
};

/** <execInstance> (table 9.6.17-2): made by the CSE when a <mgmtCmd> is executed. */
export const execInstance: ResourceTypeDefinition = {
  type: 'execInstance',
  idPrefix: 'exin',
  attributes: {
    ...commonWithAssignedLifetime,
    ...execution('RO'),
    holder: optional('RW', text),
    execStatus: assigned(execStatus, 'PENDING'),
    execResult: assigned(anything),
    execDisable: optional('RW', flag),
    execTarget: assigned(nonEmptyText),
  },
  children: ['subscription', 'transaction'],
  updatable: true,
  creatable: false,
};
