import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citedBy, statementsIn } from '../../steps/run/cited';
import { listTests, select, selects } from '../../steps/run/plan';
import type { TestListing } from '../../steps/run/run-options';
import { runOnModel } from './model-run';

const listing = (id: string, ...statements: string[]): TestListing => ({
  id: `TP/oneM2M/CSE/SWC/${id}`,
  title: '',
  kind: 'scenario',
  statements,
  source: 'features/some.feature:1',
  tags: [],
});

describe('the statements that a text names', () => {
  for (const [text, ids] of [
    ['nothing', []],
    ['@10.2.28.3.1#10', ['10.2.28.3.1#10']],
    ['it is refused (10.2.28.3.1#10, 10.2.28.3.1#09)', ['10.2.28.3.1#10', '10.2.28.3.1#09']],
    ['@9.6.76-2/campaignEnabled#04 @10.2.28.1/no-other#01', ['9.6.76-2/campaignEnabled#04', '10.2.28.1/no-other#01']],
    ['10.2.28.1#10 and 10.2.28.1#10 again', ['10.2.28.1#10']],
    ['clause 10.2.28.1 as a whole', []],
  ] as const)
    it(`are ${ids.join(' and ') || 'none'} in "${text}"`, () => {
      assert.deepEqual(statementsIn(text), ids);
    });

  it('must be in the catalogue', () => {
    assert.throws(() => statementsIn('10.2.28.3.1#99'), /10\.2\.28\.3\.1#99/);
  });

  it('are those of rules, the first rule first and none twice', () => {
    const two = citedBy('conflict-on-update', 'conflict-on-create');
    assert.equal(two[0], '10.2.28.3.3#10');
    assert.equal(new Set(two).size, two.length);
    assert.throws(() => citedBy('no such rule'), /no such rule/);
  });
});

describe('a selector', () => {
  const test = listing('CON/001', '10.2.28.3.1#10', '9.6.76-2/URL#01');
  for (const selector of [
    'TP/oneM2M/CSE/SWC/CON/001',
    'TP/oneM2M/CSE/SWC/CON',
    '10.2.28.3.1#10',
    '10.2.28.3.1',
    '10.2.28.3',
    '10.2',
    '9.6.76',
    '9.6.76-2',
    '9.6.76-2/URL',
  ])
    it(`${selector} selects a test of that part`, () => {
      assert.equal(selects(selector, test), true);
    });

  for (const selector of [
    'TP/oneM2M/CSE/SWC/CO',
    'TP/oneM2M/CSE/SWC/CON/0',
    '10.2.28.3.1#1',
    '10.2.28.3.10',
    '10.2.2',
    '9.6.7',
    '9.6.76-2/U',
    '',
  ])
    it(`"${selector}" is no whole part of it`, () => {
      assert.equal(selects(selector, test), false);
    });

  it('is one of several, and the tests keep their order', () => {
    const tests = [listing('A/1', '10.2.28.1#10'), listing('B/1', '10.2.28.2#10'), listing('C/1', '10.2.28.3.1#10')];
    const ids = (only: readonly string[]): readonly string[] => select(tests, only).map(({ id }) => id.slice(18));
    assert.deepEqual(ids([]), ['A/1', 'B/1', 'C/1']);
    assert.deepEqual(ids(['10.2.28.3', '10.2.28.1']), ['A/1', 'C/1']);
    assert.deepEqual(ids(['10.2.28.9']), []);
  });
});

describe('the tests of the suite', () => {
  it('stand in the order of the specification', () => {
    const folders = [...new Set(listTests().map(({ source }) => source.split('/')[1]))];
    const order = [
      '9.6.17',
      '9.6.76',
      '10.2.28',
      '10.2.28.1',
      '10.2.28.2',
      '10.2.28.3.1',
      '10.2.28.3.2',
      '10.2.28.3.3',
      '10.2.28.3.4',
      'D.3',
    ];
    assert.deepEqual(
      folders.map((folder) => folder?.split('-')[0]),
      order,
    );
  });

  it('run once each and are reported in their order, however many at a time', async () => {
    const only = ['10.2.28.3.4', '10.2.28.3.2'];
    const planned = select(listTests(), only).map(({ id }) => id);
    for (const parallel of [1, 3, 100]) {
      const { tests } = await runOnModel({ only, parallel });
      assert.deepEqual(
        tests.map(({ id }) => id),
        planned,
      );
    }
  });
});
