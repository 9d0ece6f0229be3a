import { isMalformed, isNull } from '../../../wire/codec';
import { writeJson } from '../../../wire/write-json';
import { shortened } from '../../session/shortened';

/** Whether a retrieved value is the one that was retrieved before; NULL has several forms, and a list no order. */
export function sameValue(before: unknown, after: unknown): boolean {
  if (isNull(before) && isNull(after)) return true;
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && writeJson(sorted(before)) === writeJson(sorted(after));
  return writeJson(before ?? null) === writeJson(after ?? null);
}

const sorted = (list: readonly unknown[]): readonly string[] => list.map((item) => writeJson(item ?? null)).sort();

/** A value as it came, whatever type it should have had. */
export function raw(value: unknown): unknown {
  return isMalformed(value) ? value.malformed : value;
}

/** A value for people, of a length that people read. */
export function briefly(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = writeJson(shortened(raw(value)));
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
