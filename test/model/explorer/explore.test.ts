import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bounds, Situation, Space } from '../../../model/explorer/index';
import { explore, eventText, statesWithoutSymmetry } from '../../../model/explorer/index';
import { rules } from '../../../model/rules/index';
import { naiveSearch } from './naive-search';

const edges = (space: Space): number => {
  let count = 0;
  for (let state = 0; state < space.states; state++)
    count += new Set(
      space
        .successors(state)
        .map(({ to }) => to)
        .filter((to) => to !== state),
    ).size;
  return count;
};

const sizes: readonly Bounds[] = [
  { campaigns: 1, targets: 1, cycles: 1 },
  { campaigns: 1, targets: 1, cycles: 2 },
  { campaigns: 1, targets: 2, cycles: 1 },
];

/** Tables of rules: the text's own, and such as are amended. */
const tables = {
  'the rules': rules,
  'the musts': rules.filter(({ force }) => force === 'must'),
  'no guards': rules.filter(({ kind }) => kind !== 'guard'),
  'no vetoes': rules.filter(({ kind }) => kind !== 'veto'),
};

for (const [name, table] of Object.entries(tables))
  test(`${name}: the search finds as many states and edges as one without cleverness`, () => {
    for (const bounds of table === rules ? sizes : sizes.slice(0, 2)) {
      const space = explore(table, bounds, { symmetry: false });
      assert.ok(space.complete);
      assert.deepEqual(
        { states: space.states, edges: edges(space) },
        naiveSearch(table, bounds),
        JSON.stringify(bounds),
      );
    }
  });

test('so it does with two campaigns, under the rules and with a guard that looks at what others do', () => {
  const bounds = { campaigns: 2, targets: 1, cycles: 1 };
  const strict = [
    ...rules,
    {
      kind: 'guard' as const,
      name: 'not-beside-one-that-cancels',
      statements: [],
      force: 'must' as const,
      fires: ({ request, others }: { request: { operation: string }; others: readonly { campaignStatus: string }[] }) =>
        request.operation !== 'DELETE' && others.some(({ campaignStatus }) => campaignStatus === 'CANCELLING'),
    },
  ];
  for (const table of [rules, strict]) {
    const space = explore(table, bounds, { symmetry: false });
    assert.deepEqual({ states: space.states, edges: edges(space) }, naiveSearch(table, bounds));
  }
  assert.ok(explore(strict, bounds).states < explore(rules, bounds).states);
});

test('what the states with symmetry stand for is as many as there are without', () => {
  for (const bounds of [...sizes, { campaigns: 2, targets: 2, cycles: 1 }, { campaigns: 3, targets: 1, cycles: 1 }]) {
    const all = statesWithoutSymmetry(explore(rules, bounds));
    assert.equal(all, explore(rules, bounds, { symmetry: false }).states, JSON.stringify(bounds));
  }
});

test('a trace is a shortest one, and ends in the state that it is of', () => {
  for (const symmetry of [true, false]) {
    const space = explore(rules, { campaigns: 2, targets: 1, cycles: 1 }, { symmetry });
    const distance = new Map([[0, 0]]);
    for (const [state, steps] of distance)
      for (const { to } of space.successors(state)) if (!distance.has(to)) distance.set(to, steps + 1);
    assert.equal(distance.size, space.states);
    for (let state = 0; state < space.states; state += 17) {
      const trace = space.trace(state);
      assert.equal(trace.length, distance.get(state));
      const statuses = (campaigns: readonly Situation[]): readonly string[] =>
        campaigns.map((one) => (one.kind === 'there' ? one.campaign.campaignStatus : one.kind)).sort();
      assert.deepEqual(
        statuses(trace.at(-1)?.after.campaigns ?? space.state(0).campaigns),
        statuses(space.state(state).campaigns),
      );
    }
  }
});

test('a bound that was reached is told, and no state is missing where none was', () => {
  const bounds = { campaigns: 1, targets: 2, cycles: 1 };
  const whole = explore(rules, bounds);
  const cut = explore(rules, bounds, { maxStates: 50 });
  assert.ok(whole.complete && !cut.complete);
  assert.ok(cut.states > 50 && cut.states < whole.states);
  assert.ok(explore(rules, bounds, { maxStates: whole.states }).complete);
  assert.throws(() => explore(rules, { ...bounds, targets: 0 }), /targets is 0/u);
});

test('what can still be reached is told for every state', () => {
  const space = explore(rules, { campaigns: 1, targets: 1, cycles: 1 });
  const statusOf = (state: number): string => {
    const one = space.state(state).campaigns[0];
    return one?.kind === 'there' ? one.campaign.campaignStatus : 'gone';
  };
  const ends = space.canReach(
    (state) => statusOf(state) === 'FINISHED',
    ({ kind }) => kind !== 'expiry',
  );
  for (let state = 0; state < space.states; state++) {
    if (statusOf(state) === 'INITIATED' || statusOf(state) === 'FINISHED') assert.equal(ends[state], 1);
    if (['CANCELLING', 'CANCELLED', 'gone'].includes(statusOf(state)) && state > 0) assert.equal(ends[state], 0);
  }
});

test('the vetoes and guards that took part are told, and every event has its words', () => {
  const space = explore(rules, { campaigns: 2, targets: 1, cycles: 1 });
  const fired = new Set([...space.fired.keys()].map(({ name }) => name));
  for (const name of ['await-trigger-criteria', 'defer-to-time-window', 'conflict-on-create', 'aggregate-FAILURE'])
    assert.ok(fired.has(name), name);
  const words = new Set<string>();
  for (let state = 0; state < space.states; state++)
    for (const { event } of space.successors(state)) words.add(eventText(event));
  assert.ok(words.has('CREATE campaign 1 campaignEnabled TRUE: refused'));
  assert.ok(words.has('campaign 2: subscribe-to-software on target 1, which fails'));
});
