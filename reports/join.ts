import { isDeepStrictEqual } from 'node:util';
import type { CoveredPart, Results } from './results';
import { summarize } from './summarize';

/** One part of a split run, and what to call it. */
export interface Part {
  readonly name: string;
  readonly results: Results;
}

type Coverage = NonNullable<Results['coverage']>;

/**
 * The parts of a run as one, in the order of the suite. The error says which part does not belong to the others, or is not there.
 * @param order the ids of all tests
 */
export function joined(
  parts: readonly Part[],
  order: readonly string[],
): { readonly results: Results } | { readonly error: string } {
  const [first] = parts;
  if (first === undefined) return { error: '--join expected the results of every part of a run' };
  const error = mismatch(parts);
  if (error !== undefined) return { error };
  const all = parts.map(({ results }) => results);
  const { tool, spec, target, statements, run } = first.results;
  const at = new Map(order.map((id, index) => [id, index]));
  const interrupted = all.flatMap(({ run: { interrupted: why } }) => why ?? [])[0];
  const untested = all.every((one) => one.run.untested !== undefined) ? run.untested : undefined;
  const coverage = all.reduce<Coverage | undefined>((seen, one) => covered(seen, one.coverage), undefined);
  const results = summarize(
    {
      tests: all.flatMap(({ tests }) => tests).sort((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0)),
      requests: all.reduce((sum, one) => sum + one.run.requests, 0),
      notices: [...new Set(all.flatMap(({ run: { notices } }) => notices))],
      declaration: declarations(all),
      ...(coverage === undefined ? {} : { coverage }),
      ...(interrupted === undefined ? {} : { interrupted }),
      ...(untested === undefined ? {} : { untested }),
    },
    statements,
    {
      ...run,
      tool,
      spec,
      target,
      startedAt: all.map((one) => one.run.startedAt).sort()[0] ?? run.startedAt,
      durationMs: Math.max(...all.map((one) => one.run.durationMs)),
      command: run.repeat ?? run.command,
      strict: run.strict === true,
      ...(first.results.fingerprints && { fingerprints: first.results.fingerprints }),
      shard: undefined,
      joined: parts.length,
    },
  );
  return { results: withLongestPath(results, all) };
}

/** Lanes of different parts have the same numbers: the longest path is the longest of one part. */
function withLongestPath(results: Results, all: readonly Results[]): Results {
  const { timing } = results.run;
  const paths = all.flatMap(({ run }) => run.timing?.longestPath ?? []);
  const [longestPath] = paths.sort((a, b) => b.durationMs - a.durationMs);
  if (!timing || !longestPath) return results;
  return { ...results, run: { ...results.run, timing: { ...timing, longestPath } } };
}

/** Why these are not the parts of one run; undefined when they are. */
function mismatch(parts: readonly Part[]): string | undefined {
  const [first] = parts;
  const of = first?.results.run.shard?.of;
  for (const { name, results } of parts) {
    if (results.run.shard === undefined) return `${name}: expected a part of a run (--shard I/N), found a whole one`;
    for (const [what, value] of facts(results))
      if (!isDeepStrictEqual(value, new Map(facts(first?.results ?? results)).get(what)))
        return `${name} and ${first?.name ?? ''} are not parts of one run: they differ in ${what}`;
  }
  const numbers = parts.map(({ results }) => results.run.shard?.index ?? 0);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) return `part ${String(twice)} of ${String(of)} was given twice`;
  const missing = Array.from({ length: of ?? 0 }, (_, n) => n + 1).filter((number) => !numbers.includes(number));
  return missing.length === 0
    ? undefined
    : `of ${String(of)} parts of the run these are not there: ${missing.join(', ')}`;
}

/** What all parts of a run have in common. */
function facts({ run, spec, target, fingerprints }: Results): [string, unknown][] {
  return [
    ['the number of parts', run.shard?.of],
    ['the seed: give all the same --seed', run.seed],
    ['the specification', { document: spec.document, revision: spec.revision }],
    ['the suite', fingerprints?.suite],
    ['the profile', fingerprints?.profile ?? spec.profile],
    ['the kind or name of the target', [target.kind, target.name, target.version]],
    ['--only', run.only],
    ['--runs', run.runs],
    ['--scale', run.scale],
    ['--strict', run.strict],
  ];
}

function covered(a: Coverage | undefined, b: Coverage | undefined): Coverage | undefined {
  if (!a || !b) return a ?? b;
  const both = (part: keyof Coverage): CoveredPart => {
    const seen = [...new Set([...a[part].seen, ...b[part].seen])];
    return { seen, missing: a[part].missing.filter((name) => !seen.includes(name)) };
  };
  return { transitions: both('transitions'), rules: both('rules'), aggregations: both('aggregations') };
}

/** Each feature once, with the tests of all parts that need it. */
function declarations(all: readonly Results[]): NonNullable<Results['declaration']> {
  const found = new Map<string, NonNullable<Results['declaration']>[number]>();
  for (const one of all.flatMap(({ declaration = [] }) => declaration))
    found.set(one.feature, { ...one, tests: one.tests + (found.get(one.feature)?.tests ?? 0) });
  return [...found.values()];
}
