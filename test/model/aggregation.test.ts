import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownSteps, takeStep } from '../../model/own-steps';
import { aggregates } from '../../model/rules/aggregation';
import { rules } from '../../model/rules/index';
import type { Campaign, Status } from '../../model/state';
import { statuses } from '../../model/state';
import { conforming, literally } from './naive-aggregation';
import { campaignIn, target, world } from './samples';

const mostTargets = 6;

/** Every multiset of statuses of this size, each as one list. */
function multisets(size: number, from = 0): readonly (readonly Status[])[] {
  if (size === 0) return [[]];
  return statuses.flatMap((status, index) =>
    index < from ? [] : multisets(size - 1, index).map((rest) => [status, ...rest]),
  );
}

const all = Array.from({ length: mostTargets + 1 }, (_, size) => multisets(size)).flat();
const filled = all.filter((individual) => individual.length > 0);

/** An enabled campaign whose devices have reported this, all of it entered, the aggregate still what it was. */
function entered(individual: readonly Status[], aggregatedSoftwareStatus: Status): Campaign {
  const nodes = individual.map((status, index) => ({ node: `N${index}`, software: `s${index}`, status }));
  return campaignIn('INITIATED', {
    aggregatedSoftwareStatus,
    softwareTargets: nodes.map(({ node }) => node),
    softwareLinks: nodes.map(({ software }) => software),
    individualSoftwareStatuses: nodes,
    triggered: true,
    started: true,
    targets: nodes.map(({ node, software, status }) =>
      target(node, {
        software,
        subscribed: true,
        reported: status,
        phase: status === 'SUCCESSFUL' || status === 'FAILURE' ? 'completed' : 'operating',
      }),
    ),
  });
}

/** The campaign when no step that the rules demand is left. */
function atRest(campaign: Campaign): Campaign {
  const musts = rules.filter((rule) => rule.force === 'must');
  const [step] = ownSteps(musts, campaign, world());
  return step ? atRest(takeStep(musts, campaign, world(), step)) : campaign;
}

describe(`each of the ${all.length} multisets of up to ${mostTargets} individual statuses`, () => {
  it('has the aggregates that the table gives it literally', () => {
    for (const individual of all)
      assert.deepEqual(aggregates(rules, individual), conforming(individual), individual.join(' '));
  });

  it('has them in any order of its statuses', () => {
    for (const individual of all)
      for (let shift = 1; shift < individual.length; shift++) {
        const turned = [...individual.slice(shift), ...individual.slice(0, shift)].reverse();
        assert.deepEqual(aggregates(rules, turned), aggregates(rules, individual), turned.join(' '));
      }
  });

  it('meets one definition, unless UNINITIALIZED stands beside an end alone', () => {
    for (const individual of filled) {
      const gap =
        individual.includes('UNINITIALIZED') &&
        !individual.includes('IN_PROCESS') &&
        individual.some((status) => status !== 'UNINITIALIZED');
      assert.equal(literally(individual).length, gap ? 0 : 1, individual.join(' '));
    }
  });

  it('gives a campaign at rest an aggregate that conforms, whichever it had', () => {
    for (const individual of filled)
      for (const before of statuses) {
        const { aggregatedSoftwareStatus } = atRest(entered(individual, before));
        assert.ok(conforming(individual).includes(aggregatedSoftwareStatus), `${before}, ${individual.join(' ')}`);
      }
  });

  it('keeps an aggregate that conforms already', () => {
    for (const individual of filled)
      for (const before of conforming(individual))
        assert.equal(atRest(entered(individual, before)).aggregatedSoftwareStatus, before, individual.join(' '));
  });

  it('finishes a campaign exactly when its aggregate is SUCCESSFUL or FAILURE', () => {
    for (const individual of filled) {
      const ended = literally(individual).some((status) => status === 'SUCCESSFUL' || status === 'FAILURE');
      const { campaignStatus } = atRest(entered(individual, 'UNINITIALIZED'));
      assert.equal(campaignStatus, ended ? 'FINISHED' : 'INITIATED', individual.join(' '));
    }
  });
});

describe('an aggregate', () => {
  it('of no entries may be what either empty definition says', () => {
    assert.deepEqual(aggregates(rules, []), ['UNINITIALIZED', 'SUCCESSFUL']);
  });

  it('of some of the targets does not tell of an end while the others are awaited', () => {
    const whole = entered(['SUCCESSFUL', 'UNINITIALIZED'], 'UNINITIALIZED');
    const part = {
      ...whole,
      individualSoftwareStatuses: (whole.individualSoftwareStatuses ?? []).slice(0, 1),
      targets: [whole.targets[0]!, target(whole.targets[1]!.node)],
    };
    const steps = ownSteps(rules, part, world()).filter(({ rule }) => rule.force === 'must');
    assert.deepEqual(
      steps.map(({ rule }) => rule.name),
      ['create-or-update-software'],
    );
  });

  it('of the targets that a cancelled campaign has entered is that of their entries', () => {
    const whole = entered(['SUCCESSFUL', 'UNINITIALIZED'], 'IN_PROCESS');
    const cancelled = atRest({
      ...whole,
      campaignStatus: 'CANCELLING',
      campaignEnabled: false,
      individualSoftwareStatuses: (whole.individualSoftwareStatuses ?? []).slice(0, 1),
      targets: [whole.targets[0]!, target(whole.targets[1]!.node)],
    });
    assert.equal(cancelled.campaignStatus, 'CANCELLED');
    assert.equal(cancelled.aggregatedSoftwareStatus, 'SUCCESSFUL');
  });
});
