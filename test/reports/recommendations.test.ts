import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { exitStatus, headline } from '../../reports/exit-status';
import { html } from '../../reports/html';
import { junit } from '../../reports/junit';
import { parseResults } from '../../reports/parse-results';
import { terminalSummary } from '../../reports/terminal';
import { terminalStyle } from '../../reports/terminal-style';
import { statementVerdict } from '../../reports/verdicts';
import { exchange, failure, results, testResult } from './fixture';

const id = '10.2.28.3.1#01';
const advised = testResult({ recommendations: [failure()], exchanges: [exchange()] });
const run = results([advised]);

test('a recommendation that is not followed fails nothing, and is no pass of its statement', () => {
  assert.equal(exitStatus(run), 0);
  assert.equal(headline(run).conforms, 'yes');
  assert.equal(statementVerdict(id, [advised, testResult({ id: 'TP/2' })]), 'notApplicable');
  assert.ok('results' in parseResults(JSON.parse(JSON.stringify(run))));
});

test('the terminal shows it with both sides and its statement, and no FAIL', () => {
  const text = terminalSummary(run, terminalStyle(false));
  for (const part of ['1 recommendation not followed', 'NOT FOLLOWED  TP/', '2001 CREATED', `statement ${id}`])
    assert.ok(text.includes(part), text);
  assert.doesNotMatch(text, /FAIL|broken/u);
});

test('the report has a section of its own for it', () => {
  const page = html(run);
  assert.match(page, /<section id="recommendations"/u);
  assert.doesNotMatch(page, /<section id="failures"/u);
  assert.doesNotMatch(html(results([testResult()])), /id="recommendations"/u);
});

test('JUnit has it as the output of a test that passed', () => {
  const xml = junit(run);
  assert.equal(XMLValidator.validate(xml), true);
  assert.match(xml, /failures="0"[^]*<system-out>recommendation not followed: /u);
});

test('what was not applied is shown by reason, and the headline says that it is not all', () => {
  const left = ['TP/2', 'TP/3'].map((each) =>
    testResult({ id: each, verdict: 'notApplicable', reason: 'no schedules' }),
  );
  const some = results([testResult(), ...left], {
    declaration: [
      { feature: 'schedule', declared: 'denied', listed: true, tests: 2, disagreement: 'but it is listed' },
    ],
  });
  assert.equal(headline(some).text, 'Conforms in what was tested: 1 test passed, none failed; 2 not applicable');
  assert.match(terminalSummary(some, terminalStyle(false)), /Not applicable:\n {2}2: no schedules\n/u);
  const page = html(some);
  assert.match(page, /<section id="untested"[^]*no schedules[^]*2 tests/u);
  assert.match(page, /<section id="declaration"[^]*not supported[^]*but it is listed/u);
});

test('strict runs say so', () => {
  const strict = { ...run, run: { ...run.run, strict: true as const } };
  assert.match(html(strict), /held against it \(--strict\)/u);
});
