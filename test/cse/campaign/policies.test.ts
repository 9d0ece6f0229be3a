import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CampaignPolicy } from '../../../cse/campaign/policy';
import { altered, missing, tableWith } from '../../../selftest/rule-changes';
import { CampaignBench } from './campaign-bench';

describe('a campaign of the reference CSE', () => {
  it('runs from its creation to its end', async () => {
    const bench = await CampaignBench.with();
    await bench.begin();
    const links = await bench.links();
    assert.equal(links.length, 2);
    const { version, softwareName, URL, install } = await bench.software(links[0]);
    assert.deepEqual([version, softwareName, URL, install], ['2.0', 'firmware', 'http://example.org/firmware', true]);
    await bench.report(links[0], 'IN_PROCESS');
    assert.equal((await bench.campaign())['aggregatedSoftwareStatus'], 'IN_PROCESS');
    for (const link of links) await bench.report(link, 'SUCCESSFUL');
    const { campaignStatus, aggregatedSoftwareStatus } = await bench.campaign();
    assert.deepEqual([campaignStatus, aggregatedSoftwareStatus], ['FINISHED', 'SUCCESSFUL']);
    assert.deepEqual(
      await bench.entries(),
      links.map((action) => ({ action, status: 'SUCCESSFUL' })),
    );
  });

  it('sees in two forms of an identifier one node', async () => {
    const bench = await CampaignBench.with();
    await bench.begin({ softwareTargets: ['cse-in/A'] });
    const taken = await bench.begin({ softwareTargets: [await bench.node('A')] }, 'other');
    assert.equal(taken.statusCode, 4105);
    const same = await bench.update('cse-in/C', 'softwareCampaign', { softwareTargets: [await bench.node('A')] });
    assert.equal(same.statusCode, 2004);
  });

  it('fails a target whose node has gone, and one whose [software] is deleted', async () => {
    const bench = await CampaignBench.with();
    await bench.begin({ campaignEnabled: false });
    await bench.remove('cse-in/A');
    await bench.enable(true);
    const links = await bench.links();
    assert.equal(links.length, 1);
    await bench.remove(links[0] ?? '');
    assert.deepEqual(
      (await bench.entries()).map(({ status }) => status),
      ['FAILURE', 'FAILURE'],
    );
    assert.equal((await bench.campaign())['campaignStatus'], 'FINISHED');
  });

  it('begins when a time window of its schedule opens, and not before', async () => {
    const bench = await CampaignBench.with();
    await bench.begin({ campaignEnabled: false });
    // The clock of the bench begins at midnight.
    await bench.create('cse-in/C', 'schedule', { scheduleElement: { scheduleEntry: ['* * 1 * * * *'] } });
    await bench.enable(true);
    await bench.clock.wait(59 * 60_000);
    assert.deepEqual(await bench.links(), []);
    await bench.clock.wait(2 * 60_000);
    assert.equal((await bench.links()).length, 2);
  });
});

describe('the policy of the reference CSE', () => {
  const paces: readonly (readonly [CampaignPolicy['pace'], readonly number[]])[] = [
    ['beforeResponse', [2, 2, 2]],
    ['afterResponse', [0, 2, 2]],
    [500, [0, 0, 2]],
  ];
  for (const [pace, counts] of paces)
    it(`sets the pace of its steps: ${pace}`, async () => {
      const bench = await CampaignBench.with({ pace });
      await bench.begin();
      const found: number[] = [];
      for (const ms of [0, 1, 10_000]) {
        if (ms > 0) await bench.clock.wait(ms);
        found.push((await bench.links()).length);
      }
      assert.deepEqual(found, counts);
    });

  it('keeps the pace of its steps, however much happens elsewhere', async () => {
    const bench = await CampaignBench.with({ pace: 500 });
    await bench.begin();
    for (let turn = 0; turn < 40; turn++) {
      await bench.update('cse-in/D', 'node', { labels: [String(turn)] });
      await bench.clock.wait(400);
    }
    assert.equal((await bench.links()).length, 2);
  });

  it('sets the order of the targets', async () => {
    for (const [targetOrder, nodes] of [
      ['asListed', ['A', 'B']],
      ['reversed', ['B', 'A']],
    ] as const) {
      const bench = await CampaignBench.with({ targetOrder });
      await bench.begin();
      const parents = await Promise.all(
        (await bench.links()).map(async (link) => (await bench.software(link))['parentID']),
      );
      assert.deepEqual(parents, await Promise.all(nodes.map((node) => bench.node(node))));
    }
  });

  it('sets which targets are declined, and what identifies their entries', async () => {
    for (const [declines, links] of [
      ['none', 2],
      ['last', 1],
      ['all', 0],
    ] as const)
      for (const entryWithoutSoftware of ['node', 'empty'] as const) {
        const bench = await CampaignBench.with({ declines, entryWithoutSoftware });
        await bench.begin();
        assert.equal((await bench.links()).length, links);
        const failed = (await bench.entries()).filter(({ status }) => status === 'FAILURE');
        assert.equal(failed.length, 2 - links);
        const expected = entryWithoutSoftware === 'node' ? await bench.node('B') : '';
        if (declines === 'last') assert.equal(failed[0]?.action, expected);
      }
  });

  it('sets whether a second cycle has [software] of its own', async () => {
    for (const software of ['create', 'reuse'] as const) {
      const bench = await CampaignBench.with({ software });
      await bench.begin({ softwareTargets: ['cse-in/A'] });
      const first = await bench.links();
      await bench.report(first[0], 'SUCCESSFUL');
      await bench.enable(false);
      await bench.enable(true);
      const second = await bench.links();
      assert.equal(second[0] === first[0], software === 'reuse');
      assert.equal((await bench.software(second[0]))['install'], true);
      assert.equal((await bench.campaign())['campaignStatus'], 'INITIATED');
      await bench.report(second[0], 'SUCCESSFUL');
      assert.equal((await bench.campaign())['campaignStatus'], 'FINISHED');
    }
  });

  it('sets how long the [software] lives', async () => {
    for (const softwareLifetime of ['asCampaign', 'shorter'] as const) {
      const bench = await CampaignBench.with({ softwareLifetime });
      await bench.begin();
      const campaign = String((await bench.campaign())['expirationTime']);
      const software = String((await bench.software((await bench.links())[0]))['expirationTime']);
      assert.ok(softwareLifetime === 'shorter' ? software < campaign : software === campaign);
    }
  });

  it('sets what becomes of the [software] of a campaign that is deleted', async () => {
    for (const [onDelete, statusCode] of [
      ['leaveSoftware', 2000],
      ['deleteSoftware', 4004],
    ] as const) {
      const bench = await CampaignBench.with({ onDelete, cancel: 'cancelOperation' });
      await bench.begin();
      const [link] = await bench.links();
      await bench.enable(false);
      assert.equal((await bench.remove('cse-in/C')).statusCode, 2002);
      assert.equal((await bench.retrieve(link ?? '')).statusCode, statusCode);
    }
  });

  it('sets what becomes of operations under way when a campaign is cancelled', async () => {
    for (const [cancel, status, install] of [
      ['cancelOperation', 'CANCELLED', false],
      ['awaitCancellation', 'CANCELLING', false],
      ['letFinish', 'CANCELLING', true],
    ] as const) {
      const bench = await CampaignBench.with({ cancel });
      await bench.begin();
      await bench.enable(false);
      assert.equal((await bench.campaign())['campaignStatus'], status);
      assert.equal((await bench.software((await bench.links())[0]))['install'], install);
    }
  });

  it('sets the response status code of a refusal', async () => {
    for (const [refusalCodes, missingNode, conflict] of [
      ['byCase', 4004, 4105],
      ['badRequest', 4000, 4000],
      ['internalError', 5000, 5000],
    ] as const) {
      const bench = await CampaignBench.with({ refusalCodes });
      assert.equal((await bench.begin({ softwareTargets: ['cse-in/none'] })).statusCode, missingNode);
      await bench.begin();
      assert.equal((await bench.begin({}, 'other')).statusCode, conflict);
    }
  });

  it('sets which permissions it makes use of', async () => {
    for (const [uses, statusCode] of [
      [[], 2004],
      [['read-only-while-enabled-same-value'], 4000],
    ] as const) {
      const bench = await CampaignBench.with({ uses });
      await bench.begin();
      const same = await bench.update('cse-in/C', 'softwareCampaign', { version: '2.0' });
      assert.equal(same.statusCode, statusCode);
    }
  });
});

describe('a mistake in the rules', () => {
  for (const pace of ['afterResponse', 500] as const)
    it(`of one campaign does not hold up the others (pace ${pace})`, async () => {
      const table = tableWith(
        altered('campaignStep', 'detect-trigger', {
          take: ({ campaign }) => {
            if (campaign.version === 'wrong') throw new Error('a mistake');
            return { ...campaign, triggered: true };
          },
        }),
      );
      const bench = await CampaignBench.with({ pace }, table);
      await bench.begin({ softwareTargets: ['cse-in/D'], version: 'wrong' }, 'faulty');
      await bench.clock.wait(2000).catch(() => undefined);
      await bench.begin();
      await bench.clock.wait(10_000).catch(() => undefined);
      assert.equal((await bench.links()).length, 2);
    });

  it('that leaves out a copy still gives a [software] that is complete', async () => {
    const bench = await CampaignBench.with({}, tableWith(missing('copy-version')));
    await bench.begin();
    assert.equal((await bench.software((await bench.links())[0]))['version'], '');
  });
});
