import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answers } from '../../../model/answer';
import { softwareReported, subscriptionDeleted } from '../../../model/notifications';
import { ownSteps, takeStep } from '../../../model/own-steps';
import { Coverage } from '../../../model/oracle/coverage';
import { Kit } from '../../../model/oracle/kit';
import { CampaignTracker } from '../../../model/oracle/tracker';
import type { RuleTable } from '../../../model/rule';
import { rules } from '../../../model/rules/index';
import type { Campaign, CampaignAttributes, Status } from '../../../model/state';
import { statuses } from '../../../model/state';
import { altered, missing, tableWith } from '../../../selftest/rule-changes';
import { accepted, create, criterion, update, world } from '../samples';
import { NaiveOracle, softwareOf, viewOf } from './naive-oracle';

type Happening =
  | { readonly kind: 'update'; readonly attributes: Partial<CampaignAttributes>; readonly outcome: number }
  | { readonly kind: 'step'; readonly which: number; readonly works: boolean }
  | { readonly kind: 'reports'; readonly target: number; readonly status: Status }
  | { readonly kind: 'losesSubscription'; readonly target: number }
  | { readonly kind: 'window'; readonly open: boolean }
  | { readonly kind: 'subject'; readonly level: number }
  | { readonly kind: 'look' }
  | { readonly kind: 'rest' };

const choice = fc.nat({ max: 50 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('update' as const),
      attributes: fc.oneof(
        fc.record({ campaignEnabled: fc.boolean() }),
        fc.record({ version: fc.constantFrom('1.0', '2.0') }),
      ),
      outcome: choice,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('step' as const), which: choice, works: choice.map((n) => n > 4) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('reports' as const),
      target: choice,
      status: fc.constantFrom(...statuses, 'SUCCESSFUL'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('losesSubscription' as const), target: choice }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('window' as const), open: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('subject' as const), level: fc.nat({ max: 10 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('look' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('rest' as const) }) },
);
interface Life {
  readonly nodes: readonly string[];
  readonly criteria: boolean;
  readonly campaignEnabled: boolean;
  readonly happenings: readonly Happening[];
}

/** Short lives on two targets, long ones on one: what the naive oracle can follow. */
const life: fc.Arbitrary<Life> = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.array(happening, { maxLength: 40, size: 'max' }))
  .map(([two, criteria, campaignEnabled, happenings]) => ({
    nodes: two ? ['A', 'B'] : ['A'],
    criteria,
    campaignEnabled,
    happenings: happenings.slice(0, two ? 12 : 40),
  }));

/** Lives that get somewhere: begun, and brought to rest after everything that happens. */
const busy = (nodes: readonly string[]): fc.Arbitrary<Life> =>
  life.map(({ happenings }) => ({
    nodes,
    criteria: false,
    campaignEnabled: true,
    happenings: happenings
      .filter(({ kind }) => kind !== 'step' && kind !== 'window')
      .flatMap((what): Happening[] => [{ kind: 'rest' }, what, { kind: 'look' }]),
  }));

const nth = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** The naive oracle has effects show with the response: here both do. */
const kit = new Kit(rules, { promptEffects: true });

/** A Hosting CSE that goes by some table, watched by both oracles; tells where each first disagrees with it. */
function watched(table: RuleTable, one: Life): { oracle: number | undefined; naive: number | undefined } {
  const subjects: Record<string, number> = {};
  let windows: readonly boolean[] = [];
  const environment = world({
    subjectValue: (id, attribute) => subjects[`${id}.${attribute}`],
    scheduleWindows: () => windows,
  });
  const request = create({
    softwareTargets: one.nodes,
    softwareTriggerCriteria: one.criteria ? [criterion()] : null,
    campaignEnabled: one.campaignEnabled,
  });
  let campaign: Campaign = accepted(answers(table, request, [], environment))[0]!;
  const circumstances = { others: [], environments: [environment] };
  const { tracker } = CampaignTracker.created(kit, new Coverage(), request, circumstances);
  const naive = new NaiveOracle(request, environment);
  const take = (which: number, works: boolean, force?: 'must'): boolean => {
    const steps = ownSteps(table, campaign, environment).filter(({ rule }) => (force ?? rule.force) === rule.force);
    const step = nth(steps, which);
    if (!step) return false;
    const software = step.scope === 'target' ? softwareOf(step.target.node) : '';
    const result = works ? { ok: true as const, software } : { ok: false as const };
    campaign = takeStep(table, campaign, environment, step, result);
    return true;
  };
  const first: { oracle: number | undefined; naive: number | undefined } = { oracle: undefined, naive: undefined };
  for (const [index, what] of one.happenings.entries()) {
    let verdicts: readonly [boolean, boolean] = [true, true];
    tracker.passed(environment);
    naive.passed(environment);
    switch (what.kind) {
      case 'update': {
        const outcomes = answers(table, update(campaign, what.attributes), [], environment);
        const outcome = nth(outcomes, what.outcome)!;
        const answered = outcome.kind === 'refused' ? 'refused' : 'accepted';
        if (outcome.kind === 'accepted') campaign = outcome.campaign;
        const asked = { operation: 'UPDATE' as const, originator: 'CApp', attributes: what.attributes };
        verdicts = [
          tracker.answered(asked, answered, circumstances).ok,
          naive.update(what.attributes, answered, environment),
        ];
        break;
      }
      case 'step':
        take(what.which, what.works);
        break;
      case 'reports': {
        const node = nth(one.nodes, what.target)!;
        campaign = softwareReported(campaign, softwareOf(node), what.status);
        tracker.reported(node, what.status, environment);
        naive.reported(node, what.status, environment);
        break;
      }
      case 'losesSubscription': {
        const node = nth(one.nodes, what.target)!;
        campaign = subscriptionDeleted(campaign, softwareOf(node));
        tracker.unsubscribed(node, environment);
        naive.unsubscribed(node, environment);
        break;
      }
      case 'window':
        windows = [what.open];
        break;
      case 'subject':
        subjects['S.level'] = what.level;
        break;
      case 'look':
        verdicts = [tracker.saw(viewOf(campaign), environment).ok, naive.saw(viewOf(campaign), environment)];
        break;
      case 'rest': {
        for (let n = 0; n < 100 && take(index, true, 'must'); n++);
        const seen = [tracker.saw(viewOf(campaign), environment).ok, naive.saw(viewOf(campaign), environment)] as const;
        verdicts = [seen[0] && tracker.settled(environment).ok, seen[1] && naive.settled(environment)];
      }
    }
    if (naive.tooLarge) return first;
    if (!verdicts[0]) first.oracle = index;
    if (!verdicts[1]) first.naive = index;
    if (!verdicts[0] || !verdicts[1]) break;
  }
  return first;
}

describe('the oracle, beside one that keeps whole states', () => {
  it('finds nothing in Hosting CSEs that go by the rules, whatever they choose', () => {
    fc.assert(
      fc.property(life, (one) => {
        assert.deepEqual(watched(rules, one), { oracle: undefined, naive: undefined });
      }),
      { numRuns: 80, seed: 3 },
    );
  });

  const one = busy(['A']);
  const outsideWindow = life.map((any): Life => ({
    ...any,
    nodes: ['A'],
    campaignEnabled: false,
    happenings: [
      { kind: 'window', open: false },
      { kind: 'update', attributes: { campaignEnabled: true }, outcome: 0 },
      ...any.happenings,
    ],
  }));
  const faulty: readonly (readonly [string, RuleTable, fc.Arbitrary<Life>])[] = [
    ['does not reset its lists', tableWith(missing('null-statuses-on-update'), missing('null-links-on-update')), one],
    ['never finishes', tableWith(missing('finish')), one],
    ['does not keep the aggregate', tableWith(missing('aggregate')), one],
    ['does not wait for the trigger', tableWith(missing('await-trigger-criteria')), life],
    ['does not wait for the window', tableWith(missing('defer-to-time-window')), outsideWindow],
    ['forgets a report', tableWith(missing('copy-installStatus')), one],
    ['does not fail what it cancelled', tableWith(missing('fail-cancelled-entry')), one],
    ['lets a campaign be changed while it cancels', tableWith(missing('update-while-cancelling')), one],
    [
      'calls everything cancelled',
      tableWith(
        altered('campaignStep', 'conclude-not-cancellable', {
          take: ({ campaign }) => ({ ...campaign, campaignStatus: 'CANCELLED' }),
        }),
      ),
      one,
    ],
    [
      'makes one success the success of all',
      tableWith(
        altered('aggregate', 'aggregate-SUCCESSFUL', { holds: (individual) => individual.includes('SUCCESSFUL') }),
      ),
      busy(['A', 'B']),
    ],
    ['disables into nothing', tableWith(missing('cancelling-when-initiated-is-disabled')), one],
  ];
  for (const [fault, table, lives] of faulty)
    it(`sees what the other sees in one that ${fault}`, () => {
      let found = 0;
      fc.assert(
        fc.property(lives, (one) => {
          const first = watched(table, one);
          assert.equal(first.oracle, first.naive);
          if (first.oracle !== undefined) found += 1;
        }),
        { numRuns: lives === one ? 100 : 40, seed: 5 },
      );
      assert.ok(found > 0, 'the lives must reach the fault');
    });
});
