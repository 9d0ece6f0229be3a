/** A JSON object (an array is none). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an object's own key: never what an object inherits (`constructor`, `__proto__`, …). */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * An object with each key and value replaced; a key `__proto__` stays an ordinary key.
 * @param map gives the new key and value
 */
export function mapEntries(
  record: Readonly<Record<string, unknown>>,
  map: (key: string, value: unknown) => readonly [string, unknown],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => map(key, value)));
}
