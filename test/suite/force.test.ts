import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestResult } from '../../reports/results';
import type { Force } from '../../spec/statement';
import { isRecommendation } from '../../steps/run/force';
import { runSuite } from '../../steps/run/runner';
import { modelOf } from './model-run';
import { missing, tableWith } from '../../selftest/rule-changes';

/** Forces of the failure's statements; who found it; whether it is a recommendation, without and with `--strict`. */
const cases: readonly (readonly [readonly Force[], 'check' | 'model', boolean, boolean])[] = [
  [['shall'], 'check', false, false],
  [['definition'], 'check', false, false],
  [['should'], 'check', true, false],
  [['should'], 'model', true, false],
  [['may'], 'check', true, true],
  [['may'], 'model', false, false],
  [['should', 'may'], 'check', true, false],
  [['should', 'shall'], 'check', false, false],
  [['may', 'definition'], 'check', false, false],
  [[], 'check', false, false],
];

describe('a failure of statements', () => {
  for (const [forces, by, loose, strict] of cases) {
    it(`[${forces.join(', ')}] found by the ${by}: ${loose ? 'a recommendation' : 'a breach'}, strictly ${strict ? 'the same' : 'a breach'}`, () => {
      const ids = forces.map((_, index) => String(index));
      const forceOf = (id: string): Force => forces[Number(id)] ?? 'shall';
      assert.equal(isRecommendation(ids, by, false, forceOf), loose);
      assert.equal(isRecommendation(ids, by, true, forceOf), strict);
    });
  }
});

/** A CSE that knows no conflicts, judged by a catalogue in which every statement has this force. */
async function withoutConflicts(force: Force, strict: boolean): Promise<TestResult> {
  const target = modelOf({ rules: tableWith(missing('conflict-on-create')) });
  try {
    const { tests } = await runSuite({
      target,
      seed: 1,
      runs: 1,
      parallel: 1,
      only: ['TP/oneM2M/CSE/SWC/CON/001'],
      signal: new AbortController().signal,
      onProgress: () => undefined,
      command: 'campaign-tester run',
      strict,
      forceOf: () => force,
    });
    const [test] = tests;
    assert.ok(test);
    return test;
  } finally {
    await target.close();
  }
}

describe('a test whose statements are not kept', () => {
  it('fails for what the text demands', async () => {
    const { verdict, recommendations } = await withoutConflicts('shall', false);
    assert.equal(verdict, 'fail');
    assert.equal(recommendations, undefined);
  });

  it('passes where the text only recommends, says what was not followed, and is carried out to its end', async () => {
    const { verdict, failures, recommendations = [], steps } = await withoutConflicts('should', false);
    assert.equal(verdict, 'pass');
    assert.deepEqual(failures, []);
    assert.match(recommendations[0]?.statements[0] ?? '', /^10\.2\.28\.3\.1#/u);
    assert.ok(steps.every(({ outcome }) => outcome === 'done'));
  });

  it('fails for a recommendation where the run is strict', async () => {
    const { verdict, recommendations } = await withoutConflicts('should', true);
    assert.equal(verdict, 'fail');
    assert.equal(recommendations, undefined);
  });
});
