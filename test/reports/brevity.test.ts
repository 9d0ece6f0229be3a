import assert from 'node:assert/strict';
import { test } from 'node:test';
import { causeViews } from '../../reports/html/failure-view';
import { terminalSummary } from '../../reports/terminal';
import { terminalStyle } from '../../reports/terminal-style';
import { layOut } from '../../reports/visible';
import { failure, results, testResult } from './fixture';

const plain = terminalStyle(false);

function failing(count: number): ReturnType<typeof results> {
  const ids = Array.from({ length: count }, (_, n) => `TP/oneM2M/CSE/SWC/CRE/${String(n + 1)}`);
  return results(ids.map((id) => testResult({ id, verdict: 'fail', failures: [failure()] })));
}

test('many failures: some in full, the rest by name', () => {
  const summary = terminalSummary(failing(25), plain);
  assert.equal(summary.match(/^ {2}expected /gmu)?.length, 20);
  assert.match(summary, /^5 further tests failed, in full in report.html:$/mu);
  assert.equal(summary.match(/^FAIL /gmu)?.length, 25);
});

test('tests without a verdict for one reason stand together', () => {
  const open = ['1', '2', '3', '4', '5'].map((n) =>
    testResult({ id: `TP/oneM2M/CSE/SWC/CRE/${n}`, verdict: 'inconclusive', reason: 'no privilege' }),
  );
  const summary = terminalSummary(results(open), plain);
  assert.equal(summary.match(/no privilege/gu)?.length, 1);
  assert.match(summary, /^… and 2 other tests for the same reason$/mu);
});

test('what is left behind is counted, and not listed without end', () => {
  const leftBehind = Array.from({ length: 50 }, (_, n) => `node n${String(n)}`);
  const summary = terminalSummary(results([testResult({ leftBehind })]), plain);
  assert.match(summary, /Left behind: 50 resources that could not be removed:\n {2}node n0\n/u);
  assert.match(summary, /… and 47 more, in report.html/u);
});

test('failures are gathered under the statement that they name first', () => {
  const [cause, ...others] = causeViews(failing(3));
  assert.equal(others.length, 0);
  assert.equal(cause?.id, failure().statements[0]);
  assert.equal(cause?.count, '3 tests');
});

test('contents stay JSON, with short parts on one line', () => {
  const content = { 'm2m:swc': { inss: [{ acn: 'a', sus: 3 }], swl: ['swr1', 'swr2'], url: 'x'.repeat(80), n: null } };
  const text = layOut(content);
  assert.deepEqual(JSON.parse(text), content);
  assert.match(text, /^ {4}"swl": \["swr1","swr2"\],$/mu);
  let deep: unknown = 'x'.repeat(100);
  for (let level = 0; level < 200; level++) deep = [deep];
  assert.deepEqual(JSON.parse(layOut(deep)), deep);
});
