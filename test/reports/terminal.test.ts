import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress } from '../../reports/progress';
import { terminalSummary } from '../../reports/terminal';
import { terminalStyle, wantsColour } from '../../reports/terminal-style';
import { exchange, failure, hostile, hostileResults, results, testResult } from './fixture';

/** What would act in a terminal. */
const acting = /[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u;

const plain = terminalStyle(false);

function screen(live: boolean): { text: () => string; progress: ReturnType<typeof createProgress> } {
  let written = '';
  const write = (text: string): void => {
    written += text;
  };
  return { text: () => written, progress: createProgress({ write, live, columns: () => 40, style: plain }) };
}

test('no escape code of a CSE reaches the terminal', () => {
  assert.doesNotMatch(terminalSummary(hostileResults(), plain), acting);
  const { text, progress } = screen(false);
  const result = testResult({ id: hostile, title: hostile, verdict: 'error', reason: hostile });
  progress.onProgress({ kind: 'finished', result, done: 1, total: 1 });
  assert.doesNotMatch(text(), acting);
});

test('plain progress has one line a test', () => {
  const { text, progress } = screen(false);
  progress.onProgress({ kind: 'planned', total: 10 });
  progress.onProgress({ kind: 'started', id: 'TP/1', title: 'x' });
  progress.onProgress({ kind: 'finished', result: testResult(), done: 1, total: 10 });
  progress.end();
  assert.equal(text(), '10 tests\n[ 1/10] pass            TP/oneM2M/CSE/SWC/CRE/001  Create a campaign\n');
});

test('live progress keeps to one line, shows failures as they happen, and clears up', () => {
  const { text, progress } = screen(true);
  progress.onProgress({ kind: 'planned', total: 2 });
  progress.onProgress({ kind: 'started', id: 'TP/1', title: 'A very long title that does not fit into forty columns' });
  progress.onProgress({
    kind: 'finished',
    result: testResult({ verdict: 'fail', failures: [failure()] }),
    done: 1,
    total: 2,
  });
  progress.end();
  progress.onProgress({ kind: 'started', id: 'TP/2', title: 'late' });
  const drawn = text().split('\r\u001b[2K');
  assert.ok(drawn.filter((line) => !line.endsWith('\n')).every((line) => line.length < 40));
  assert.ok(drawn.some((line) => line.startsWith('fail') && line.endsWith('had to refuse\n')));
  assert.equal(drawn.at(-1), '');
});

test('the summary tells clause, failure, both sides, statement, evidence and command', () => {
  const failed = testResult({ verdict: 'fail', failures: [failure()], exchanges: [exchange()] });
  const summary = terminalSummary(results([failed]), plain);
  for (const line of [
    '10.2.28.3.1 Create <softwareCampaign>  1 fail',
    '  expected  an error response',
    '  observed  2001 CREATED',
    '  broken    10.2.28.3.1#01  What 10.2.28.3.1#01 says',
    '  evidence  #1 CREATE cse-in (ty 67) → 2001 (HTTP 201)',
    '  again     campaign-tester run --only',
  ])
    assert.ok(summary.includes(line), summary);
});

test('colour only in a terminal that wants it', () => {
  assert.equal(wantsColour(true, {}), true);
  assert.equal(wantsColour(false, {}), false);
  assert.equal(wantsColour(true, { NO_COLOR: '1' }), false);
  assert.equal(wantsColour(true, { TERM: 'dumb' }), false);
});
