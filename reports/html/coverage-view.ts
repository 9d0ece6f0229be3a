import { coverageLines, type CoverageLine } from '../coverage-text';
import type { Results } from '../results';

/** One part of the model. */
export type CoverageView = CoverageLine & { readonly complete: boolean };

/** What of the model the run took the implementation through; nothing where that is not known. */
export function coverageViews(results: Results): CoverageView[] {
  return coverageLines(results).map((line) => ({ ...line, complete: line.missing.length === 0 }));
}
