import { isRecord, own } from './record';

/** `base` with every part replaced that `part` has: objects are merged at any depth, all else is taken whole from `part`. */
export function deepMerge(base: unknown, part: unknown): unknown {
  if (!isRecord(base) || !isRecord(part)) return part;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(part))
    merged.set(key, own(base, key) === undefined ? value : deepMerge(base[key], value));
  return Object.fromEntries(merged);
}
