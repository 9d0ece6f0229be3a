import { byClause, clauseTitle } from './clause-titles';
import { headline, plural } from './exit-status';
import { outcomeLine, requestLine } from './exchange-lines';
import type { Failure, Results, StatementResult, TestResult } from './results';
import type { Style } from './terminal-style';
import { count, verdictWord, verdicts } from './verdicts';
import { shorten, visible, visibleLine } from './visible';

/** More of one expected or observed text than this belongs into the report. */
const longestText = 2_000;

/** The end of a run, for people: clause by clause, then what failed, what has no verdict, and the whole in one line. */
export function terminalSummary(results: Results, style: Style): string {
  const statements = new Map(results.statements.map((statement) => [statement.id, statement]));
  const failed = results.tests.filter(({ verdict }) => verdict === 'fail');
  const open = results.tests.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'error');
  const lines = [
    ...clauseLines(results, style),
    '',
    ...failed.flatMap((test) => [...failedTest(test, statements, style), '']),
    ...open.flatMap((test) => [...openTest(test, style), '']),
    ...leftBehind(results),
    ...results.run.notices.map((notice) => `Note: ${visibleLine(notice)}`),
    ...(results.run.interrupted === undefined ? [] : [`Interrupted: ${visibleLine(results.run.interrupted)}`]),
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
    `${style.verdict('fail', 'FAIL')}  ${style.bold(visibleLine(test.id))}  ${visibleLine(test.title)}`,
    ...test.failures.flatMap((failure) => failureLines(failure, test, statements, style)),
    entry('again', test.command, style),
  ];
}

function failureLines(
  failure: Failure,
  test: TestResult,
  statements: ReadonlyMap<string, StatementResult>,
  style: Style,
): string[] {
  const broken = failure.statements.map((id) => `${id}  ${statements.get(id)?.text ?? ''}`.trimEnd());
  const evidence = test.exchanges
    .filter(({ number }) => failure.evidence.includes(number))
    .map((exchange) => `#${exchange.number} ${requestLine(exchange)} → ${outcomeLine(exchange)}`);
  return [
    `  ${visible(failure.message).replaceAll('\n', '\n  ')}`,
    entry('expected', failure.expected, style),
    entry('observed', failure.observed, style),
    ...broken.map((text) => entry('broken', text, style)),
    ...evidence.map((text) => entry('evidence', text, style)),
  ];
}

function openTest(test: TestResult, style: Style): string[] {
  const word = style.verdict(test.verdict, verdictWord[test.verdict].toUpperCase());
  return [
    `${word}  ${style.bold(visibleLine(test.id))}  ${visibleLine(test.title)}`,
    ...(test.reason === undefined ? [] : [entry('reason', test.reason, style)]),
    entry('again', test.command, style),
  ];
}

/** A label and its text; further lines of the text stand below its first. */
function entry(label: string, text: string, style: Style): string {
  const indent = `\n${' '.repeat(12)}`;
  return `  ${style.dim(label.padEnd(9))} ${visible(shorten(text, longestText)).replaceAll('\n', indent)}`;
}

function leftBehind({ tests }: Results): string[] {
  const all = tests.flatMap((test) => test.leftBehind);
  if (all.length === 0) return [];
  return [`Left behind: ${plural(all.length, 'resource')} that could not be removed: ${visibleLine(all.join(', '))}`];
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
