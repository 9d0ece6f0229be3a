import type { CoveredPart, Results } from './results';

/** What each part of the model is called, in the order in which reports show them. */
const parts = [
  ['transitions', 'transitions of campaignStatus'],
  ['rules', 'rules'],
  ['aggregations', 'sets of individual statuses'],
] as const;

/** One part of the model for reports. */
export interface CoverageLine {
  readonly name: string;
  readonly seen: number;
  readonly total: number;
  readonly missing: readonly string[];
}

/** What of the model a run took the IUT through, part by part; empty when nothing is known of it. */
export function coverageLines({ coverage }: Pick<Results, 'coverage'>): readonly CoverageLine[] {
  if (!coverage) return [];
  return parts.map(([part, name]) => line(name, coverage[part]));
}

function line(name: string, { seen, missing }: CoveredPart): CoverageLine {
  return { name, seen: seen.length, total: seen.length + missing.length, missing };
}
