import { parseTimestamp } from '../wire/timestamp';
import type { Resource } from './resource';

/** When a resource ends, in milliseconds since the epoch; undefined for the CSEBase, which does not. */
export function lifetimeEnd(resource: Resource): number | undefined {
  const text = resource.attributes['expirationTime'];
  return typeof text === 'string' ? parseTimestamp(text) : undefined;
}
