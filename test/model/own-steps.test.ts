import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ActionAttribute, RuleTable } from '../../model/rule';
import type { CampaignAttributes, Campaign, SoftwareOperation } from '../../model/state';
import { Play, rulesWith } from './play';
import { create, criterion } from './samples';

const finishing = rulesWith('cancel-let-finish');
const stopping = rulesWith('cancel-operation');

function begin(given: Partial<CampaignAttributes> = {}, table: RuleTable = finishing): Play {
  return new Play(table, create({ campaignEnabled: true, ...given }));
}

/** What an Originator sees of where a campaign is. */
function shown(play: Play): readonly [Campaign['campaignStatus'], string, string] {
  return [play.campaign.campaignStatus, play.entries, play.campaign.aggregatedSoftwareStatus];
}

describe('a campaign that runs', () => {
  const actions: Readonly<Record<SoftwareOperation, ActionAttribute>> = {
    INSTALL: 'install',
    UNINSTALL: 'uninstall',
    ACTIVATE: 'activate',
    DEACTIVATE: 'deactivate',
  };
  for (const [softwareOperation, attribute] of Object.entries(actions) as [SoftwareOperation, ActionAttribute][])
    it(`to ${softwareOperation} creates, subscribes, sets ${attribute} and finishes`, () => {
      const play = begin({ softwareOperation, softwareTargets: ['A'] }).run();
      assert.deepEqual(shown(play), ['INITIATED', 'UNINITIALIZED', 'UNINITIALIZED']);
      play.reports('A', 'IN_PROCESS').run();
      assert.deepEqual(shown(play), ['INITIATED', 'IN_PROCESS', 'IN_PROCESS']);
      play.reports('A', 'SUCCESSFUL').run();
      assert.deepEqual(shown(play), ['FINISHED', 'SUCCESSFUL', 'SUCCESSFUL']);
      const { version, softwareName, URL, expirationTime } = play.campaign;
      assert.deepEqual(play.actions, [
        { do: 'createOrUpdateSoftware', node: 'A', attributes: { version, softwareName, URL, expirationTime } },
        { do: 'subscribe', software: 'a1' },
        { do: 'setAction', software: 'a1', attribute, value: true },
      ]);
      assert.deepEqual(play.campaign.softwareLinks, ['a1']);
    });

  it('takes each step once for each target', () => {
    const play = begin().run().reports('A', 'SUCCESSFUL').reports('B', 'SUCCESSFUL').run();
    assert.equal(new Set(play.taken).size, play.taken.length);
    assert.equal(play.campaign.campaignStatus, 'FINISHED');
  });

  it('waits for the last of its targets', () => {
    const play = begin().run().reports('A', 'SUCCESSFUL').run();
    assert.equal(play.campaign.campaignStatus, 'INITIATED');
    play.reports('B', 'FAILURE').run();
    assert.deepEqual(shown(play), ['FINISHED', 'SUCCESSFUL FAILURE', 'FAILURE']);
  });

  it('takes the first end that a [software] reports, and lets the text decide about a later one', () => {
    const late = rulesWith('cancel-let-finish', 'copy-late-status');
    for (const [table, entries] of [
      [finishing, 'FAILURE'],
      [late, 'SUCCESSFUL'],
    ] as const) {
      const play = begin({ softwareTargets: ['A'] }, table)
        .run()
        .reports('A', 'FAILURE')
        .run();
      assert.equal(play.reports('A', 'SUCCESSFUL').run().entries, entries);
    }
  });

  it('does nothing while it is not enabled', () => {
    assert.deepEqual(begin({ campaignEnabled: false }).run().taken, []);
  });
});

describe('a campaign with conditions', () => {
  it('waits for its trigger criteria, and what they do later does not matter', () => {
    const play = begin({ softwareTriggerCriteria: [criterion()] }).run();
    assert.deepEqual(play.taken, []);
    play.subjects['S.level'] = 6;
    play.windows = [false];
    play.run();
    assert.deepEqual(play.taken, ['detect-trigger']);
    play.subjects['S.level'] = 0;
    play.windows = [true];
    play.run();
    assert.equal(play.campaign.softwareLinks?.length, 2);
  });

  it('is INITIATED and has made nothing while no window of its schedules is open', () => {
    const play = begin();
    play.windows = [false, false];
    play.run();
    assert.deepEqual(shown(play), ['INITIATED', '- -', 'UNINITIALIZED']);
    play.windows = [false, true];
    assert.equal(play.run().campaign.softwareLinks?.length, 2);
  });

  it('goes on when the window closes after the beginning', () => {
    const play = begin().runUntil('start-operations');
    play.windows = [false];
    assert.equal(play.run().campaign.softwareLinks?.length, 2);
  });
});

describe('a target that fails', () => {
  const failing = (what: string, table = finishing): Play => {
    const play = begin({}, table);
    play.fails.add(what);
    return play.run();
  };

  it('in the creation of its [software] has the entry FAILURE and no link, and the others go on', () => {
    const play = failing('createOrUpdateSoftware A');
    assert.equal(play.entries, 'FAILURE UNINITIALIZED');
    assert.deepEqual(play.campaign.softwareLinks, ['b1']);
    play.reports('B', 'SUCCESSFUL').run();
    assert.deepEqual(shown(play), ['FINISHED', 'FAILURE SUCCESSFUL', 'FAILURE']);
  });

  it('in the subscription has the entry FAILURE and its link, and no operation', () => {
    const play = failing('subscribe B');
    assert.equal(play.entries, 'UNINITIALIZED FAILURE');
    assert.deepEqual(play.campaign.softwareLinks, ['a1', 'b2']);
    assert.ok(!play.taken.includes('start-operation B'));
    play.reports('A', 'SUCCESSFUL').run();
    assert.deepEqual(shown(play), ['FINISHED', 'SUCCESSFUL FAILURE', 'FAILURE']);
  });

  it('in setting the action has the entry FAILURE', () => {
    assert.equal(failing('setAction A').entries, 'FAILURE UNINITIALIZED');
  });

  it('is FAILURE when its subscription is deleted before the operation is complete', () => {
    const play = begin().run().reports('A', 'IN_PROCESS').run().losesSubscription('A').run();
    assert.deepEqual(shown(play), ['INITIATED', 'FAILURE UNINITIALIZED', 'IN_PROCESS']);
    play.reports('A', 'SUCCESSFUL').reports('B', 'SUCCESSFUL').run();
    assert.deepEqual(shown(play), ['FINISHED', 'FAILURE SUCCESSFUL', 'FAILURE']);
  });

  it('is what it reported when its subscription is deleted afterwards', () => {
    for (const entered of [true, false]) {
      const play = begin({ softwareTargets: ['A'] })
        .run()
        .reports('A', 'SUCCESSFUL');
      if (entered) play.run();
      play.losesSubscription('A').run();
      assert.deepEqual(shown(play), ['FINISHED', 'SUCCESSFUL', 'SUCCESSFUL']);
    }
  });

  it('everywhere ends the campaign without an operation', () => {
    const play = begin();
    play.fails.add('createOrUpdateSoftware A').add('createOrUpdateSoftware B');
    assert.deepEqual(shown(play.run()), ['FINISHED', 'FAILURE FAILURE', 'FAILURE']);
    assert.equal(play.campaign.softwareLinks, null);
  });

  it('by being declined has the entry FAILURE and no [software]', () => {
    const play = begin({}, rulesWith('cancel-let-finish', 'decline-incompatible-node'));
    play.declines.add('A');
    play.run().reports('B', 'SUCCESSFUL').run();
    assert.deepEqual(shown(play), ['FINISHED', 'FAILURE SUCCESSFUL', 'FAILURE']);
    assert.deepEqual(play.campaign.softwareLinks, ['b1']);
  });
});

describe('a campaign that is cancelled', () => {
  const cancel = (play: Play): Play => play.update({ campaignEnabled: false });
  const entering = rulesWith('cancel-let-finish', 'enter-cancelled-target');

  for (const [name, table] of Object.entries({ finishing, stopping })) {
    it(`before it begins makes nothing and is CANCELLED (${name})`, () => {
      const play = begin({}, table);
      play.windows = [false];
      cancel(play.run());
      assert.equal(play.campaign.campaignStatus, 'CANCELLING');
      play.windows = [true];
      assert.deepEqual(shown(play.run()), ['CANCELLED', '- -', 'UNINITIALIZED']);
      assert.deepEqual(play.actions, []);
    });

    it(`between two creations makes no further [software] and begins no operation (${name})`, () => {
      const play = cancel(begin({}, table).runUntil('create-or-update-software A')).run();
      assert.deepEqual(shown(play), ['CANCELLED', 'FAILURE -', 'FAILURE']);
      assert.deepEqual(play.campaign.softwareLinks, ['a1']);
      assert.ok(!play.actions.some((action) => action.do === 'setAction'));
    });

    it(`after an operation has ended is CANCELLED, with what that reported (${name})`, () => {
      const play = begin({}, table).run().reports('A', 'SUCCESSFUL').run();
      play.fails.add('setAction B');
      cancel(play).losesSubscription('B').run();
      assert.deepEqual(shown(play), ['CANCELLED', 'SUCCESSFUL FAILURE', 'FAILURE']);
    });
  }

  it('may enter FAILURE for a target that got no [software]', () => {
    const play = cancel(begin({}, entering).runUntil('create-or-update-software A')).run();
    assert.deepEqual(shown(play), ['CANCELLED', 'FAILURE FAILURE', 'FAILURE']);
  });

  it('in an operation stops it, enters FAILURE and is CANCELLED', () => {
    const play = cancel(begin({}, stopping).run().reports('A', 'IN_PROCESS').run()).run();
    assert.deepEqual(shown(play), ['CANCELLED', 'FAILURE FAILURE', 'FAILURE']);
    assert.deepEqual(play.actions.slice(-2), [
      { do: 'setAction', software: 'a1', attribute: 'install', value: false },
      { do: 'setAction', software: 'b2', attribute: 'install', value: false },
    ]);
  });

  it('in an operation that cannot be stopped waits for it and is STATUS_NOT_CANCELLABLE', () => {
    const play = begin({ softwareTargets: ['A'] }, stopping).run();
    play.fails.add('setAction A');
    cancel(play).run();
    assert.deepEqual(shown(play), ['CANCELLING', 'UNINITIALIZED', 'UNINITIALIZED']);
    assert.deepEqual(shown(play.reports('A', 'FAILURE').run()), ['STATUS_NOT_CANCELLABLE', 'FAILURE', 'FAILURE']);
  });

  it('in an operation that it lets finish enters what that reports and is STATUS_NOT_CANCELLABLE', () => {
    const play = cancel(begin({ softwareTargets: ['A'] }).run()).run();
    play.reports('A', 'IN_PROCESS').run();
    assert.deepEqual(shown(play), ['CANCELLING', 'IN_PROCESS', 'IN_PROCESS']);
    assert.deepEqual(shown(play.reports('A', 'SUCCESSFUL').run()), [
      'STATUS_NOT_CANCELLABLE',
      'SUCCESSFUL',
      'SUCCESSFUL',
    ]);
  });

  it('may say that it is STATUS_NOT_CANCELLABLE before the operation has finished, and enters its end all the same', () => {
    const play = begin({ softwareTargets: ['A'] }, rulesWith('cancel-let-finish', 'conclude-not-cancellable-early'));
    cancel(play.run()).run();
    assert.deepEqual(shown(play), ['STATUS_NOT_CANCELLABLE', 'UNINITIALIZED', 'UNINITIALIZED']);
    play.reports('A', 'SUCCESSFUL').run();
    assert.deepEqual(shown(play), ['STATUS_NOT_CANCELLABLE', 'SUCCESSFUL', 'SUCCESSFUL']);
  });

  it('leaves no target undecided when it says so early', () => {
    const play = begin({}, rulesWith('cancel-let-finish', 'conclude-not-cancellable-early'));
    // The creation of the second [software] is still to come when the campaign is cancelled.
    cancel(play.runUntil('start-operations'));
    const [a, b] = play.campaign.targets;
    play.campaign = {
      ...play.campaign,
      targets: [{ ...a!, phase: 'operating', software: 'a1', subscribed: true }, b!],
    };
    play.run();
    assert.deepEqual(
      play.campaign.targets.map(({ phase }) => phase),
      ['finishing', 'cancelled'],
    );
    assert.deepEqual(shown(play), ['STATUS_NOT_CANCELLABLE', 'UNINITIALIZED -', 'UNINITIALIZED']);
    assert.deepEqual(play.campaign.softwareLinks, ['a1']);
  });

  it('whose every operation had ended may be CANCELLED or STATUS_NOT_CANCELLABLE', () => {
    const early = ['enter-cancelled-target', 'conclude-not-cancellable-ended-otherwise'];
    const play = begin({}, rulesWith('cancel-operation', ...early))
      .run()
      .reports('A', 'SUCCESSFUL')
      .run();
    cancel(play);
    const concluding = (): readonly string[] =>
      play
        .steps()
        .map(({ rule }) => rule.name)
        .filter((name) => name.startsWith('conclude'));
    play.runUntil('fail-cancelled-entry B');
    assert.deepEqual(concluding(), ['conclude-cancelled', 'conclude-not-cancellable-ended-otherwise']);
  });
});

describe('a second cycle', () => {
  for (const cancelled of [false, true])
    it(`after one that was ${cancelled ? 'cancelled' : 'finished'} makes [software] and links of its own`, () => {
      const play = begin({}, stopping).run();
      if (!cancelled) play.reports('A', 'SUCCESSFUL').reports('B', 'SUCCESSFUL').run();
      play.update({ campaignEnabled: false }).run();
      assert.equal(play.campaign.campaignStatus, cancelled ? 'CANCELLED' : 'PENDING');
      const before = play.campaign;
      play.update({ campaignEnabled: true, softwareTargets: ['B', 'D'] }).run();
      assert.deepEqual(play.campaign.softwareLinks, ['b3', 'd4']);
      assert.deepEqual(before.softwareLinks, ['a1', 'b2']);
      play.reports('B', 'SUCCESSFUL').reports('D', 'SUCCESSFUL').run();
      assert.deepEqual(shown(play), ['FINISHED', 'SUCCESSFUL SUCCESSFUL', 'SUCCESSFUL']);
    });

  it('waits for its trigger anew', () => {
    const play = begin({ softwareTriggerCriteria: [criterion()], softwareTargets: ['A'] });
    play.subjects['S.level'] = 6;
    play.run().reports('A', 'SUCCESSFUL').run().update({ campaignEnabled: false });
    play.subjects['S.level'] = 0;
    play.update({ campaignEnabled: true }).run();
    assert.deepEqual(shown(play), ['INITIATED', '-', 'UNINITIALIZED']);
  });
});
