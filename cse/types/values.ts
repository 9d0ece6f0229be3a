import { durationMs } from '../../wire/duration';

/** Tells whether a decoded value is one that an attribute may have. */
export type ValueCheck = (value: unknown) => boolean;

export const text: ValueCheck = (value) => typeof value === 'string';
export const nonEmptyText: ValueCheck = (value) => typeof value === 'string' && value !== '';
export const flag: ValueCheck = (value) => typeof value === 'boolean';
/** An `xs:duration`. */
export const duration: ValueCheck = (value) => durationMs(value) !== undefined;
export const count: ValueCheck = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
/** m2m:timestamp, as milliseconds since the Unix epoch. */
export const time: ValueCheck = (value) => typeof value === 'number' && Number.isFinite(value);
export const structure: ValueCheck = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const anything: ValueCheck = () => true;

export function listOf(item: ValueCheck): ValueCheck {
  return (value) => Array.isArray(value) && value.every(item);
}

/** A list with at least one element: what a mandatory list needs, and what an optional one has if it is there. */
export function nonEmptyListOf(item: ValueCheck): ValueCheck {
  return (value) => Array.isArray(value) && value.length > 0 && value.every(item);
}

export function oneOf(...names: readonly unknown[]): ValueCheck {
  return (value) => names.includes(value);
}

/** A structure whose named members are as given; a member may be missing if its check says so. */
export function structureOf(members: Readonly<Record<string, ValueCheck>>): ValueCheck {
  return (value) =>
    structure(value) &&
    Object.entries(members).every(([name, check]) => check((value as Record<string, unknown>)[name]));
}

export function optionally(check: ValueCheck): ValueCheck {
  return (value) => value === undefined || check(value);
}

/** m2m:status by name. */
export const status = oneOf('UNINITIALIZED', 'SUCCESSFUL', 'FAILURE', 'IN_PROCESS');
/** m2m:actionStatus. */
export const actionStatus = structureOf({ action: optionally(text), status: optionally(status) });
/** m2m:execStatusType by name. */
export const execStatus = oneOf(
  'INITIATED',
  'PENDING',
  'FINISHED',
  'CANCELLING',
  'CANCELLED',
  'STATUS_NOT_CANCELLABLE',
);
/** m2m:cmdType by name: what a <mgmtCmd> is for. */
export const cmdType = oneOf(
  'RESET',
  'REBOOT',
  'UPLOAD',
  'DOWNLOAD',
  'SOFTWAREINSTALL',
  'SOFTWAREUNINSTALL',
  'SOFTWAREUPDATE',
);
/** m2m:execModeType by name. */
export const execMode = oneOf('IMMEDIATEONCE', 'IMMEDIATEREPEAT', 'RANDOMONCE', 'RANDOMREPEAT');
