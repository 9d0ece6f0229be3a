import { isRecord } from './record';

/** A value that came in another type than its attribute has: what came, and what was expected in its place. */
export interface Malformed {
  readonly malformed: unknown;
  /** For example `m2m:status` or `boolean`. */
  readonly expected: string;
}

/** Marks `raw` as not of the `expected` type. */
export function malformed(raw: unknown, expected: string): Malformed {
  return { malformed: raw, expected };
}

/** Whether a decoded value is a mark of `malformed`. */
export function isMalformed(value: unknown): value is Malformed {
  return isRecord(value) && Object.hasOwn(value, 'malformed') && typeof value['expected'] === 'string';
}

/**
 * Every malformed value within a decoded value, at any depth.
 * @returns JSON pointers below the value (`/individualSoftwareStatuses/0/status`) with what came and what was expected
 */
export function malformedIn(value: unknown, path = ''): readonly (Malformed & { readonly path: string })[] {
  if (isMalformed(value)) return [{ ...value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => malformedIn(item, `${path}/${String(index)}`));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, item]) => malformedIn(item, `${path}/${key}`));
  return [];
}
