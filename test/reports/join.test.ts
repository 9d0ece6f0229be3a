import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exitStatus } from '../../reports/exit-status';
import { joined, type Part } from '../../reports/join';
import type { Results, TestResult } from '../../reports/results';
import { timingLines, timingOf } from '../../reports/timing';
import { results, testResult } from './fixture';

const ids = ['T/1', 'T/2', 'T/3'];

function part(index: number, of: number, tests: readonly Partial<TestResult>[], seed = 1): Part {
  const whole = results(tests.map(testResult));
  return { name: `part ${String(index)}`, results: { ...whole, run: { ...whole.run, seed, shard: { index, of } } } };
}

const ours = part(1, 2, [{ id: 'T/1' }, { id: 'T/3' }]);

describe('joining the parts of a run', () => {
  it('gives the whole run in the order of the suite, with its verdicts and its exit status', () => {
    const found = joined([part(2, 2, [{ id: 'T/2', verdict: 'fail' }]), ours], ids);
    assert.ok('results' in found);
    const { tests, summary, run } = found.results;
    assert.deepEqual(
      tests.map(({ id }) => id),
      ids,
    );
    assert.deepEqual([summary.pass, summary.fail, run.joined, run.shard], [2, 1, 2, undefined]);
    assert.equal(exitStatus(found.results), 1);
  });

  const wrong: readonly (readonly [string, readonly Part[], RegExp])[] = [
    ['a part is missing', [ours], /not there: 2/],
    ['one is given twice', [ours, ours], /given twice/],
    ['one has another seed', [ours, part(2, 2, [], 7)], /differ in the seed/],
    ['the numbers of parts differ', [ours, part(2, 3, [])], /differ in the number of parts/],
    ['one is a whole run', [{ name: 'x', results: results([]) }], /found a whole one/],
  ];
  for (const [what, parts, message] of wrong)
    it(`says so when ${what}`, () => {
      const found = joined(parts, ids);
      assert.match('error' in found ? found.error : '', message);
    });
});

describe('where the time went', () => {
  const timed = (id: string, lane: number, durationMs: number): TestResult =>
    testResult({ id, durationMs, timing: { lane, answeringMs: 10, awaitedMs: 20, demandedMs: 30 } });

  it('is added up, the rest is the tester, and the longest lane is named with its longest tests first', () => {
    const timing = timingOf([timed('T/1', 0, 100), timed('T/2', 1, 80), timed('T/3', 1, 90)]);
    assert.deepEqual(timing, {
      demandedMs: 90,
      awaitedMs: 60,
      answeringMs: 30,
      testerMs: 90,
      longestPath: {
        durationMs: 170,
        tests: [
          { id: 'T/3', durationMs: 90 },
          { id: 'T/2', durationMs: 80 },
        ],
      },
    });
    const whole = results([]);
    const target: Results['target'] = { ...whole.target, kind: 'iut' };
    assert.match(timingLines({ target, run: { ...whole.run, timing } }).join('\n'), /longest path 0.2 s.*T\/3/s);
  });

  it('is not told of tests that did not take it down', () => {
    assert.equal(timingOf([testResult()]), undefined);
  });
});
