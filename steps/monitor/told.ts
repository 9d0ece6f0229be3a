import type { Exclusion } from '../../model/oracle/exclusion';
import type { Failure } from '../../reports/results';

/** How many statements of others than the first reason a failure names. */
const mostOthers = 6;

/** What the oracle excludes, as a failure: the first reason's statements, then the most specific one of each other. */
export function told(exclusions: readonly Exclusion[], about: string, evidence: readonly number[]): Failure {
  const [first, ...others] = exclusions;
  if (!first) throw new Error('nothing excludes what was observed');
  const further = others.flatMap(({ statements }) => statements.slice(0, 1)).slice(0, mostOthers);
  const same = exclusions.filter(({ message }) => message === first.message);
  const distinct = (texts: readonly string[]): string => [...new Set(texts)].join('; or ');
  return {
    statements: [...new Set([...first.statements, ...further])],
    message: `${about}: ${first.message}`,
    expected: distinct(same.map(({ allowed }) => allowed)),
    observed: distinct(same.map(({ observed }) => observed)),
    evidence,
  };
}
