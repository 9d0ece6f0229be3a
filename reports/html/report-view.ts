import { headline } from '../exit-status';
import type { Results } from '../results';
import { clauseRows, clauseTree } from './clause-view';
import { coverageViews } from './coverage-view';
import { causeViews, failedTestViews, recommendationViews } from './failure-view';
import { libertyViews } from './liberty-view';
import { pack } from './pack';
import { countViews, link } from './parts';
import { testIndex } from './test-index';
import { testViews } from './test-view';
import { timingView } from './timing-view';
import { declaredViews, untestedViews } from './untested-view';

/** A label and what stands beside it. */
interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Everything that the report's templates show. A list that may be empty has its heading only where `has` says so. */
export type ReportView = ReturnType<typeof reportView>;

/** The view of a whole run. */
export function reportView(results: Results) {
  const failed = failedTestViews(results);
  const { conforms, text } = headline(results);
  const { interrupted, notices, command } = results.run;
  const lists = {
    notices: [...notices, ...(interrupted === undefined ? [] : [interrupted])],
    causes: failed.length > 1 ? causeViews(results) : [],
    failed,
    recommendations: recommendationViews(results),
    untested: untestedViews(results),
    declaration: declaredViews(results),
    liberties: libertyViews(results),
    coverage: coverageViews(results),
    leftBehind: leftViews(results),
  };
  return {
    title: results.target.name,
    conforms,
    headline: text,
    counts: countViews(results.summary),
    facts: facts(results),
    command,
    ...lists,
    rows: clauseRows(results),
    clauses: clauseTree(results),
    tests: testViews(results),
    timing: timingView(results),
    index: pack(testIndex(results.tests)),
    has: Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length > 0])),
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

/** What stays on the IUT; what a part of the run left that was killed has no test to link to. */
function leftViews({ cleanup, tests }: Results): readonly object[] {
  const left =
    cleanup?.left ?? tests.flatMap(({ id, leftBehind }) => leftBehind.map((resource) => ({ resource, test: id })));
  return left.map(({ resource, test }) => ({ resource, test: test === undefined ? undefined : link(test) }));
}
