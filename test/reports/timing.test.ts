import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timingView } from '../../reports/html/timing-view';
import { timedResults } from './timed-results';
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
  assert.deepEqual(
    slowest.parts.map(({ kind, took, from, width }) => [kind, took, from, width]),
    [
      ['answering', '2.0 s', 0, 50],
      ['between', '2.0 s', 50, 50],
    ],
  );
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

test('draws the time as the run has measured it: the parts, the longest path with its tests, the parts of each test', () => {
  const {
    spent: [whole],
    slow: [slowest],
  } = timingView(timedResults());
  assert.deepEqual(
    whole?.parts.map(({ kind, took, share }) => [kind, took, share]),
    [
      ['demanded', '3.0 s', '30 %'],
      ['awaited', '2.0 s', '20 %'],
      ['answering', '4.0 s', '40 %'],
      ['tester', '1.0 s', '10 %'],
    ],
  );
  assert.deepEqual(
    [whole.longestPath, whole.pathTests.map(({ short, title, took, share }) => [short, title, took, share])],
    ['8.0 s', [['SWC/X/1', 'A slow one', '8.0 s', '100 %']]],
  );
  assert.deepEqual(
    slowest?.parts.map(({ kind, from, width }) => [kind, from, width]),
    [
      ['demanded', 0, 37.5],
      ['answering', 37.5, 50],
      ['tester', 87.5, 12.5],
    ],
  );
});

test('an older results.json, or a run in process, has no measured time and is drawn all the same', () => {
  const timed = timedResults();
  assert.deepEqual(timingView({ ...timed, target: { kind: 'model', name: 'a model' } }).spent, []);
  const { timing: _, ...run } = timed.run;
  assert.deepEqual(timingView({ ...timed, run }).spent, []);
});

test('a run in which nothing took time has no shares to divide', () => {
  const timed = timedResults();
  const timing = {
    demandedMs: 0,
    awaitedMs: 0,
    answeringMs: 0,
    testerMs: 0,
    longestPath: { durationMs: 0, tests: [{ id: 'T', durationMs: 0 }] },
  };
  const [whole] = timingView({ ...timed, run: { ...timed.run, timing } }).spent;
  assert.deepEqual(
    [...(whole?.parts ?? []), ...(whole?.pathTests ?? [])].map(({ width }) => width),
    [0, 0, 0, 0, 0],
  );
});
