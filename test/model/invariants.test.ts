import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answers } from '../../model/answer';
import type { CampaignAttributes, Campaign, Status } from '../../model/state';
import { statuses } from '../../model/state';
import { rules } from '../../model/rules/index';
import { catalogue } from '../../spec/catalogue';
import { conforming } from './naive-aggregation';
import { Play } from './play';
import { accepted, create, criterion, update } from './samples';

/** Something that happens to a campaign; numbers choose among what there is at the time. */
type Happening =
  | { readonly kind: 'update'; readonly attributes: Partial<CampaignAttributes>; readonly outcome: number }
  | { readonly kind: 'step'; readonly which: number; readonly works: boolean }
  | { readonly kind: 'reports'; readonly target: number; readonly status: Status }
  | { readonly kind: 'losesSubscription'; readonly target: number }
  | { readonly kind: 'window'; readonly open: boolean }
  | { readonly kind: 'subject'; readonly level: number };

const nodes = fc.uniqueArray(fc.constantFrom('A', 'B', 'D'), { minLength: 1 });
const choice = fc.nat({ max: 50 });
const attributes: fc.Arbitrary<Partial<CampaignAttributes>> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ campaignEnabled: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ softwareTargets: nodes }) },
  { weight: 1, arbitrary: fc.record({ version: fc.constantFrom('1.0', '2.0'), campaignEnabled: fc.boolean() }) },
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('update' as const), attributes, outcome: choice }) },
  {
    weight: 9,
    arbitrary: fc.record({ kind: fc.constant('step' as const), which: choice, works: choice.map((n) => n > 4) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('reports' as const),
      target: choice,
      status: fc.constantFrom(...statuses),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('losesSubscription' as const), target: choice }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('window' as const), open: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('subject' as const), level: fc.nat({ max: 10 }) }) },
);
const life = fc.record({
  softwareTargets: nodes,
  criteria: fc.boolean(),
  campaignEnabled: fc.boolean(),
  happenings: fc.array(happening, { maxLength: 60, size: 'max' }),
});

interface Life {
  readonly softwareTargets: readonly string[];
  readonly criteria: boolean;
  readonly campaignEnabled: boolean;
  readonly happenings: readonly Happening[];
}

const nth = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** A campaign at the beginning of its life, under rules with every permission and both sides of each choice. */
function born({ softwareTargets, criteria, campaignEnabled }: Life): Play {
  const softwareTriggerCriteria = criteria ? [criterion()] : null;
  return new Play(rules, create({ softwareTargets, softwareTriggerCriteria, campaignEnabled }));
}

function happens(play: Play, what: Happening): void {
  switch (what.kind) {
    case 'update': {
      const request = update(play.campaign, what.attributes);
      const outcomes = accepted(answers(play.rules, request, [], play.environment));
      play.campaign = nth(outcomes, what.outcome) ?? play.campaign;
      return;
    }
    case 'step': {
      const step = nth(play.steps(), what.which);
      if (step) play.take(step, what.works);
      return;
    }
    case 'reports':
      play.reports(nth(play.campaign.targets, what.target)?.node ?? '', what.status);
      return;
    case 'losesSubscription':
      play.losesSubscription(nth(play.campaign.targets, what.target)?.node ?? '');
      return;
    case 'window':
      play.windows = [what.open];
      return;
    case 'subject':
      play.subjects['S.level'] = what.level;
  }
}

/** Steps that the rules demand, until none is ready. Of a choice it takes the first. */
function comesToRest(play: Play): void {
  for (let count = 0; count < 100; count++) {
    const step = play.steps().find(({ rule }) => rule.force === 'must');
    if (!step) return;
    play.take(step);
  }
  assert.fail(`no rest after ${play.taken.slice(-6).join(', ')}`);
}

/** Lives a life; `each` sees the campaign before and after everything that happens, `rest` at its end. */
function lived(each: (before: Campaign, after: Campaign) => void, rest: (play: Play) => void = () => undefined): void {
  fc.assert(
    fc.property(life, (one) => {
      const play = born(one);
      for (const what of one.happenings) {
        const before = play.campaign;
        happens(play, what);
        each(before, play.campaign);
      }
      comesToRest(play);
      rest(play);
    }),
    // The same lives in every run: what a run finds has to be found again by the next.
    { numRuns: 500, seed: 2 },
  );
}

/** The transitions of figure 10.2.28.1-1, and what the one reading of 10.2.28.1#10 adds. */
const legal = new Set([
  ...catalogue.flatMap(({ id }) => /^10\.2\.28\.1\/([A-Z_]+-[A-Z_]+)#/.exec(id)?.[1] ?? []),
  'FINISHED-INITIATED',
]);

describe('whatever happens to a campaign, and whatever its Hosting CSE chooses', () => {
  it('its campaignStatus changes only along the figure', () => {
    assert.equal(legal.size, 9);
    const seen = new Set<string>();
    lived((before, after) => {
      if (before.campaignStatus === after.campaignStatus) return;
      const transition = `${before.campaignStatus}-${after.campaignStatus}`;
      seen.add(transition);
      assert.ok(legal.has(transition), transition);
    });
    assert.deepEqual(
      [...legal].filter((transition) => !seen.has(transition)),
      [],
      'the lives must be long enough to see every transition',
    );
  });

  it('campaignEnabled is TRUE exactly while it is INITIATED or FINISHED', () => {
    lived((_, { campaignEnabled, campaignStatus }) => {
      assert.equal(campaignEnabled, campaignStatus === 'INITIATED' || campaignStatus === 'FINISHED');
    });
  });

  it('its links and entries are those of its targets, each once', () => {
    lived((_, { targets, softwareLinks, individualSoftwareStatuses }) => {
      const links = softwareLinks ?? [];
      assert.equal(new Set(links).size, links.length);
      for (const link of links) assert.ok(targets.some(({ software }) => software === link));
      const entries = individualSoftwareStatuses ?? [];
      assert.equal(new Set(entries.map(({ node }) => node)).size, entries.length);
      for (const { node, software } of entries)
        assert.equal(targets.find((target) => target.node === node)?.software, software);
    });
  });

  it('no target leaves a phase that ends it, but for a new cycle', () => {
    const final = ['completed', 'performed', 'discontinued', 'cancelled'];
    lived((before, after) => {
      if (after.targets.every(({ phase }) => phase === 'awaiting')) return;
      for (const { node, phase } of before.targets)
        if (final.includes(phase)) assert.equal(after.targets.find((target) => target.node === node)?.phase, phase);
    });
  });

  it('it is FINISHED only with an entry of every target, all of them at an end', () => {
    lived(({ campaignStatus }, after) => {
      if (campaignStatus === 'FINISHED' || after.campaignStatus !== 'FINISHED') return;
      const ends = (after.individualSoftwareStatuses ?? []).filter(
        ({ status }) => status === 'SUCCESSFUL' || status === 'FAILURE',
      );
      assert.equal(ends.length, after.targets.length);
    });
  });
});

describe('a campaign at rest', () => {
  it('has an aggregate that the table allows for its entries', () => {
    lived(
      () => undefined,
      ({ campaign }) => {
        if (campaign.individualSoftwareStatuses === null) {
          assert.equal(campaign.aggregatedSoftwareStatus, 'UNINITIALIZED');
          return;
        }
        const individual = campaign.individualSoftwareStatuses.map(({ status }) => status);
        assert.ok(conforming(individual).includes(campaign.aggregatedSoftwareStatus), individual.join(' '));
      },
    );
  });

  it('has entered FAILURE for every target whose work was discontinued', () => {
    lived(
      () => undefined,
      ({ campaign }) => {
        for (const { node, phase } of campaign.targets)
          if (phase === 'discontinued')
            assert.equal(campaign.individualSoftwareStatuses?.find((entry) => entry.node === node)?.status, 'FAILURE');
      },
    );
  });

  it('waits for something outside of the Hosting CSE, or is over', () => {
    lived(
      () => undefined,
      ({ campaign, windows, subjects }) => {
        const open = (status: Status | undefined): boolean => status === 'UNINITIALIZED' || status === 'IN_PROCESS';
        const entryOf = (node: string): Status | undefined =>
          campaign.individualSoftwareStatuses?.find((entry) => entry.node === node)?.status;
        // A CSE that also follows reports after the end of an operation may be told that it is open again.
        const awaitsDevice = campaign.targets.some(({ node, phase, reported }) =>
          phase === 'completed'
            ? open(entryOf(node))
            : (phase === 'operating' || phase === 'finishing') && open(reported),
        );
        if (campaign.campaignStatus === 'CANCELLING') assert.ok(awaitsDevice);
        if (campaign.campaignStatus !== 'INITIATED') return;
        const awaitsTrigger = !campaign.triggered && Number(subjects['S.level'] ?? 0) <= 5;
        const awaitsWindow = campaign.triggered && !campaign.started && windows.includes(false);
        assert.ok(awaitsDevice || awaitsTrigger || awaitsWindow);
      },
    );
  });
});
