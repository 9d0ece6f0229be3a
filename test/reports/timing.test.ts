import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timingView } from '../../reports/html/timing-view';
import { exchange, results, testResult } from './fixture';

test('says how long the CSE was answering, requests at the same time counted once, and which tests were slow', () => {
  const slow = testResult({
    id: 'TP/oneM2M/CSE/SWC/X/1',
    durationMs: 4000,
    exchanges: [
      exchange({ atMs: 0, durationMs: 1000 }),
      exchange({ atMs: 500, durationMs: 1000 }),
      exchange({ atMs: 3000, durationMs: 500, operation: 'UPDATE' }),
    ],
  });
  const {
    tests,
    answering,
    between,
    slow: [slowest],
    operations,
  } = timingView(results([testResult(), slow]));
  assert.deepEqual([tests, answering, between], ['4.0 s', '2.0 s', '2.0 s']);
  assert.deepEqual(slowest?.short, 'SWC/X/1');
  assert.deepEqual([slowest.answeringWidth, slowest.betweenWidth], [50, 50]);
  assert.deepEqual(
    operations.map(({ operation, count, longest }) => [operation, count, longest]),
    [
      ['CREATE', 2, '1.0 s'],
      ['UPDATE', 1, '500 ms'],
    ],
  );
});

test('a run of no test has no time to tell of', () => {
  const { tests, slow } = timingView(results([], { statements: [] }));
  assert.deepEqual([tests, slow], ['0.0 s', []]);
});
