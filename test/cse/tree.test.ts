import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTimestamp } from '../../wire/timestamp';
import { attributesOf, Bench, software } from './harness';

const day = 24 * 3600 * 1000;

void test('every form of address leads to the same resource', async () => {
  const bench = new Bench();
  const made = await bench.create('cse-in', 'node', { resourceName: 'n', nodeID: 'x' });
  assert.equal(made.statusCode, 2001);
  const id = String(attributesOf(made)['resourceID']);
  assert.equal(made.location, `/id-in/${id}`);
  for (const to of [
    id,
    'cse-in/n',
    '-/n',
    `/id-in/${id}`,
    '/id-in/cse-in/n',
    '/id-in/-/n',
    `//sp.example/id-in/${id}`,
  ]) {
    const found = await bench.retrieve(to);
    assert.equal(found.statusCode, 2000, to);
    assert.equal(attributesOf(found)['resourceID'], id);
  }
  for (const to of ['cse-in', '-', 'id-in', '/id-in', '/id-in/-', '//sp.example/id-in/cse-in']) {
    assert.equal(attributesOf(await bench.retrieve(to))['resourceType'], 5, to);
  }
  for (const to of ['nobody', 'cse-in/n/x', `/other/${id}`, 'cse-in//n', '//', '/', '__proto__', 'constructor']) {
    assert.equal((await bench.retrieve(to)).statusCode, 4004, to);
  }
});

void test('the CSEBase says what it supports', async () => {
  const root = attributesOf(await new Bench().retrieve('cse-in'));
  assert.equal(root['CSE-ID'], '/id-in');
  assert.deepEqual(root['supportedResourceType'], [1, 2, 3, 4, 5, 8, 12, 13, 14, 16, 18, 23, 24, 65, 67, 10067]);
  assert.ok(!('expirationTime' in root));
});

void test('a resource ends exactly when it is due, with all below it', async () => {
  const bench = new Bench();
  const end = bench.clock.now() + 90_500;
  await bench.create('cse-in', 'node', { resourceName: 'n', nodeID: 'x', expirationTime: formatTimestamp(end) });
  await bench.create('cse-in/n', 'software', { ...software, resourceName: 's' });
  await bench.clock.wait(90_499);
  assert.equal((await bench.retrieve('cse-in/n/s')).statusCode, 2000);
  await bench.clock.wait(1);
  assert.equal((await bench.retrieve('cse-in/n/s')).statusCode, 4004);
  assert.equal((await bench.retrieve('cse-in/n')).statusCode, 4004);
});

void test('a lifetime can be prolonged, has a default and is never in the past', async () => {
  const bench = new Bench();
  await bench.create('cse-in', 'container', { resourceName: 'c' });
  const longer = formatTimestamp(bench.clock.now() + 2 * day);
  assert.equal((await bench.update('cse-in/c', 'container', { expirationTime: longer })).statusCode, 2004);
  await bench.clock.wait(day + 1);
  assert.equal(attributesOf(await bench.retrieve('cse-in/c'))['expirationTime'], longer);
  const past = { expirationTime: formatTimestamp(bench.clock.now()) };
  assert.equal((await bench.update('cse-in/c', 'container', past)).statusCode, 4000);
  assert.equal((await bench.create('cse-in', 'container', past)).statusCode, 4000);
  await bench.clock.wait(day);
  assert.equal((await bench.retrieve('cse-in/c')).statusCode, 4004);
});

void test('attributes are held against their table', async () => {
  const bench = new Bench();
  await bench.create('cse-in', 'node', { resourceName: 'n', nodeID: 'x' });
  const incomplete = { ...software, version: undefined };
  assert.equal((await bench.create('cse-in/n', 'software', incomplete)).statusCode, 4000);
  assert.equal((await bench.create('cse-in/n', 'software', { ...software, version: 7 })).statusCode, 4000);
  assert.equal((await bench.create('cse-in/n', 'software', { ...software, campaignStatus: 1 })).statusCode, 4000);
  assert.equal(
    (await bench.create('cse-in/n', 'software', { ...software, creationTime: '20300101T000000' })).statusCode,
    4000,
  );
  assert.equal((await bench.create('cse-in/n', 'software', { ...software, mgmtDefinition: 1001 })).statusCode, 4000);
  const made = attributesOf(await bench.create('cse-in/n', 'software', { ...software, resourceName: 's' }));
  assert.deepEqual(made['installStatus'], { action: '', status: 'UNINITIALIZED' });
  assert.equal(made['install'], false);
  const refused = [
    { version: null },
    { mgmtDefinition: 1002 },
    { resourceName: 't' },
    { install: 'yes' },
    { lbl: 'x' },
  ];
  for (const one of refused) assert.equal((await bench.update('cse-in/n/s', 'software', one)).statusCode, 4000);
  await bench.update('cse-in/n/s', 'software', { description: 'd', labels: ['a'] });
  const changed = attributesOf(await bench.update('cse-in/n/s', 'software', { description: null, install: true }));
  assert.ok(!('description' in changed));
  assert.deepEqual(changed['labels'], ['a']);
});

void test('a policy may pass over what another refuses', async () => {
  const bench = new Bench({ readOnlyAttributes: 'ignore', unknownAttributes: 'accept' });
  const made = await bench.create('cse-in', 'node', { nodeID: 'x', resourceID: 'mine', strange: 1 });
  assert.equal(made.statusCode, 2001);
  assert.notEqual(attributesOf(made)['resourceID'], 'mine');
});

void test('what does not fit in the tree is refused with its own code', async () => {
  const bench = new Bench();
  await bench.create('cse-in', 'node', { resourceName: 'n', nodeID: 'x' });
  const again = await bench.create('cse-in', 'node', { resourceName: 'n', nodeID: 'x' });
  assert.equal(again.statusCode, 4105);
  assert.equal((await bench.create('cse-in/n', 'container', {})).statusCode, 4108);
  assert.equal((await bench.create('cse-in', 'software', software)).statusCode, 4108);
  assert.equal((await bench.create('cse-in', 'group', {})).statusCode, 5001);
  assert.equal((await bench.create('cse-in', 'node', {}, { resourceType: 999 })).statusCode, 4000);
  assert.equal((await bench.remove('cse-in')).statusCode, 4005);
  assert.equal((await bench.update('cse-in', 'CSEBase', {})).statusCode, 4005);
  for (const resourceName of ['a/b', '', 'la', '..', 'ä']) {
    assert.equal((await bench.create('cse-in', 'node', { resourceName, nodeID: 'x' })).statusCode, 4000, resourceName);
  }
});

void test('containers keep their limits, and la and ol name what is there', async () => {
  const bench = new Bench();
  await bench.create('cse-in', 'container', { resourceName: 'c', maxNrOfInstances: 2, maxByteSize: 10 });
  assert.equal((await bench.retrieve('cse-in/c/la')).statusCode, 4004);
  for (const content of ['one', 'two', 'three']) await bench.create('cse-in/c', 'contentInstance', { content });
  const container = attributesOf(await bench.retrieve('cse-in/c'));
  assert.equal(container['currentNrOfInstances'], 2);
  assert.equal(container['currentByteSize'], 8);
  assert.equal(attributesOf(await bench.retrieve('cse-in/c/la'))['content'], 'three');
  assert.equal(attributesOf(await bench.retrieve('cse-in/c/ol'))['content'], 'two');
  assert.equal((await bench.create('cse-in/c', 'contentInstance', { content: 'x'.repeat(11) })).statusCode, 5207);
  assert.equal((await bench.update('cse-in/c/la', 'contentInstance', { content: 'x' })).statusCode, 4005);
  await bench.remove('cse-in/c/la');
  assert.equal(attributesOf(await bench.retrieve('cse-in/c'))['currentNrOfInstances'], 1);
});
