import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hearsay } from './hearsay';

/** A [software] as a look shows it. */
const software = (given: Readonly<Record<string, unknown>> = {}) => ({
  type: 'software',
  attributes: {
    resourceID: 'swr1',
    parentID: 'nod1',
    version: '1.0',
    softwareName: 'firmware',
    URL: 'http://software.example/a',
    expirationTime: '20310101T000000',
    install: true,
    ...given,
  },
});

const working = { softwareLinks: ['swr1'], individualSoftwareStatuses: [{ action: 'swr1', status: 'UNINITIALIZED' }] };
const failed = {
  softwareLinks: ['swr1'],
  individualSoftwareStatuses: [{ action: 'swr1', status: 'FAILURE' }],
  campaignStatus: 'FINISHED',
  aggregatedSoftwareStatus: 'FAILURE',
};

/** A campaign at work on its node, as looks have shown. */
async function atWork(): Promise<Hearsay> {
  const heard = new Hearsay();
  heard.there.set('swr1', software());
  await heard.campaignOnNode();
  await heard.retrieved('swc1', heard.campaign(working));
  await heard.retrieved('swr1', software());
  assert.equal(heard.monitor.failure, undefined);
  return heard;
}

const named = ({ monitor }: Hearsay): string | undefined => monitor.failure?.statements[0];

describe('a monitor', () => {
  it('finds nothing wrong with a campaign that works as it should', async () => {
    const heard = await atWork();
    await heard.updated('swr1', 'software', { installStatus: { action: 'install', status: 'SUCCESSFUL' } });
    const entries = [{ action: 'swr1', status: 'SUCCESSFUL' }];
    await heard.retrieved(
      'swc1',
      heard.campaign({
        ...working,
        individualSoftwareStatuses: entries,
        campaignStatus: 'FINISHED',
        aggregatedSoftwareStatus: 'SUCCESSFUL',
      }),
    );
    assert.deepEqual(heard.monitor.open('swc1'), []);
    await heard.monitor.settled();
    assert.deepEqual([heard.monitor.failure, heard.monitor.doubt], [undefined, undefined]);
  });

  it('looks up a strange link once, and knows the [software] of a node from then on', async () => {
    const heard = await atWork();
    assert.deepEqual(heard.asked, ['swr1']);
    assert.deepEqual(heard.monitor.softwareOf('/id-in/swc1', 'nod1'), { present: 'swr1', earlier: [] });
    await heard.retrieved('swc1', heard.campaign(working));
    assert.deepEqual(heard.asked, ['swr1']);
  });

  it('looks up a link that leads nowhere once as well', async () => {
    const heard = new Hearsay();
    await heard.campaignOnNode();
    for (let n = 0; n < 3; n++) await heard.retrieved('swc1', heard.campaign(working));
    assert.deepEqual(heard.asked, ['swr1']);
    assert.equal(heard.monitor.failure, undefined, 'it may be the [software] of the node, which cannot be seen');
  });

  it('hears of a report under any identifier, and misses it in the campaign', async () => {
    const heard = await atWork();
    await heard.updated('/id-in/swr1', 'software', { installStatus: { action: 'install', status: 'IN_PROCESS' } });
    await heard.retrieved('swc1', heard.campaign(working));
    assert.deepEqual(heard.monitor.open('swc1'), ['copy-installStatus on nod1']);
    await heard.monitor.settled('swc1');
    assert.equal(named(heard), '10.2.28.1#24');
  });

  it('holds a campaign to what requests gave it', async () => {
    const heard = await atWork();
    await heard.retrieved('swc1', heard.campaign({ ...working, version: '1.0 ' }));
    assert.equal(named(heard), '9.6.76-2/version#02');
  });

  it('holds a [software] to its campaign', async () => {
    const heard = await atWork();
    await heard.retrieved('swr1', software({ URL: 'http://software.example/a%20' }));
    assert.equal(named(heard), '10.2.28.2#16');
  });

  it('holds the lifetime of a [software] to that of its campaign', async () => {
    const heard = await atWork();
    await heard.retrieved('swr1', software({ expirationTime: '20310101T000001' }));
    assert.equal(named(heard), '10.2.28.2#17');
  });

  it('lets a [software] expire by itself when its time has come', async () => {
    const heard = new Hearsay();
    heard.there.set('swr1', software({ expirationTime: '20300101T001000' }));
    await heard.campaignOnNode();
    await heard.retrieved('swc1', heard.campaign(working));
    await heard.retrieved('swr1', software({ expirationTime: '20300101T001000' }));
    heard.now += 10 * 60_000;
    await heard.retrieved('swc1', heard.campaign(failed));
    assert.deepEqual([heard.monitor.failure, heard.monitor.doubt], [undefined, undefined]);
  });

  it('finds a [software] wrong that fails without any reason', async () => {
    const heard = await atWork();
    await heard.retrieved('swc1', heard.campaign(failed));
    assert.notEqual(heard.monitor.failure, undefined);
  });

  it('finds a campaign that is not there any more wrong, unless its time is over', async () => {
    const vanished = await atWork();
    await vanished.retrieved('swc1', undefined);
    assert.equal(named(vanished), '10.2.28.3.2#01');
    const expired = await atWork();
    expired.now = Date.UTC(2031, 0, 1);
    await expired.retrieved('swc1', undefined);
    assert.equal(expired.monitor.failure, undefined);
  });

  it('finds a campaign wrong that is still there after its DELETE', async () => {
    const heard = new Hearsay();
    await heard.campaignOnNode({ campaignEnabled: false });
    await heard.retrieved('swc1', heard.campaign({ campaignEnabled: false, campaignStatus: 'PENDING' }));
    await heard.deleted('swc1');
    assert.equal(heard.monitor.failure, undefined);
    await heard.retrieved('swc1', heard.campaign({ campaignEnabled: false, campaignStatus: 'PENDING' }));
    assert.equal(named(heard), '10.2.28.3.4#01');
  });

  it('is in doubt, and not sure of a failure, where the IUT may have had a reason of its own', async () => {
    const heard = new Hearsay();
    heard.there.set('swr1', software({ install: false }));
    await heard.campaignOnNode();
    await heard.retrieved('swc1', heard.campaign(working));
    await heard.retrieved('swc1', heard.campaign(failed));
    await heard.monitor.settled();
    assert.equal(heard.monitor.failure, undefined);
    assert.match(heard.monitor.doubt ?? '', /subscribe/);
  });

  it('keeps its first failure', async () => {
    const heard = await atWork();
    await heard.retrieved('swc1', heard.campaign({ ...working, version: '2.0' }));
    await heard.retrieved('swc1', undefined);
    assert.equal(named(heard), '9.6.76-2/version#02');
    assert.equal(heard.monitor.failure?.evidence.length, 1);
  });
});

describe('the ledger', () => {
  it('has the form of links, and how NULL reads back', async () => {
    const heard = new Hearsay();
    heard.there.set('/id-in/swr1', software());
    await heard.campaignOnNode();
    await heard.retrieved('swc1', heard.campaign({ softwareLinks: [] }));
    await heard.retrieved('swc1', heard.campaign({ ...working, softwareLinks: ['/id-in/swr1'] }));
    assert.ok(
      heard.liberties.some((note) => note.includes('NULL as an empty list')),
      heard.liberties.join('\n'),
    );
    assert.ok(
      heard.liberties.some((note) => note.includes('spRelative')),
      heard.liberties.join('\n'),
    );
  });

  it('has the code of a refusal, and for which check', async () => {
    const heard = await atWork();
    await heard.updated('swc1', 'softwareCampaign', { version: '2.0' }, 4102);
    assert.equal(heard.monitor.failure, undefined);
    assert.ok(
      heard.liberties.some((note) => note.includes('read-only-while-enabled-version with 4102')),
      heard.liberties.join('\n'),
    );
  });
});
