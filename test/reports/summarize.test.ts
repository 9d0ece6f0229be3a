import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarize, type RunFacts } from '../../reports/summarize';
import { failure, statement, testResult } from './fixture';

const facts: RunFacts = {
  tool: { name: 'campaign-tester', version: '0.1.0' },
  spec: { document: 'TS-0001', revision: 'R07', profile: 'default' },
  target: { kind: 'iut', name: 'x', baseUrl: 'http://user:secret@host:1/' },
  startedAt: '2026-01-01T00:00:00.000Z',
  durationMs: 5,
  seed: 7,
  command: 'campaign-tester run --target http://user:secret@host:1/',
};

test('counts tests, keeps their order and judges every statement of the catalogue', () => {
  const tests = [
    testResult({
      id: 'TP/b',
      verdict: 'fail',
      statements: ['10.2#1'],
      failures: [failure({ statements: ['10.2#2'] })],
    }),
    testResult({ id: 'TP/a', statements: ['10.2#1'] }),
  ];
  const found = summarize(
    { tests, requests: 3, notices: [] },
    [statement('10.2#1'), statement('10.2#2'), statement('10.2#3', { testable: false, reason: 'no way' })],
    facts,
  );
  assert.deepEqual(found.summary, { pass: 1, fail: 1, inconclusive: 0, notApplicable: 0, error: 0 });
  assert.deepEqual(
    found.tests.map((each) => each.id),
    ['TP/b', 'TP/a'],
  );
  assert.deepEqual(
    found.statements.map(({ id, verdict, tests: own }) => [id, verdict, own]),
    [
      ['10.2#1', 'pass', ['TP/b', 'TP/a']],
      ['10.2#2', 'fail', ['TP/b']],
      ['10.2#3', 'notApplicable', []],
    ],
  );
});

test('keeps credentials out of the results', () => {
  const found = summarize({ tests: [], requests: 0, notices: [] }, [], facts);
  assert.doesNotMatch(JSON.stringify(found), /secret/u);
});

test('says that the target could not be reached, and why a run ended', () => {
  const outcome = { tests: [], requests: 1, notices: ['second'], unreachable: 'first', interrupted: 'by the user' };
  const { run } = summarize(outcome, [], facts);
  assert.deepEqual(run.notices, ['first', 'second']);
  assert.equal(run.interrupted, 'by the user');
});
