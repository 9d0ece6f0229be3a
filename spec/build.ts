import type { Force, Statement, Unclear } from './statement';

/** What a few statements have beyond the rest. */
interface Extra {
  /** Why no test can judge the statement; makes it not testable. */
  readonly reason?: string;
  readonly unclear?: Unclear;
  /** Where it differs from the builder's own number. */
  readonly shalls?: number;
}

/** The clause number that an id starts with: `9.6.76-2/URL#01` is of clause `9.6.76`. */
function clauseOf(id: string): string {
  const clause = /^[0-9A-Z]+(\.[0-9]+)*/.exec(id)?.[0];
  if (clause === undefined) throw new Error(`statement id ${id} does not start with a clause number`);
  return clause;
}

function build(
  id: string,
  place: string,
  force: Force,
  text: string,
  sources: string | readonly string[],
  shalls: number,
  { reason, unclear, shalls: counted }: Extra,
): Statement {
  return {
    id,
    clause: clauseOf(id),
    place,
    force,
    text,
    testable: reason === undefined,
    ...(reason === undefined ? {} : { reason }),
    ...(unclear === undefined ? {} : { unclear }),
    sources: typeof sources === 'string' ? [sources] : sources,
    shalls: counted ?? shalls,
  };
}

type Builder = (
  id: string,
  place: string,
  text: string,
  sources: string | readonly string[],
  extra?: Extra,
) => Statement;

/** A sentence with the word "shall", or a part of one: then one part counts the word, and the others say `shalls: 0`. */
export const shall: Builder = (id, place, text, sources, extra = {}) =>
  build(id, place, 'shall', text, sources, 1, extra);

/** A table cell: as binding as the "shall contain" that introduces its table, which is where that word is counted. */
export const cell: Builder = (id, place, text, sources, extra = {}) =>
  build(id, place, 'shall', text, sources, 0, extra);

export const may: Builder = (id, place, text, sources, extra = {}) => build(id, place, 'may', text, sources, 0, extra);

export const definition: Builder = (id, place, text, sources, extra = {}) =>
  build(id, place, 'definition', text, sources, 0, extra);

/** A binding part of a figure whose drawing is absent from the text, rebuilt from the prose around it. */
export function rebuilt(id: string, place: string, text: string, extra: Extra = {}): Statement {
  return { ...build(id, place, 'shall', text, [], 0, extra), reconstructed: true };
}

/** As {@link rebuilt}, for a figure that no "shall" makes binding. */
export function rebuiltFact(id: string, place: string, text: string, extra: Extra = {}): Statement {
  return { ...build(id, place, 'definition', text, [], 0, extra), reconstructed: true };
}
