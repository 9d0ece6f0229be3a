import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HookTable, Origin } from '../../cse/hooks';
import { isRefusal, refuse } from '../../cse/refusal';
import type { CseServices } from '../../cse/services';
import { formatTimestamp } from '../../wire/timestamp';
import { attributesOf, Bench } from './harness';

/** Hooks for campaigns that write down what they are asked. */
function recording(log: string[]): (services: CseServices) => HookTable {
  const note = (what: string, origin: Origin): void => {
    log.push(`${what} ${origin}`);
  };
  return () => ({
    softwareCampaign: [
      {
        beforeCreate: ({ requested }) => (requested['version'] === '0' ? refuse('CONFLICT', 'no', ['s-1']) : undefined),
        onCreate: () => ({ campaignStatus: 'INITIATED' }),
        afterCreate: ({ origin }) => {
          note('created', origin);
        },
        beforeUpdate: ({ attributes }) => (attributes['version'] === '0' ? refuse(4999, 'no') : undefined),
        onUpdate: ({ requested }) => ('version' in requested ? { campaignStatus: 'CANCELLED' } : {}),
        afterUpdate: ({ changed, before, origin }) => {
          note(`updated ${changed.join()} from ${String(before['version'])}`, origin);
        },
        beforeDelete: ({ resource }) => (resource.name === 'stays' ? refuse('OPERATION_NOT_ALLOWED', 'no') : undefined),
        afterDelete: ({ resource, origin }) => {
          note(`deleted ${resource.name}`, origin);
        },
      },
    ],
  });
}

const campaign = {
  version: '1',
  softwareName: 'x',
  URL: 'u',
  softwareTargets: ['cse-in/n'],
  softwareOperation: 'INSTALL',
};

void test('hooks decide, add to a change and learn of it', async () => {
  const log: string[] = [];
  const bench = new Bench({}, [recording(log)]);
  const refused = await bench.create('cse-in', 'softwareCampaign', { ...campaign, version: '0' });
  assert.equal(refused.statusCode, 4105);
  const made = await bench.create('cse-in', 'softwareCampaign', { ...campaign, resourceName: 'c' });
  assert.equal(attributesOf(made)['campaignStatus'], 'INITIATED');
  assert.equal((await bench.update('cse-in/c', 'softwareCampaign', { version: '0' })).statusCode, 4999);
  const changed = await bench.update('cse-in/c', 'softwareCampaign', { version: '2' });
  assert.equal(attributesOf(changed)['campaignStatus'], 'CANCELLED');
  await bench.create('cse-in', 'softwareCampaign', { ...campaign, resourceName: 'stays' });
  assert.equal((await bench.remove('cse-in/stays')).statusCode, 4005);
  await bench.clock.wait(24 * 3600 * 1000);
  assert.deepEqual(log, [
    'created request',
    'updated version,campaignStatus from 1 request',
    'created request',
    'deleted c expiry',
    'deleted stays expiry',
  ]);
});

void test('the CSE itself creates, updates and deletes, and all of it is told in order', async () => {
  const bench = new Bench();
  const { services } = bench.cse;
  const told: string[] = [];
  const stop = services.onEvent((event) => {
    told.push(`${event.kind} ${event.resource.name}`);
  });
  const root = services.resolve('cse-in');
  assert.ok(root);
  const node = services.create(root, 'node', { resourceName: 'n', nodeID: 'x' });
  assert.ok(!isRefusal(node));
  assert.equal(node.creator, '/id-in');
  assert.ok(isRefusal(services.create(root, 'node', { resourceName: 'n', nodeID: 'x' })));
  assert.ok(isRefusal(services.create(node, 'container', {})));
  const software = services.create(node, 'software', {
    resourceName: 's',
    installStatus: { action: '', status: 'FAILURE' },
  });
  assert.ok(!isRefusal(software));
  services.update(software, { creationTime: 0 });
  services.remove(node);
  assert.deepEqual(told, ['created n', 'created s', 'updated s', 'deleted n', 'deleted s']);
  assert.ok(!services.exists(software));
  assert.ok(isRefusal(services.update(software, {})));
  services.remove(node);
  stop();
  services.create(root, 'node', { nodeID: 'x' });
  assert.equal(told.length, 5);
});

void test('NULL is kept where an attribute can be NULL, and shows as the policy has it', async () => {
  for (const [nullAs, shown] of [
    ['absent', undefined],
    ['null', null],
    ['empty', []],
  ] as const) {
    const bench = new Bench({ nullAs });
    const made = await bench.create('cse-in', 'softwareCampaign', { ...campaign, resourceName: 'c' });
    assert.deepEqual(attributesOf(made)['softwareLinks'], shown);
    const resource = bench.cse.services.resolve('cse-in/c');
    assert.ok(resource);
    bench.cse.services.update(resource, { softwareLinks: ['swr1'] });
    assert.deepEqual(attributesOf(await bench.retrieve('cse-in/c'))['softwareLinks'], ['swr1']);
    bench.cse.services.update(resource, { softwareLinks: null, labels: null });
    assert.equal(resource.attributes['softwareLinks'], null);
    assert.ok(!('labels' in resource.attributes));
  }
});

void test('identifiers are written in the form of the policy', async () => {
  for (const [identifierForm, expected] of [
    ['unstructured', /^nod\d+$/],
    ['structured', /^cse-in\/n$/],
    ['spRelative', /^\/id-in\/nod\d+$/],
  ] as const) {
    const bench = new Bench({ identifierForm });
    await bench.create('cse-in', 'node', { resourceName: 'n', nodeID: 'x' });
    const node = bench.cse.services.resolve('cse-in/n');
    assert.ok(node);
    const identifier = bench.cse.services.identifierOf(node);
    assert.match(identifier, expected);
    assert.equal(bench.cse.services.resolve(identifier), node);
  }
});

void test('requests are served in the order in which they come, and none after the end', async () => {
  const bench = new Bench();
  await bench.openNode('n');
  const subscribing = bench.create('cse-in/n', 'subscription', {
    resourceName: 's',
    notificationURI: ['http://127.0.0.1:9/'],
  });
  const looking = bench.retrieve('cse-in/n/s');
  assert.equal((await looking).statusCode, 2000);
  assert.equal((await subscribing).statusCode, 2001);
  bench.cse.close();
  assert.equal((await bench.retrieve('cse-in')).statusCode, 5103);
  await bench.clock.wait(48 * 3600 * 1000);
});

void test('bookkeeping is told to the CSE itself, but to no subscriber', async () => {
  const bench = new Bench();
  const told: string[] = [];
  bench.cse.services.onEvent((event) => {
    if (event.kind === 'updated') told.push(event.changed.join());
  });
  const nu = {
    notificationURI: ['http://127.0.0.1:9/'],
    eventNotificationCriteria: { notificationEventType: ['update'] },
  };
  await bench.create('cse-in', 'container', { resourceName: 'c' });
  await bench.create('cse-in/c', 'subscription', nu);
  const before = bench.sent.length;
  await bench.create('cse-in/c', 'contentInstance', { content: 'x' });
  await bench.clock.wait(0);
  assert.ok(told.includes('currentNrOfInstances,currentByteSize'));
  assert.equal(bench.sent.length, before);
});

void test('a fault in what the clock runs reaches whoever is told, and later ends still come', async () => {
  const faults: unknown[] = [];
  const failing = (): HookTable => ({
    node: [
      {
        afterDelete: () => {
          throw new Error('a fault of the CSE');
        },
      },
    ],
  });
  const bench = new Bench({}, [failing], (error) => faults.push(error));
  const soon = formatTimestamp(bench.clock.now() + 1000);
  await bench.create('cse-in', 'node', { nodeID: 'x', expirationTime: soon });
  await bench.create('cse-in', 'container', { resourceName: 'c' });
  await bench.clock.wait(24 * 3600 * 1000);
  assert.equal(faults.length, 1);
  assert.equal((await bench.retrieve('cse-in/c')).statusCode, 4004);
});

void test('a tree does not grow beyond what the CSE can walk', async () => {
  const bench = new Bench();
  let at = 'cse-in';
  for (let level = 0; level < 100; level++) {
    const made = await bench.create(at, 'container', {});
    assert.equal(made.statusCode, 2001);
    at = String(attributesOf(made)['resourceID']);
  }
  assert.equal((await bench.create(at, 'container', {})).statusCode, 5207);
});
