import { byClause, clauseTitle } from './clause-titles';
import { coverageLines } from './coverage-text';
import { counterexampleLine } from './counterexample-text';
import { headline, plural } from './exit-status';
import { outcomeLine, requestLine } from './exchange-lines';
import type { Failure, Results, StatementResult, TestResult } from './results';
import type { Style } from './terminal-style';
import { loadLines } from './load';
import { timingLines } from './timing';
import { count, verdictWord, verdicts } from './verdicts';
import { shorten, visible, visibleLine } from './visible';

/** More of one expected or observed text than this belongs into the report. */
const longestText = 2_000;

/** More tests than this with all their details help nobody: the rest stand with one line each, or are counted. */
const mostInFull = 20;
const mostNamed = 3;
const mostMissing = 8;
const longestLine = 200;

/** The end of a run, for people: clause by clause, then what failed, what has no verdict, and the whole in one line. */
export function terminalSummary(results: Results, style: Style): string {
  const statements = new Map(results.statements.map((statement) => [statement.id, statement]));
  const failed = results.tests.filter(({ verdict }) => verdict === 'fail');
  const open = results.tests.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'error');
  const lines = [
    ...clauseLines(results, style),
    '',
    ...failed.slice(0, mostInFull).flatMap((test) => [...failedTest(test, statements, style), '']),
    ...furtherFailures(failed.slice(mostInFull), style),
    ...recommendations(results, statements, style),
    ...byReason(open).flatMap((tests) => [...openTests(tests, style), '']),
    ...notApplicableLines(results),
    ...coverage(results),
    ...leftBehind(results),
    ...results.run.notices.map((notice) => `Note: ${visibleLine(notice)}`),
    ...(results.run.interrupted === undefined ? [] : [`Interrupted: ${visibleLine(results.run.interrupted)}`]),
    ...timingLines(results),
    ...loadLines(results),
    closingLine(results, style),
  ];
  return `${lines.join('\n')}\n`;
}

function clauseLines({ statements }: Results, style: Style): string[] {
  const judged = byClause(statements.filter(({ tests }) => tests.length > 0));
  const width = Math.max(0, ...judged.map(({ clause }) => name(clause).length));
  return judged.map(({ clause, items }) => {
    const counts = count(items.map(({ verdict }) => verdict));
    const parts = verdicts
      .filter((verdict) => counts[verdict] > 0)
      .map((verdict) => style.verdict(verdict, `${counts[verdict]} ${verdictWord[verdict]}`));
    return `${name(clause).padEnd(width)}  ${parts.join(', ')}`;
  });
}

function name(clause: string): string {
  return visibleLine(`${clause} ${clauseTitle(clause)}`.trimEnd());
}

function failedTest(test: TestResult, statements: ReadonlyMap<string, StatementResult>, style: Style): string[] {
  return [
    title(style)(test),
    ...test.failures.flatMap((failure) => failureLines(failure, test, statements, style)),
    ...history(test, style),
    entry('again', test.command, style),
  ];
}

/** The counterexample of a property. */
function history({ counterexample }: TestResult, style: Style): string[] {
  if (!counterexample) return [];
  return [entry('history', `${counterexampleLine(counterexample)}\n${counterexample.gherkin}`, style)];
}

/** What went wrong in a test: both sides, the statements, and the exchanges that show it. */
export function failureLines(
  failure: Failure,
  test: Pick<TestResult, 'exchanges'>,
  statements: ReadonlyMap<string, Pick<StatementResult, 'text'>>,
  style: Style,
  label = 'broken',
): string[] {
  const broken = failure.statements.map((id) => `${id}  ${statements.get(id)?.text ?? ''}`.trimEnd());
  const evidence = test.exchanges
    .filter(({ number }) => failure.evidence.includes(number))
    .map((exchange) => `#${exchange.number} ${requestLine(exchange)} → ${outcomeLine(exchange)}`);
  return [
    `  ${visible(failure.message).replaceAll('\n', '\n  ')}`,
    entry('expected', failure.expected, style),
    entry('observed', failure.observed, style),
    ...broken.map((text) => entry(label, text, style)),
    ...evidence.map((text) => entry('evidence', text, style)),
  ];
}

/** What was recommended and not followed; it counts against nobody. */
function recommendations({ tests }: Results, statements: ReadonlyMap<string, StatementResult>, style: Style): string[] {
  const found = tests.filter((test) => (test.recommendations ?? []).length > 0);
  if (found.length === 0) return [];
  const shown = found
    .slice(0, mostInFull)
    .flatMap((test) => [
      `NOT FOLLOWED  ${style.bold(visibleLine(test.id))}  ${visibleLine(test.title)}`,
      ...(test.recommendations ?? []).flatMap((each) => failureLines(each, test, statements, style, 'statement')),
    ]);
  const number = plural(found.length, 'recommendation');
  return [`${number} not followed, which fails no test (--strict makes it fail):`, ...shown, ''];
}

function furtherFailures(tests: readonly TestResult[], style: Style): string[] {
  if (tests.length === 0) return [];
  return [`${plural(tests.length, 'further test')} failed, in full in report.html:`, ...tests.map(title(style)), ''];
}

/** Tests of one verdict and one reason together: what stands in the way of one often stands in the way of many. */
function byReason(tests: readonly TestResult[]): readonly (readonly [TestResult, ...TestResult[]])[] {
  const groups = new Map<string, [TestResult, ...TestResult[]]>();
  for (const test of tests) {
    const key = `${test.verdict} ${test.reason ?? test.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [test]);
    else group.push(test);
  }
  return [...groups.values()];
}

/** What was not tested, and why: a conforming CSE conforms in the rest only. */
function notApplicableLines({ tests }: Results): string[] {
  const groups = byReason(tests.filter(({ verdict }) => verdict === 'notApplicable'));
  const lines = groups.map(([first, ...more]) => `  ${more.length + 1}: ${visibleLine(first.reason ?? 'no reason')}`);
  return lines.length === 0 ? [] : ['Not applicable:', ...lines.slice(0, mostInFull), ...furtherReasons(lines), ''];
}

function furtherReasons(lines: readonly string[]): string[] {
  return lines.length > mostInFull
    ? [`  … and ${plural(lines.length - mostInFull, 'other reason')}, in report.html`]
    : [];
}

function openTests(tests: readonly [TestResult, ...TestResult[]], style: Style): string[] {
  const [first] = tests;
  const more = tests.length - mostNamed;
  return [
    ...tests.slice(0, mostNamed).map(title(style)),
    ...(more > 0 ? [`… and ${plural(more, 'other test')} for the same reason`] : []),
    ...(first.reason === undefined ? [] : [entry('reason', first.reason, style)]),
    entry('again', first.command, style),
  ];
}

function title(style: Style): (test: TestResult) => string {
  return ({ verdict, id, title: text }) =>
    `${style.verdict(verdict, verdictWord[verdict].toUpperCase())}  ${style.bold(visibleLine(id))}  ${visibleLine(text)}`;
}

/** A label and its text; further lines of the text stand below its first. */
function entry(label: string, text: string, style: Style): string {
  const indent = `\n${' '.repeat(12)}`;
  return `  ${style.dim(label.padEnd(9))} ${visible(shorten(text, longestText)).replaceAll('\n', indent)}`;
}

/** How much of the model the IUT was taken through, and by name what not, where that is little. */
function coverage(results: Results): string[] {
  const lines = coverageLines(results);
  if (lines.length === 0) return [];
  const numbers = lines.map(({ name, seen, total }) => `${seen} of ${total} ${name}`);
  const missing = lines.flatMap((line) => line.missing).map(visibleLine);
  const named = missing.slice(0, mostMissing).join(', ');
  const more = missing.length > mostMissing ? ` and ${missing.length - mostMissing} more, in report.html` : '';
  return [`Model: ${numbers.join(', ')}`, ...(missing.length > 0 ? [`  not: ${named}${more}`] : [])];
}

function leftBehind({ tests, cleanup }: Results): string[] {
  const all = cleanup?.left.map(({ resource }) => resource) ?? tests.flatMap((test) => test.leftBehind);
  if (all.length === 0) return [];
  const named = all.slice(0, mostNamed).map((one) => `  ${visibleLine(shorten(one, longestLine))}`);
  const more = all.length - named.length;
  return [
    `Left behind: ${plural(all.length, 'resource')} that could not be removed:`,
    ...named,
    ...(more > 0 ? [`  … and ${more} more, in report.html`] : []),
    '  campaign-tester clean tries again.',
  ];
}

function closingLine(results: Results, style: Style): string {
  const { conforms, text } = headline(results);
  const verdict = conforms === 'yes' ? 'pass' : conforms === 'no' ? 'fail' : 'inconclusive';
  const { durationMs, requests, seed } = results.run;
  const effort = `${(durationMs / 1000).toFixed(1)} s, ${plural(requests, 'request')}, seed ${seed}`;
  const numbers = verdicts
    .filter((each) => results.summary[each] > 0)
    .map((each) => `${results.summary[each]} ${verdictWord[each]}`);
  return `${style.verdict(verdict, style.bold(text))} (${[...numbers, effort].join(', ')})`;
}
