import { coverageLines, type CoverageLine } from '../coverage-text';
import { headline } from '../exit-status';
import type { Results } from '../results';
import { clauseViews, type ClauseView } from './clause-view';
import { causeViews, failedTestViews, recommendationViews, type CauseView, type FailedTestView } from './failure-view';
import { countViews, type CountView } from './parts';
import { testViews, type TestView } from './test-view';
import { declaredViews, untestedViews, type DeclaredView, type UntestedView } from './untested-view';

/** A label and what stands beside it. */
interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A liberty of the text, and the tests that saw it taken. */
interface LibertyView {
  readonly liberty: string;
  readonly count: number;
  readonly tests: readonly TestView[];
}

type CoverageView = CoverageLine & { readonly complete: boolean };

/** Everything that the report's templates show. */
export interface ReportView {
  readonly title: string;
  readonly conforms: string;
  readonly headline: string;
  readonly counts: readonly CountView[];
  readonly facts: readonly Fact[];
  readonly command: string;
  readonly notices: readonly string[];
  /** Empty where a single test failed. */
  readonly causes: readonly CauseView[];
  readonly failed: readonly FailedTestView[];
  /** Tests that saw recommendations not followed. */
  readonly recommendations: readonly FailedTestView[];
  readonly unjudged: readonly TestView[];
  /** Tests that were not applied, by reason. */
  readonly untested: readonly UntestedView[];
  readonly declaration: readonly DeclaredView[];
  readonly clauses: readonly ClauseView[];
  readonly tests: readonly TestView[];
  readonly liberties: readonly LibertyView[];
  readonly coverage: readonly CoverageView[];
  readonly leftBehind: readonly { readonly resource: string; readonly test: TestView }[];
  readonly has: Readonly<
    Record<
      | 'notices'
      | 'causes'
      | 'failed'
      | 'recommendations'
      | 'unjudged'
      | 'untested'
      | 'declaration'
      | 'liberties'
      | 'coverage'
      | 'leftBehind',
      boolean
    >
  >;
}

/** The view of a whole run. */
export function reportView(results: Results): ReportView {
  const tests = testViews(results);
  const failed = failedTestViews(results);
  const recommendations = recommendationViews(results);
  const unjudged = tests.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'error');
  const untested = untestedViews(results);
  const declaration = declaredViews(results);
  const liberties = libertiesOf(results, tests);
  const coverage = coverageViews(results);
  const leftBehind = results.tests.flatMap((test, i) => {
    const view = tests[i];
    return view === undefined ? [] : test.leftBehind.map((resource) => ({ resource, test: view }));
  });
  const causes = failed.length > 1 ? causeViews(results) : [];
  const { conforms, text } = headline(results);
  const notices = [...results.run.notices, ...(results.run.interrupted === undefined ? [] : [results.run.interrupted])];
  const has = {
    notices: notices.length > 0,
    causes: causes.length > 0,
    failed: failed.length > 0,
    recommendations: recommendations.length > 0,
    unjudged: unjudged.length > 0,
    untested: untested.length > 0,
    declaration: declaration.length > 0,
    liberties: liberties.length > 0,
    coverage: coverage.length > 0,
    leftBehind: leftBehind.length > 0,
  };
  return {
    title: results.target.name,
    conforms,
    headline: text,
    counts: countViews(results.summary),
    facts: facts(results),
    command: results.run.command,
    notices,
    causes,
    failed,
    recommendations,
    unjudged,
    untested,
    declaration,
    clauses: clauseViews(results),
    tests,
    liberties,
    coverage,
    leftBehind,
    has,
  };
}

function facts({ target, spec, run, tool }: Results): Fact[] {
  const kinds = { reference: 'reference CSE', model: 'reference CSE in process', iut: 'implementation under test' };
  const product = [target.vendor, target.version].filter((part) => part !== undefined).join(' ');
  return [
    { label: 'Target', value: `${target.name} (${kinds[target.kind]})` },
    { label: 'Product', value: product },
    { label: 'Address', value: target.baseUrl ?? '' },
    { label: 'Specification', value: `${spec.document}, revision ${spec.revision}` },
    { label: 'Wire profile', value: spec.profile },
    { label: 'Started', value: run.startedAt },
    { label: 'Took', value: `${(run.durationMs / 1000).toFixed(1)} s, ${run.requests} requests` },
    { label: 'Recommendations', value: run.strict === true ? 'held against it (--strict)' : '' },
    { label: 'Seed', value: String(run.seed) },
    { label: 'Tester', value: `${tool.name} ${tool.version}` },
  ].filter(({ value }) => value !== '');
}

function coverageViews(results: Results): CoverageView[] {
  return coverageLines(results).map(({ missing, ...line }) => ({ ...line, complete: missing.length === 0, missing }));
}

function libertiesOf(results: Results, views: readonly TestView[]): LibertyView[] {
  const seen = new Map<string, TestView[]>();
  results.tests.forEach((test, i) => {
    const view = views[i];
    if (view === undefined) return;
    for (const liberty of new Set(test.liberties)) seen.set(liberty, [...(seen.get(liberty) ?? []), view]);
  });
  return [...seen]
    .map(([liberty, tests]) => ({ liberty, count: tests.length, tests }))
    .sort((a, b) => a.liberty.localeCompare(b.liberty));
}
