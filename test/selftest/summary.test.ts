import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FaultOutcome } from '../../selftest/examine';
import { selftestPage } from '../../selftest/page/page';
import { isProven, matrixOf, summed, type SelftestResult } from '../../selftest/summary';
import type { TestListing } from '../../steps/run/run-options';

const fault = (id: string, change: Partial<FaultOutcome> = {}): FaultOutcome => ({
  id,
  mistake: 'does something wrong',
  kind: 'rule',
  statements: ['10.2.28.3.1#10'],
  outcome: 'killed',
  killedBy: ['T/1'],
  named: '10.2.28.3.1#10',
  requests: 3,
  tests: 1,
  ...change,
});

const lawful = (id: string, failures: number) => ({
  id,
  failures: Array.from({ length: failures }, () => ({ test: 'T/1', named: 'S', message: 'm' })),
  notApplicable: 0,
  requests: 1,
  leftBehind: 0,
});

const tests = ['T/1', 'T/2', 'T/3'].map((id) => ({ id }) as TestListing);

describe('the summary of a selftest', () => {
  const faults = [
    fault('a'),
    fault('b', { named: 'another' }),
    fault('c', { outcome: 'alive', killedBy: [] }),
    fault('d', { outcome: 'equivalent', killedBy: [] }),
  ];

  it('counts', () => {
    assert.deepEqual(summed(faults, [lawful('x', 0), lawful('y', 2)], 5), {
      faults: 4,
      killed: 2,
      equivalent: 1,
      alive: 1,
      diagnosed: 1,
      lawful: 2,
      falseAlarms: 1,
      served: 0,
      servedOtherwise: 0,
      durationMs: 5,
    });
  });

  it('proves something only where nothing is alive, misnamed too often, alarmed or missing', () => {
    const good = summed([fault('a')], [lawful('x', 0)], 1);
    assert.ok(isProven(good, 0));
    assert.ok(!isProven(good, 1));
    assert.ok(!isProven({ ...good, alive: 1 }, 0));
    assert.ok(!isProven({ ...good, falseAlarms: 1 }, 0));
    assert.ok(!isProven({ ...good, killed: 100, diagnosed: 94 }, 0));
    assert.ok(isProven({ ...good, killed: 100, diagnosed: 95 }, 0));
    assert.ok(!isProven(summed([], [], 1), 0));
  });
});

describe('the matrix of a selftest', () => {
  const faults = [
    fault('a', { killedBy: ['T/1', 'T/2'] }),
    fault('b', { killedBy: ['T/2'] }),
    fault('c', { statements: ['10.2.28.3.4#03'], killedBy: ['T/1'] }),
    fault('d', { statements: ['10.2.28.3.1#06'], outcome: 'equivalent', killedBy: [] }),
  ];

  it('says how many faults of each statement each test kills', () => {
    assert.deepEqual(matrixOf(faults, tests, true).statements, [
      { id: '10.2.28.3.1#10', faults: 2, tests: { 'T/1': 1, 'T/2': 2 } },
      { id: '10.2.28.3.4#03', faults: 1, tests: { 'T/1': 1 } },
    ]);
  });

  it('names tests that kill nothing, and statements that one test alone sees, when it is complete', () => {
    assert.deepEqual(matrixOf(faults, tests, true).idle, ['T/3']);
    assert.deepEqual(matrixOf(faults, tests, true).single, [{ statement: '10.2.28.3.4#03', test: 'T/1' }]);
    assert.deepEqual(matrixOf(faults, tests, false).idle, []);
  });
});

describe('the page of a selftest', () => {
  const result = (faults: readonly FaultOutcome[]): SelftestResult => ({
    schema: 1,
    summary: summed(faults, [lawful('x', 0)], 1),
    faults,
    lawful: [lawful('x', 0)],
    served: [],
    matrix: matrixOf(faults, tests, true),
    problems: [],
  });

  it('shows what a CSE or a message holds as text', () => {
    const page = selftestPage(result([fault('a', { named: 'other', message: '<script>alert(1)</script>' })]));
    assert.ok(!page.includes('<script>'));
    assert.ok(page.includes('&lt;script&gt;'));
  });

  it('says at its top whether all is well', () => {
    assert.match(selftestPage(result([fault('a')])), /<h1 class="good">/u);
    assert.match(selftestPage(result([fault('a', { outcome: 'alive', killedBy: [] })])), /<h1 class="bad">/u);
  });
});
