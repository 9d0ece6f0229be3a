const shape = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(?:[.,](\d+))?Z?$/;

/**
 * A oneM2M timestamp (UTC) as milliseconds since the Unix epoch. A fraction after a point instead of a comma, and a
 * trailing Z, are tolerated; digits beyond the milliseconds are cut off.
 * @returns undefined for what is no timestamp, the 30th of February included
 */
export function parseTimestamp(value: string): number | undefined {
  const parts = shape.exec(value);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  const fraction = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const date = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for those of the 20th century.
  date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day);
  date.setUTCHours(hour ?? 0, minute ?? 0, second ?? 0, fraction);
  const fields = [
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ];
  const asked = [month, day, hour, minute, second];
  // A field that is too large has moved the others.
  return fields.every((field, at) => field === asked[at]) ? date.getTime() : undefined;
}

/**
 * The oneM2M timestamp (UTC) of a time: `20300101T000000`, with a fraction of six digits when it falls between seconds.
 * @param time milliseconds since the Unix epoch, in the years 0 to 9999
 */
export function formatTimestamp(time: number): string {
  // 2030-01-01T00:00:00.000Z, without its marks.
  const iso = new Date(time).toISOString();
  const seconds = iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8, 13) + iso.slice(14, 16) + iso.slice(17, 19);
  const milliseconds = iso.slice(20, 23);
  return milliseconds === '000' ? seconds : `${seconds},${milliseconds}000`;
}
