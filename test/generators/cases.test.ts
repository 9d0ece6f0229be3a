import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aggregationCases, aggregationKind, multisets } from '../../generators/aggregation';
import { campaignStates } from '../../generators/campaign-state';
import { conflictCases, conflictKind, conflictWays } from '../../generators/conflict';
import { expiryCases, expiryCasesOf } from '../../generators/expiry';
import type { History } from '../../generators/history';
import { companies, lockedAttributes, readOnlyCases, readOnlyKind } from '../../generators/read-only';
import { relations } from '../../generators/target-lists';
import { sample } from './sample';

const unique = (list: readonly unknown[]): number => new Set(list.map((one) => JSON.stringify(one))).size;

describe('the ways in which two lists of at most four nodes relate', () => {
  it('are as many as there are pairs of sets, up to the names of the nodes', () => {
    const sets = Array.from({ length: 15 }, (_, mask) => mask + 1);
    const size = (mask: number): number => Array.from(mask.toString(2)).filter((bit) => bit === '1').length;
    const pairs = sets.flatMap((a) => sets.map((b) => [size(a & b), size(a & ~b), size(b & ~a)]));
    assert.equal(relations(4).length, unique(pairs));
    assert.equal(unique(relations(4)), relations(4).length);
  });
});

describe('the cases', () => {
  it('of conflict are all ways, states and relations', () => {
    assert.equal(conflictCases.length, conflictWays.length * campaignStates.length * relations(4).length);
    assert.equal(unique(conflictCases), conflictCases.length);
  });

  it('of read-only are all attributes, values, companies and states, and labels alone', () => {
    assert.equal(readOnlyCases.length, (lockedAttributes.length * 2 * companies.length + 1) * campaignStates.length);
    assert.equal(unique(readOnlyCases), readOnlyCases.length);
  });

  it('of aggregation are all multisets of four statuses up to six, for four operations', () => {
    assert.equal(multisets(['a', 'b'], 2).length, 5);
    assert.equal(aggregationCases.length, 4 * (4 + 10 + 20 + 35 + 56 + 84));
    assert.equal(unique(aggregationCases), aggregationCases.length);
  });

  it('of expiry come all in four histories, and all states in two', () => {
    for (const seed of [1, 2, 3]) {
      const runs = [0, 1, 2, 3].flatMap((run) => expiryCasesOf(seed, run));
      assert.equal(unique(runs), expiryCases.length);
      assert.equal(unique(runs.slice(0, 8).map(({ state }) => state)), campaignStates.length);
    }
  });
});

describe('five hundred histories', () => {
  const deeds = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => sample(name, 500)).flatMap(({ commands }) => commands.map((one) => one.do)));

  it('of anything have every kind of command', () => {
    assert.deepEqual([...deeds(['any history'])].sort(), [...everyDeed].sort());
  });

  it('of books lose [software], subscriptions and nodes', () => {
    const found = deeds(['bookkeeping']);
    for (const deed of ['deleteSoftware', 'deleteSubscription', 'deleteNode', 'setSubject'])
      assert.ok(found.has(deed), deed);
  });

  it('of conflicts move the second campaign, enable it, and try again', () => {
    const histories = sample('conflict', 500);
    const some = (test: (history: History) => boolean): boolean => histories.some(test);
    assert.ok(some(({ commands }) => commands.at(-1)?.do === 'create'));
    assert.ok(some(({ commands }) => commands.at(-1)?.do === 'update'));
    assert.ok(some(({ commands }) => JSON.stringify(commands.at(-1)) === JSON.stringify(commands.at(-3))));
  });

  it('of copies have every odd kind of text', () => {
    const texts = sample('copies', 500)
      .flatMap(({ commands }) => commands)
      .flatMap((one) =>
        'attributes' in one ? [one.attributes.version, one.attributes.softwareName, one.attributes.URL] : [],
      )
      .filter((one) => one !== undefined);
    for (const [what, kind] of Object.entries(oddTexts))
      assert.ok(
        texts.some((one) => kind.test(one)),
        what,
      );
    assert.ok(texts.some(({ length }) => length > 2000));
    assert.ok(texts.every((one) => one.length <= 5000 && !/\p{Surrogate}/u.test(one)));
  });
});

const everyDeed = [
  'create',
  'update',
  'retrieve',
  'delete',
  'addSchedule',
  'removeSchedule',
  'setSubject',
  'report',
  'deleteSoftware',
  'deleteSubscription',
  'deleteNode',
  'deleteSubject',
  'expire',
] satisfies readonly History['commands'][number]['do'][];

const oddTexts = {
  'a quote': /"/u,
  'a backslash': /\\/u,
  markup: /[<>&]/u,
  'a control character': /\p{Cc}/u,
  NUL: /\0/u,
  'a leading blank': /^\s/u,
  'a trailing blank': /\s$/u,
  'no ASCII': /^[^\0-\x7f]+$/u,
  'a character outside the first plane': /[\u{10000}-\u{10ffff}]/u,
  'a private or unassigned one': /[\p{Co}\p{Cn}]/u,
  nothing: /^$/u,
};

describe('the kinds of cases', () => {
  it('are so few that twenty runs, as many as there are by default, meet them all', () => {
    assert.equal(new Set(conflictCases.map(conflictKind)).size, 20);
    assert.equal(new Set(readOnlyCases.map(readOnlyKind)).size, 20);
    assert.equal(new Set(aggregationCases.map(aggregationKind)).size, 15);
  });
});
