import { isRecord, own } from './record';
import { malformed } from './malformed';
import { parseTimestamp } from './timestamp';
import { triggerCriterion } from './trigger-criterion';
import type { ValueKind } from './value-kind';
import { enumerated, listOf, plain, structure } from './value-kind';

const text = plain('string', (value) => typeof value === 'string');
const flag = plain('boolean', (value) => typeof value === 'boolean');
const integer = plain('integer', (value) => Number.isInteger(value));
const timestamp = plain('m2m:timestamp', (value) => typeof value === 'string' && parseTimestamp(value) !== undefined);
const status = enumerated('m2m:status', (profile) => profile.enumerations.status);
const execStatus = enumerated('m2m:execStatusType', (profile) => profile.enumerations.execStatus);
const operation = enumerated('softwareOperation', (profile) => profile.enumerations.softwareOperation);
const cmdType = enumerated('m2m:cmdType', (profile) => profile.enumerations.cmdType);
const execMode = enumerated('m2m:execModeType', (profile) => profile.enumerations.execMode);
const transactionControl = enumerated('m2m:transactionControl', (profile) => profile.enumerations.transactionControl);
const transactionState = enumerated('m2m:transactionState', (profile) => profile.enumerations.transactionState);
const descriptorRepresentation = enumerated(
  'm2m:descriptorRepresentation',
  (profile) => profile.enumerations.descriptorRepresentation,
);
const requested = enumerated('m2m:operation', (profile) => profile.enumerations.operation);
const eventType = enumerated('m2m:notificationEventType', (profile) => profile.enumerations.notificationEventType);

const actionStatus = structure('actionStatus', 'm2m:actionStatus', { action: text, status }, ['status']);
const individualStatus = structure('actionStatus', 'm2m:actionStatus', { action: text, status }, ['action', 'status']);

/** A list of names here, the sum of their bits on the wire. */
const accessControlOperations: ValueKind = {
  expected: 'm2m:accessControlOperations',
  encode: (profile, value) => {
    if (!Array.isArray(value)) return value;
    const bits = value.map((name: unknown) => own(profile.enumerations.accessControlOperation, String(name)));
    return bits.every((bit) => bit !== undefined) ? bits.reduce((sum, bit) => sum | bit, 0) : value;
  },
  decode: (profile, value) => {
    const all = Object.entries(profile.enumerations.accessControlOperation);
    const known = all.reduce((sum, [, bit]) => sum | bit, 0);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || (value & ~known) !== 0 || value > known)
      return malformed(value, 'm2m:accessControlOperations');
    return all.filter(([, bit]) => (value & bit) !== 0).map(([name]) => name);
  },
};

const privileges = structure('privileges', 'm2m:setOfAcrs', {
  accessControlRules: listOf(
    structure('accessControlRule', 'm2m:accessControlRule', {
      accessControlOriginators: listOf(text),
      accessControlOperations,
    }),
  ),
});

const argumentsByType = structure('execReqArgs', 'm2m:execReqArgsListType', {
  reset: listOf(structure('resetArgs', 'm2m:resetArgsType', {})),
});

/** What a command is executed with: a list, which goes as it is, or TS-0004's structure of lists by type of command. */
const execReqArgs: ValueKind = {
  expected: 'm2m:execReqArgsListType',
  encode: (profile, value) => (isRecord(value) ? argumentsByType.encode(profile, value) : value),
  decode: (profile, value) => (isRecord(value) ? argumentsByType.decode(profile, value) : value),
};

/** By long attribute name, how a value looks on the wire; any other attribute's value is the same on both sides. */
const kinds: Readonly<Record<string, ValueKind>> = {
  resourceType: integer,
  resourceID: text,
  resourceName: text,
  parentID: text,
  creationTime: timestamp,
  lastModifiedTime: timestamp,
  expirationTime: timestamp,
  accessControlPolicyIDs: listOf(text),
  labels: listOf(text),
  announceTo: listOf(text),
  announcedAttribute: listOf(text),
  dynamicAuthorizationConsultationIDs: listOf(text),
  campaignEnabled: flag,
  campaignStatus: execStatus,
  version: text,
  softwareName: text,
  URL: text,
  softwareTargets: listOf(text),
  softwareTriggerCriteria: listOf(triggerCriterion),
  softwareOperation: operation,
  softwareLinks: listOf(text),
  aggregatedSoftwareStatus: status,
  individualSoftwareStatuses: listOf(individualStatus),
  install: flag,
  uninstall: flag,
  activate: flag,
  deactivate: flag,
  mgmtDefinition: integer,
  objectIDs: listOf(text),
  objectPaths: listOf(text),
  description: text,
  holder: text,
  installStatus: actionStatus,
  activeStatus: actionStatus,
  execStatus,
  execTarget: text,
  execDisable: flag,
  execEnable: flag,
  cmdType,
  execMode,
  execNumber: integer,
  execReqArgs,
  transactionControl,
  transactionState,
  requestPrimitive: structure('requestPrimitive', 'm2m:requestPrimitive', { operation: requested }),
  descriptorRepresentation,
  descriptor: text,
  privileges,
  selfPrivileges: privileges,
  scheduleElement: structure('scheduleElement', 'm2m:scheduleEntries', { scheduleEntry: listOf(text) }),
  eventNotificationCriteria: structure('eventNotificationCriteria', 'm2m:eventNotificationCriteria', {
    notificationEventType: listOf(eventType),
  }),
};

/** How the values of an attribute look on the wire; undefined when they are the same on both sides. */
export function kindOf(longName: string): ValueKind | undefined {
  return own(kinds, longName);
}
