import type { Results, TestResult } from '../results';
import { breaks, verdictWord } from '../verdicts';
import { visible } from '../visible';

/** The matrix of statements and tests: one row a statement, one column a test, in RFC 4180 form. */
export function csv(results: Results): string {
  const { statements, tests } = results;
  const head = ['statement', 'clause', 'force', 'testable', 'verdict', 'text', ...tests.map(({ id }) => id)];
  const rows = statements.map(({ id, clause, force, testable, verdict, text }) => [
    id,
    clause,
    force,
    testable ? 'yes' : 'no',
    verdictWord[verdict],
    text,
    ...tests.map((test) => cellOf(id, test)),
  ]);
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What a test says of a statement; a failed test that breaks another one says nothing of this. */
function cellOf(statement: string, test: TestResult): string {
  if (breaks(test, statement)) return verdictWord.fail;
  if (!test.statements.includes(statement)) return '';
  return test.verdict === 'fail' ? 'touched' : verdictWord[test.verdict];
}

/** A cell in quotes where it needs them. One that a spreadsheet would take for a formula begins with an apostrophe. */
export function cell(text: string): string {
  const shown = visible(text);
  const safe = /^\s*[=+\-@\t\r]/u.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
