import type { Finding } from './finding';

/** What a change to the text closes and opens. */
export interface Difference {
  readonly opened: readonly Finding[];
  readonly closed: readonly Finding[];
  /** Findings of both that are no longer as certain, or certain now. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
}

/** The findings of an amended text against those of the text before. */
export function difference(before: readonly Finding[], after: readonly Finding[]): Difference {
  const known = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  return {
    opened: after.filter(({ id }) => !known.has(id)),
    closed: before.filter(({ id }) => !now.has(id)),
    changed: after.flatMap((one) => {
      const former = known.get(one.id);
      return former && former.certainty !== one.certainty ? [{ before: former, after: one }] : [];
    }),
  };
}
