import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { History } from '../../generators/history';
import type { Played } from '../../steps/property/play';
import { playHistory } from '../../steps/property/play';
import { singleRun } from '../../steps/run/single-run';
import { modelTarget } from '../../targets/model-target';
import { decode } from '../../wire/codec';
import { defaultProfile } from '../../wire/load-profile';
import { create, historyOf, report, update } from '../../selftest/by-hand';
import { Onlooker, onlooked } from './onlooker';

async function played(
  history: History,
  make: () => Onlooker = () => new Onlooker(),
): Promise<{ readonly played: Played; readonly judge: Onlooker; readonly statuses: readonly string[] }> {
  const target = modelTarget(defaultProfile);
  const { open, latest } = onlooked(make);
  try {
    const all = await playHistory(open(singleRun(target)), history);
    return { played: all, judge: latest(), statuses: statusesOf(all) };
  } finally {
    await target.close();
  }
}

/** The values of campaignStatus that were retrieved, without repetitions. */
function statusesOf({ exchanges }: Played): readonly string[] {
  const seen = exchanges.flatMap(({ operation, response }) => {
    const decoded = operation === 'RETRIEVE' ? decode(defaultProfile, response?.content) : undefined;
    const status = decoded && 'attributes' in decoded ? decoded.attributes['campaignStatus'] : undefined;
    return typeof status === 'string' ? [status] : [];
  });
  return seen.filter((status, at) => status !== seen[at - 1]);
}

describe('a history that is played', () => {
  it('takes a campaign through a cycle, and removes what it made', async () => {
    const { played: all, statuses } = await played(
      historyOf([create([0, 1]), report(0, 'SUCCESSFUL'), report(1, 'SUCCESSFUL'), update({ campaignEnabled: false })]),
    );
    assert.deepEqual(all.ending, { kind: 'within' });
    assert.deepEqual([all.commands, all.skipped, all.leftBehind], [4, [], []]);
    assert.deepEqual(statuses, ['INITIATED', 'FINISHED', 'PENDING']);
  });

  it('skips what cannot be carried out', async () => {
    const { played: all } = await played(
      historyOf([
        update({ version: '1.1' }),
        report(0, 'SUCCESSFUL'),
        create([0]),
        create([1]),
        report(1, 'SUCCESSFUL'),
        { do: 'removeSchedule', campaign: 0 },
        { do: 'expire' },
        { do: 'deleteNode', node: 1 },
        { do: 'deleteNode', node: 1 },
      ]),
    );
    assert.deepEqual(all.ending, { kind: 'within' });
    assert.deepEqual(all.skipped, [0, 1, 3, 4, 5, 6, 8]);
  });

  it('lets others ask, and gives the stranger no more than the nodes do', async () => {
    const by = (who: 'member' | 'stranger', deed: ReturnType<typeof create>) => ({ ...deed, by: who }) as typeof deed;
    const { played: all, judge } = await played(
      historyOf(
        [
          by('stranger', create([1])),
          by('stranger', create([0])),
          by('member', update({ version: '1.1', campaignEnabled: false })),
        ],
        {
          nodes: ['open', 'closed'],
        },
      ),
    );
    assert.deepEqual(all.skipped, []);
    // The refusal could be the CSEBase's: the same is tried below the stranger's own <AE>.
    const told = judge.told.map(({ operation, accepted }) => `${operation} ${String(accepted)}`);
    assert.deepEqual(told.slice(0, 3), ['CREATE false', 'CREATE false', 'CREATE true']);
  });

  it('knows the [software] of earlier cycles', async () => {
    const { played: all } = await played(
      historyOf([
        create([0]),
        report(0, 'SUCCESSFUL'),
        update({ campaignEnabled: false }),
        update({ campaignEnabled: true }),
        { do: 'report', campaign: 0, node: 0, status: 'FAILURE', attribute: 'other', cycle: 'earlier' },
        { do: 'deleteSubscription', campaign: 0, node: 0 },
      ]),
    );
    assert.deepEqual([all.ending.kind, all.skipped], ['within', []]);
  });

  it('waits for the end of a lifetime', async () => {
    const { played: all } = await played(
      historyOf([create([0], { expirationTime: 'soon' }), { do: 'expire' }, { do: 'retrieve', campaign: 0 }]),
    );
    assert.deepEqual([all.ending.kind, all.skipped], ['within', [2]]);
  });

  it('tells the judge that the time is over when nothing moves, and stops at a doubt', async () => {
    const { judge } = await played(historyOf([create([0])]), () => new Onlooker(undefined, () => ['a step']));
    assert.equal(judge.settlings, 1);
    const { played: doubted } = await played(historyOf([create([0]), update({ version: '1.1' })]), () => {
      const doubtful = new Onlooker();
      doubtful.doubt = 'too many possibilities';
      return doubtful;
    });
    assert.deepEqual(doubted.ending, {
      kind: 'unjudged',
      verdict: 'inconclusive',
      reason: 'too many possibilities',
    });
    assert.equal(doubted.commands, 1);
  });

  it('stops at the first failure, at the command that showed it', async () => {
    const failure = { statements: ['x'], message: 'm', expected: 'e', observed: 'o', evidence: [1] };
    const { played: all } = await played(
      historyOf([create([0]), update({ campaignEnabled: false }), update({ version: '1.1' })]),
      () => new Onlooker((told) => (told.some(({ operation }) => operation === 'UPDATE') ? failure : undefined)),
    );
    assert.deepEqual(all.ending, { kind: 'failed', failure, at: 1 });
    assert.deepEqual([all.commands, all.leftBehind], [2, []]);
  });
});
