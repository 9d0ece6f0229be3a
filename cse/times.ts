import { formatTimestamp, parseTimestamp } from '../wire/timestamp';
import type { Attributes } from './resource';

const names = ['creationTime', 'lastModifiedTime', 'expirationTime'];

/** Timestamps of decoded attributes as milliseconds since the epoch; what is no timestamp stays as it is. */
export function withTimes(attributes: Attributes): Attributes {
  return convert(attributes, (value) => (typeof value === 'string' ? (parseTimestamp(value) ?? value) : value));
}

/** The inverse, for what goes out. */
export function withTimestamps(attributes: Attributes): Attributes {
  return convert(attributes, (value) => (typeof value === 'number' ? formatTimestamp(value) : value));
}

function convert(attributes: Attributes, change: (value: unknown) => unknown): Attributes {
  const converted = { ...attributes };
  for (const name of names) if (name in attributes) converted[name] = change(attributes[name]);
  return converted;
}
