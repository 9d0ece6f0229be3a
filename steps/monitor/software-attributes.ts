import type { ActionAttribute } from '../../model/rule';
import type { Status } from '../../model/state';
import { statuses } from '../../model/state';
import { isRecord } from '../../wire/record';
import { parseTimestamp } from '../../wire/timestamp';

type Attributes = Readonly<Record<string, unknown>>;

/** expirationTime in ms; undefined when it is not there or no timestamp. */
export function endOf({ expirationTime }: Attributes): number | undefined {
  return typeof expirationTime === 'string' ? parseTimestamp(expirationTime) : undefined;
}

/** The status in an installStatus or activeStatus. */
export function statusIn(value: unknown): Status | undefined {
  const status = isRecord(value) ? value['status'] : undefined;
  return statuses.find((one) => one === status);
}

const actions: readonly ActionAttribute[] = ['install', 'uninstall', 'activate', 'deactivate'];

/** The action attributes of a [software] that could be read. */
export function actionsIn(attributes: Attributes): Partial<Record<ActionAttribute, boolean>> {
  const read: Partial<Record<ActionAttribute, boolean>> = {};
  for (const name of actions) {
    const value = attributes[name];
    if (typeof value === 'boolean') read[name] = value;
  }
  return read;
}
