import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { junit } from '../../reports/junit';
import type { Verdict } from '../../reports/results';
import { failure, hostileResults, results, testResult } from './fixture';

const verdicts: readonly Verdict[] = ['pass', 'fail', 'inconclusive', 'notApplicable', 'error'];

test('is well-formed whatever a CSE sent', () => {
  const xml = junit(hostileResults());
  assert.equal(XMLValidator.validate(xml), true);
  assert.doesNotMatch(xml, /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  assert.doesNotMatch(xml, /<script>/u);
});

test('one suite a clause folder, in the order of the specification, with its counts', () => {
  const tests = [
    testResult({ id: 'TP/1', source: 'features/10.2.28.3.1 Create/a.feature:1' }),
    ...verdicts.map((verdict, i) =>
      testResult({
        id: `TP/2/${i}`,
        verdict,
        reason: 'why',
        failures: [],
        source: 'features/9.6.76 Attributes/b.feature:1',
      }),
    ),
  ];
  const suites = [
    ...junit(results(tests)).matchAll(
      /<testsuite name="([^"]+)" tests="(\d)" failures="(\d)" errors="(\d)" skipped="(\d)"/gu,
    ),
  ];
  assert.deepEqual(
    suites.map((match) => match.slice(1)),
    [
      ['9.6.76 Attributes', '5', '1', '1', '2'],
      ['10.2.28.3.1 Create', '1', '0', '0', '0'],
    ],
  );
});

test('a failure holds its statements, both sides and the command', () => {
  const xml = junit(results([testResult({ verdict: 'fail', failures: [failure()] })]));
  for (const text of [
    'type="10.2.28.3.1#01"',
    'expected: an error response',
    'observed: 2001 CREATED',
    'exchange 1',
    'run again: campaign-tester',
  ])
    assert.ok(xml.includes(text), text);
});

test('what could not be judged is skipped with its reason, what went wrong is an error', () => {
  const skipped = junit(results([testResult({ verdict: 'inconclusive', reason: 'the node could not be made' })]));
  assert.match(skipped, /<skipped message="inconclusive: the node could not be made"\/>/u);
  assert.match(junit(results([testResult({ verdict: 'error', reason: 'oops' })])), /<error message="oops"/u);
});
