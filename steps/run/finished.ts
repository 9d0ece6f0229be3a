import type { TestResult } from '../../reports/results';
import type { RunContext } from './run-context';

/** A test has come to its result: it is kept, and told. */
export function finished({ results, options, requests, coverage, total }: RunContext, result: TestResult): void {
  // Whoever is told of it keeps its exchanges; here they would be held to the end of the run for nothing.
  results.push(options.onFinished ? { ...result, exchanges: [] } : result);
  const come = { requests, seen: coverage.names() };
  options.journal?.finished(result, come);
  options.onFinished?.(result, come);
  const done = new Set(results.map(({ id }) => id)).size;
  options.onProgress({ kind: 'finished', result, done, total });
}
