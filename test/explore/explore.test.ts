import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../explore/analyse';
import { Context } from '../../explore/context';
import type { Finding } from '../../explore/finding';
import { acceptanceProperties } from '../../explore/graph/acceptance';
import { figureProperty } from '../../explore/graph/figure';
import { requestProperties } from '../../explore/graph/request-properties';
import { propertyFindings } from '../../explore/graph/property';
import { contradictions } from '../../explore/said/contradictions';
import { referenceFindings } from '../../explore/said/references';
import { spellingFindings } from '../../explore/said/spellings';
import { subsumedStatements } from '../../explore/said/subsumed';
import { aggregateFindings } from '../../explore/table/aggregates';
import { nodeProperties } from '../../explore/graph/node-properties';
import { withOverlay } from '../../explore/overlay';
import { namedReadings, withReading } from '../../explore/readings';
import type { Text } from '../../explore/text';
import { presentText, withoutRule, withoutStatement } from '../../explore/text';

const bounds = { campaigns: 1, targets: 1, cycles: 2 };
const found = (text: Text): readonly Finding[] => analyse(new Context(text, bounds));
const present = found(presentText);
const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

test('the text has findings of the kinds that a careful reader knows of, each once', () => {
  assert.equal(new Set(ids(present)).size, present.length);
  for (const id of [
    'contradiction/enabling/operation-status-enabled-sent',
    'contradiction/lockedContent/status-enabled-content',
    'contradiction/conflict/operation-targets-sharing',
    'gap/aggregate/UNINITIALIZED-SUCCESSFUL',
    'gap/entry-without-software',
    'gap/value/initial',
    'overlap/aggregate/empty',
    'hole/two-campaigns-on-one-node/CANCELLING-and-INITIATED',
    'hole/software-outlives-campaign',
    'gap/unchecked-privilege/update/a-software',
    'editorial/written/the-status-SUCCESSFUL',
    'editorial/reference/figure-10-2-28-1',
  ])
    assert.equal(present.find((one) => one.id === id)?.certainty, 'certain', id);
  // Another reading of the words avoids these.
  for (const id of [
    'contradiction/updateWhileCancelling/9-6-76-2-campaignEnabled-06',
    'contradiction/subscriptions/10-2-28-1-22',
    'gap/both-at-once/disables',
    'gap/happening/the-action-attribute-of-a-software/is-set-to-FALSE-while-its-operation-runs',
    'hole/immortal/CANCELLING',
    'hole/finished-by-a-former-status',
    'hole/changed-by-a-late-report/FINISHED',
    'hole/expires-at-work/CANCELLING',
    'hole/node-kept-by-a-finished-campaign',
    'trap/left-by-expiry-only/CANCELLING',
    'trap/waits-until-it-expires/its-trigger-criteria-are-never-met',
    'trap/waits-until-it-expires/no-time-window-is-left',
  ])
    assert.equal(present.find((one) => one.id === id)?.certainty, 'debatable', id);
  // The text treats these: its words say what follows.
  assert.ok(!ids(present).includes('gap/happening/a-targeted-node/is-deleted'));
  for (const { statements, reading, problem, proposal } of present)
    assert.ok(statements.length > 0 && reading !== '' && problem !== '' && proposal !== '');
});

test('a finding goes when the statement that makes it is taken away', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['10.2.28.3.3#04', 'contradiction/lockedContent/status-enabled-content'],
    ['9.6.76-2/campaignEnabled#06', 'contradiction/updateWhileCancelling/9-6-76-2-campaignEnabled-06'],
    ['9.6.76-2/aggregatedSoftwareStatus#06', 'overlap/aggregate/empty'],
    ['9.6.76-2/individualSoftwareStatuses#09', 'editorial/written/the-status-SUCCESSFUL'],
    ['10.2.28.1#07', 'editorial/reference/figure-10-2-28-1'],
    ['10.2.28.1#45', 'dead/subsumed/10-2-28-1-45'],
  ];
  for (const [statement, id] of cases) {
    assert.ok(ids(present).includes(id), id);
    const context = new Context(withoutStatement(presentText, statement), bounds);
    const left = [contradictions, aggregateFindings, spellingFindings, referenceFindings, subsumedStatements];
    assert.ok(!ids(left.flatMap((one) => one(context))).includes(id), `${id} without ${statement}`);
  }
});

test('without a guard something opens, or its statement is redundant', () => {
  const certain = (text: Text): ReadonlySet<string> => {
    const context = new Context(text, { ...bounds, cycles: 1 });
    const all = [...acceptanceProperties, ...requestProperties, figureProperty].flatMap((property) =>
      propertyFindings(context, property),
    );
    return new Set(all.map(({ id, certainty }) => `${id} ${certainty}`));
  };
  const before = certain(presentText);
  for (const { name, kind, statements } of presentText.rules) {
    if (kind !== 'guard') continue;
    const opened = [...certain(withoutRule(presentText, name))].filter((one) => !before.has(one));
    assert.ok(opened.length > 0, `${name} (${statements.join(' ')}) can be taken away and nothing opens`);
  }
});

test('a reading closes what it settles', () => {
  const read = (choice: string): Context => {
    const text = withReading(presentText, choice);
    assert.ok(!('error' in text), choice);
    return new Context(text, bounds);
  };
  const locked = ids(contradictions(read('same-value=accepted')));
  assert.ok(!locked.includes('contradiction/lockedContent/status-enabled-content'));
  assert.ok(!ids(aggregateFindings(read('empty-list=UNINITIALIZED'))).includes('overlap/aggregate/empty'));
  const always = read('conflict-on-update=always');
  const shared = nodeProperties.flatMap((property) => propertyFindings(always, property));
  assert.ok(!ids(shared).includes('hole/two-campaigns-on-one-node/INITIATED-and-INITIATED'));
  assert.ok('error' in withReading(presentText, 'nonsense=1'));
  assert.ok('error' in withReading(presentText, `${namedReadings[0]?.name ?? ''}=nonsense`));
});

test('an overlay amends the text, and a wrong one says what is wrong', () => {
  const amended = withOverlay(presentText, {
    rules: [
      {
        name: 'aggregate-mixed',
        statements: ['9.6.76-2/aggregatedSoftwareStatus#05'],
        aggregate: 'IN_PROCESS',
        some: ['UNINITIALIZED', 'SUCCESSFUL'],
        none: ['IN_PROCESS'],
      },
    ],
  });
  assert.ok(!('error' in amended));
  const left = aggregateFindings(new Context(amended, bounds));
  assert.ok(!ids(left).includes('gap/aggregate/UNINITIALIZED-SUCCESSFUL'));
  for (const wrong of [
    7,
    { rule: [] },
    { without: ['1.2.3#04'] },
    { rules: [{ name: 'no such rule', remove: true }] },
    { provisions: [{ statement: '10.2.28.3.3#04', matter: 'no such matter', of: {}, gives: {} }] },
  ])
    assert.ok('error' in withOverlay(presentText, wrong));
});
