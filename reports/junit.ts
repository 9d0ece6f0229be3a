import { clauseFolder, clauseOfFolder, compareClauses } from './clause-titles';
import { counterexampleLine } from './counterexample-text';
import type { Counterexample, Failure, Results, TestResult } from './results';
import { count, verdictWord } from './verdicts';
import { xmlAttributes, xmlText } from './xml';

/** JUnit XML: one testsuite a clause folder, in the order of the specification. */
export function junit(results: Results): string {
  const folders = new Map<string, TestResult[]>();
  for (const test of results.tests) {
    const folder = clauseFolder(test.source);
    folders.set(folder, [...(folders.get(folder) ?? []), test]);
  }
  const sorted = [...folders].sort(([a], [b]) => compareClauses(clauseOfFolder(a), clauseOfFolder(b)));
  const attributes = { name: `${results.tool.name}: ${results.target.name}`, ...totals(results.tests) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ ...attributes, time: seconds(results.run.durationMs) })}>`,
    ...sorted.map(([folder, tests]) => suite(folder, tests, results)),
    '</testsuites>',
    '',
  ].join('\n');
}

function totals(tests: readonly TestResult[]): Record<'tests' | 'failures' | 'errors' | 'skipped', number> {
  const { fail, error, inconclusive, notApplicable } = count(tests.map((test) => test.verdict));
  return { tests: tests.length, failures: fail, errors: error, skipped: inconclusive + notApplicable };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function suite(folder: string, tests: readonly TestResult[], { run, spec, target }: Results): string {
  const time = seconds(tests.reduce((sum, test) => sum + test.durationMs, 0));
  const properties = {
    seed: run.seed,
    revision: spec.revision,
    profile: spec.profile,
    target: target.baseUrl ?? target.kind,
  };
  return [
    `  <testsuite${xmlAttributes({ name: folder, ...totals(tests), time, timestamp: run.startedAt })}>`,
    '    <properties>',
    ...Object.entries(properties).map(([name, value]) => `      <property${xmlAttributes({ name, value })}/>`),
    '    </properties>',
    ...tests.map((test) => testcase(folder, test)),
    '  </testsuite>',
  ].join('\n');
}

function testcase(folder: string, test: TestResult): string {
  const [file] = test.source.split(/:\d+$/u);
  const attributes = { classname: folder, name: `${test.id} ${test.title}`, file, time: seconds(test.durationMs) };
  const open = `    <testcase${xmlAttributes(attributes)}`;
  const inside = outcome(test);
  return inside === '' ? `${open}/>` : `${open}>\n      ${inside}\n    </testcase>`;
}

function outcome(test: TestResult): string {
  const message = test.reason ?? verdictWord[test.verdict];
  switch (test.verdict) {
    case 'pass':
      return test.recommendations === undefined ? '' : notFollowed(test.recommendations);
    case 'fail': {
      const [first] = test.failures;
      const type = first?.statements[0] ?? 'fail';
      const history = test.counterexample ? [counterexampleText(test.counterexample)] : [];
      const text = [...test.failures.map(failureText), ...history, `run again: ${test.command}`].join('\n\n');
      return `<failure${xmlAttributes({ message: first?.message ?? message, type })}>${xmlText(text)}</failure>`;
    }
    case 'error':
      return `<error${xmlAttributes({ message, type: 'error' })}>${xmlText(`run again: ${test.command}`)}</error>`;
    case 'inconclusive':
    case 'notApplicable':
      return `<skipped${xmlAttributes({ message: `${verdictWord[test.verdict]}: ${message}` })}/>`;
  }
}

/** Recommendations are no failures, and JUnit knows nothing between: they stand as the output of a test that passed. */
function notFollowed(recommendations: readonly Failure[]): string {
  const text = recommendations.map((each) => `recommendation not followed: ${failureText(each)}`).join('\n\n');
  return `<system-out>${xmlText(text)}</system-out>`;
}

function counterexampleText(counterexample: Counterexample): string {
  return `counterexample: ${counterexampleLine(counterexample)}\n${counterexample.gherkin}`;
}

function failureText(failure: Failure): string {
  return [
    failure.message,
    `statements: ${failure.statements.join(', ')}`,
    `expected: ${failure.expected}`,
    `observed: ${failure.observed}`,
    `evidence: ${failure.evidence.map((number) => `exchange ${number}`).join(', ')}`,
  ].join('\n');
}
