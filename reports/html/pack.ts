import { deflateRawSync } from 'node:zlib';
import { visible } from '../visible';
import { eachString } from './each-string';

/** Whether a JSON text may hold something that `visible` changes: an escaped control character, or anything beyond ASCII. */
const suspicious = /\\[^nt"\\]|[^\x20-\x7e]/u;

/**
 * Data for the report's script, packed: JSON, deflated without header, in base64, all its texts made visible. What is packed so
 * cannot hold markup, whatever it says, and is unpacked only when somebody looks at it.
 */
export function pack(value: unknown): string {
  const json = JSON.stringify(value);
  const safe = suspicious.test(json) ? JSON.stringify(eachString(value, visible)) : json;
  return deflateRawSync(Buffer.from(safe)).toString('base64');
}
