import type { DataTable } from '@cucumber/cucumber';

/**
 * The attributes that the rows of a table give: names, and values as JSON, as text, or as a label in double quotes for which
 * `identifierOf` may know an identifier. `null` is NULL.
 */
export function plainAttributes(
  table: DataTable,
  identifierOf: (label: string) => string | undefined,
): Readonly<Record<string, unknown>> {
  const value = (text: string): unknown => {
    const known = /^"[^"]+"$/.test(text) ? identifierOf(text.slice(1, -1)) : undefined;
    if (known !== undefined) return known;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  };
  return Object.fromEntries(table.raw().map(([name = '', text = '']) => [name, value(text)]));
}
