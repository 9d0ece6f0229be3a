import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HookTable } from '../../cse/hooks';
import type { CseServices, InternalNotification } from '../../cse/services';
import { formatTimestamp } from '../../wire/timestamp';
import { attributesOf, Bench, member, software } from './harness';

const receiver = 'http://127.0.0.1:9/receiver';

function subscription(events: readonly string[], more: Record<string, unknown> = {}): Record<string, unknown> {
  const eventNotificationCriteria = { notificationEventType: events };
  return { resourceName: 'sub', notificationURI: [receiver], eventNotificationCriteria, ...more };
}

/** The events that arrived, verification requests apart: their number, or `sud`. */
async function events(bench: Bench): Promise<readonly unknown[]> {
  await bench.clock.wait(0);
  const notifications = bench.sent.map((one) => member(one.content, 'm2m:sgn'));
  return notifications
    .filter((one) => member(one, 'vrq') !== true)
    .map((one) => (member(one, 'sud') === true ? 'sud' : member(one, 'nev', 'net')));
}

async function withSoftware(bench: Bench): Promise<Bench> {
  await bench.openNode('n');
  await bench.create('cse-in/n', 'software', { ...software, resourceName: 's' });
  return bench;
}

void test('a subscription is made when its receiver confirms, and only then', async () => {
  const bench = await withSoftware(new Bench());
  bench.receiver = () => 4000;
  assert.equal((await bench.create('cse-in/n/s', 'subscription', subscription(['update']))).statusCode, 5204);
  bench.receiver = () => undefined;
  assert.equal((await bench.create('cse-in/n/s', 'subscription', subscription(['update']))).statusCode, 5204);
  assert.equal((await bench.retrieve('cse-in/n/s/sub')).statusCode, 4004);
  bench.receiver = () => 2000;
  assert.equal((await bench.create('cse-in/n/s', 'subscription', subscription(['update']))).statusCode, 2001);
  assert.deepEqual(bench.sent.at(-1), {
    uri: receiver,
    content: { 'm2m:sgn': { vrq: true, sur: 'cse-in/n/s/sub', cr: 'CAdmin' } },
  });
  const nowhere = subscription(['update'], { resourceName: 'other', notificationURI: ['nobody'] });
  assert.equal((await bench.create('cse-in/n/s', 'subscription', nowhere)).statusCode, 5204);
});

void test('without verification nobody is asked', async () => {
  const bench = await withSoftware(new Bench({ verifySubscriptions: false }));
  await bench.create('cse-in/n/s', 'subscription', subscription(['update']));
  assert.deepEqual(bench.sent, []);
});

void test('an UPDATE is one notification, with all attributes or those that changed', async () => {
  const bench = await withSoftware(new Bench());
  const made = await bench.create('cse-in/n/s', 'subscription', subscription(['update']));
  await bench.update('cse-in/n/s', 'software', { install: true, description: 'd' });
  assert.deepEqual(await events(bench), [1]);
  const notification = member(bench.sent.at(-1)?.content, 'm2m:sgn');
  assert.equal(member(notification, 'sur'), attributesOf(made)['resourceID']);
  assert.equal(member(notification, 'nev', 'rep', 'm2m:swr', 'swn'), software.softwareName);
  await bench.update('cse-in/n/s/sub', 'subscription', { notificationContentType: 2 });
  await bench.update('cse-in/n/s', 'software', { description: null });
  await events(bench);
  const changed = member(bench.sent.at(-1)?.content, 'm2m:sgn', 'nev', 'rep', 'm2m:swr') as Record<string, unknown>;
  assert.deepEqual(Object.keys(changed).sort(), ['dc', 'lt']);
  assert.equal(changed['dc'], null);
});

void test('attributes in the criteria narrow what counts as an update', async () => {
  const bench = await withSoftware(new Bench());
  const eventNotificationCriteria = { notificationEventType: ['update'], attribute: ['ins'] };
  await bench.create('cse-in/n/s', 'subscription', subscription([], { eventNotificationCriteria }));
  await bench.update('cse-in/n/s', 'software', { install: true });
  assert.deepEqual(await events(bench), []);
  await bench.update('cse-in/n/s', 'software', { installStatus: { action: 'install', status: 'IN_PROCESS' } });
  assert.deepEqual(await events(bench), [1]);
});

void test('children that come and go are told, and so is the end of the resource and of the subscription', async () => {
  const bench = await withSoftware(new Bench());
  const all = ['update', 'delete', 'createChild', 'deleteChild'];
  await bench.create('cse-in/n', 'subscription', subscription(all));
  await bench.create('cse-in/n', 'software', { ...software, resourceName: 't' });
  await bench.remove('cse-in/n/t');
  assert.deepEqual(await events(bench), [3, 4]);
  await bench.remove('cse-in/n');
  assert.deepEqual(await events(bench), [3, 4, 2, 'sud']);
});

void test('bottom up, a subscription ends before it can tell of its parent', async () => {
  const bench = await withSoftware(new Bench({ deletionOrder: 'bottomUp' }));
  await bench.create('cse-in/n/s', 'subscription', subscription(['delete']));
  await bench.remove('cse-in/n/s');
  assert.deepEqual(await events(bench), ['sud']);
});

void test('expiry is told as a deletion, and a subscriberURI gets the end of the subscription', async () => {
  const bench = await withSoftware(new Bench());
  const subscriberURI = 'http://127.0.0.1:9/subscriber';
  await bench.create('cse-in/n/s', 'subscription', subscription(['delete'], { subscriberURI }));
  const expirationTime = formatTimestamp(bench.clock.now() + 1000);
  await bench.update('cse-in/n/s', 'software', { expirationTime });
  await bench.clock.wait(1000);
  assert.deepEqual(await events(bench), [2, 'sud']);
  assert.deepEqual(
    bench.sent.slice(-2).map((one) => one.uri),
    [receiver, subscriberURI],
  );
});

void test('notifications go out before or after the response, as the policy has it', async () => {
  for (const notificationTiming of ['before', 'after'] as const) {
    const bench = await withSoftware(new Bench({ notificationTiming }));
    await bench.create('cse-in/n/s', 'subscription', subscription(['update']));
    const before = bench.sent.length;
    await bench.update('cse-in/n/s', 'software', { install: true });
    assert.equal(bench.sent.length - before, notificationTiming === 'before' ? 1 : 0);
    assert.deepEqual(await events(bench), [1]);
  }
});

void test('a subscription of the CSE to itself is told at once, and its end too', async () => {
  const told: string[] = [];
  const listen = (services: CseServices): HookTable => {
    services.onInternalNotification((one: InternalNotification) => {
      told.push(one.kind === 'event' ? `${one.eventType} ${one.resource.name} ${one.changed.join()}` : one.kind);
    });
    return {};
  };
  const bench = await withSoftware(new Bench({}, [listen]));
  const { services } = bench.cse;
  const resource = services.resolve('cse-in/n/s');
  assert.ok(resource);
  services.create(resource, 'subscription', { notificationURI: ['/id-in'] });
  await bench.update('cse-in/n/s', 'software', { install: true });
  assert.deepEqual(told, ['update s install']);
  services.remove(resource);
  assert.deepEqual(told, ['update s install', 'subscriptionDeleted']);
  assert.deepEqual(bench.sent, []);
});

void test('an AE is reached at its pointOfAccess', async () => {
  const bench = await withSoftware(new Bench());
  const attributes = { 'App-ID': 'N', requestReachability: true, pointOfAccess: [receiver] };
  await bench.create('cse-in', 'AE', attributes, { from: 'Cwatch' });
  await bench.create('cse-in/n/s', 'subscription', subscription(['update'], { notificationURI: ['Cwatch'] }));
  await bench.update('cse-in/n/s', 'software', { install: true });
  assert.deepEqual(await events(bench), [1]);
  assert.equal(bench.sent.at(-1)?.uri, receiver);
});

void test('a receiver that fails does not keep others from their notifications', async () => {
  const bench = await withSoftware(new Bench());
  await bench.create('cse-in/n/s', 'subscription', subscription(['update']));
  const other = { resourceName: 'other', notificationURI: ['http://127.0.0.1:9/other'] };
  await bench.create('cse-in/n/s', 'subscription', subscription(['update'], other));
  bench.receiver = (uri) => {
    if (uri === receiver) throw new Error('a notifier that breaks its promise');
    return 2000;
  };
  await bench.update('cse-in/n/s', 'software', { install: true });
  await bench.update('cse-in/n/s', 'software', { install: false });
  assert.deepEqual(await events(bench), [1, 1, 1, 1]);
});
