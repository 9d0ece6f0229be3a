import type { Exchange, Failure } from '../../reports/results';

/** Of the same requests in a row so many are kept at both ends. */
const kept = 3;

/**
 * The exchanges of a load test as results.json keeps them: of many like requests in a row the first and the last, and what
 * shows a failure. Their numbers stay; the whole is in the evidence.
 */
export function endsOf(exchanges: readonly Exchange[], failures: readonly Failure[]): readonly Exchange[] {
  const named = new Set(failures.flatMap(({ evidence }) => evidence));
  const runs: Exchange[][] = [];
  for (const exchange of exchanges) {
    const last = runs.at(-1);
    if (last?.[0] && like(last[0], exchange)) last.push(exchange);
    else runs.push([exchange]);
  }
  return runs.flatMap((run) =>
    run.filter(({ number }, at) => at < kept || at >= run.length - kept || named.has(number)),
  );
}

/** The same of another target: in the same step, with the same outcome. */
function like(a: Exchange, b: Exchange): boolean {
  return (
    a.step === b.step &&
    a.direction === b.direction &&
    a.operation === b.operation &&
    a.resourceType === b.resourceType &&
    a.response?.statusCode === b.response?.statusCode &&
    a.problem?.code === b.problem?.code
  );
}
