import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesOf, Bench, software } from './harness';

/** Rules that give operations to originators. */
function rules(originators: readonly string[], operations: readonly string[]): unknown {
  return { accessControlRules: [{ accessControlOriginators: originators, accessControlOperations: operations }] };
}

void test('an AE registers once, under the name it asks for or one that it gets', async () => {
  const bench = new Bench();
  const attributes = { 'App-ID': 'Ntest', requestReachability: false };
  const named = await bench.create('cse-in', 'AE', attributes, { from: 'Cdevice' });
  assert.equal(attributesOf(named)['AE-ID'], 'Cdevice');
  assert.equal((await bench.create('cse-in', 'AE', attributes, { from: 'Cdevice' })).statusCode, 4117);
  const first = attributesOf(await bench.create('cse-in', 'AE', attributes, { from: 'C' }))['AE-ID'];
  const second = attributesOf(await bench.create('cse-in', 'AE', attributes, { from: 'C' }))['AE-ID'];
  assert.notEqual(first, second);
  assert.equal((await bench.retrieve('cse-in', String(first))).statusCode, 2000);
  assert.equal((await bench.create('cse-in', 'AE', attributes, { from: 'device' })).statusCode, 4000);
  assert.equal((await bench.create('cse-in', 'AE', { 'App-ID': 'N' }, { from: 'Cother' })).statusCode, 4000);
  await bench.remove('Cdevice', 'Cdevice');
  assert.equal((await bench.retrieve('cse-in', 'Cdevice')).statusCode, 4103);
});

void test('nobody unknown gets anything', async () => {
  const bench = new Bench();
  assert.equal((await bench.retrieve('cse-in', 'Cstranger')).statusCode, 4103);
  assert.equal((await bench.retrieve('nothing', 'Cstranger')).statusCode, 4103);
  assert.equal((await bench.create('cse-in', 'container', {}, { from: 'Cstranger' })).statusCode, 4103);
});

void test('under the CSEBase an AE creates what the policy lists', async () => {
  const bench = new Bench();
  await bench.register('C1');
  await bench.register('C2');
  const made = await bench.create('cse-in', 'container', { resourceName: 'c' }, { from: 'C1' });
  assert.equal(made.statusCode, 2001);
  assert.equal((await bench.create('cse-in', 'node', { nodeID: 'x' }, { from: 'C1' })).statusCode, 4103);
  assert.equal((await bench.create('cse-in/C1', 'container', {}, { from: 'C1' })).statusCode, 2001);
  assert.equal((await bench.create('cse-in/C1', 'container', {}, { from: 'C2' })).statusCode, 4103);
  assert.equal((await bench.retrieve('cse-in/c', 'C2')).statusCode, 4103);
  assert.equal((await bench.remove('cse-in/c', 'C1')).statusCode, 2002);
});

void test('an access control policy gives each originator what it says, and no more', async () => {
  const bench = new Bench();
  for (const one of ['C1', 'C2', 'Cdev-7']) await bench.register(one);
  await bench.create('cse-in', 'accessControlPolicy', {
    resourceName: 'p',
    privileges: {
      accessControlRules: [
        { accessControlOriginators: ['C1'], accessControlOperations: ['CREATE', 'RETRIEVE'] },
        { accessControlOriginators: ['Cdev-*'], accessControlOperations: ['RETRIEVE', 'UPDATE'] },
      ],
    },
    selfPrivileges: rules(['C2'], ['RETRIEVE', 'UPDATE']),
  });
  await bench.create('cse-in', 'node', { resourceName: 'n', nodeID: 'x', accessControlPolicyIDs: ['cse-in/p'] });
  assert.equal(
    (await bench.create('cse-in/n', 'software', { ...software, resourceName: 's' }, { from: 'C1' })).statusCode,
    2001,
  );
  assert.equal((await bench.create('cse-in/n', 'software', software, { from: 'Cdev-7' })).statusCode, 4103);
  // The [software] has no policy of its own: its node's governs it.
  assert.equal((await bench.update('cse-in/n/s', 'software', { install: true }, { from: 'Cdev-7' })).statusCode, 2004);
  assert.equal((await bench.retrieve('cse-in/n/s', 'C2')).statusCode, 4103);
  assert.equal((await bench.retrieve('cse-in/p', 'C2')).statusCode, 2000);
  assert.equal((await bench.retrieve('cse-in/p', 'C1')).statusCode, 4103);
  assert.equal(
    (await bench.update('cse-in/p', 'accessControlPolicy', { privileges: rules(['C2'], ['RETRIEVE']) }, { from: 'C2' }))
      .statusCode,
    2004,
  );
  assert.equal((await bench.retrieve('cse-in/n/s', 'C2')).statusCode, 2000);
  assert.equal((await bench.retrieve('cse-in/n', 'C1')).statusCode, 4103);
});

void test('who may access is for the selfPrivileges to change', async () => {
  const bench = new Bench();
  for (const one of ['C1', 'C2']) await bench.register(one);
  const privileges = rules(['C1', 'C2'], ['RETRIEVE', 'UPDATE']);
  await bench.create('cse-in', 'accessControlPolicy', {
    resourceName: 'p',
    privileges,
    selfPrivileges: rules(['C2'], ['UPDATE']),
  });
  await bench.create('cse-in', 'container', { resourceName: 'c', accessControlPolicyIDs: ['cse-in/p'] });
  const change = { accessControlPolicyIDs: ['cse-in/p'] };
  assert.equal((await bench.update('cse-in/c', 'container', change, { from: 'C1' })).statusCode, 4103);
  assert.equal((await bench.update('cse-in/c', 'container', change, { from: 'C2' })).statusCode, 2004);
  assert.equal(
    (await bench.update('cse-in/c', 'container', { accessControlPolicyIDs: ['cse-in/q'] })).statusCode,
    4000,
  );
  assert.equal((await bench.update('cse-in/c', 'container', { accessControlPolicyIDs: [] })).statusCode, 4000);
});

void test('without inheritance a policy covers its own resource alone', async () => {
  const bench = new Bench({ inheritAccessControl: false });
  await bench.register('C1');
  await bench.openNode('n');
  await bench.create('cse-in/n', 'software', { ...software, resourceName: 's' });
  assert.equal((await bench.retrieve('cse-in/n', 'C1')).statusCode, 2000);
  assert.equal((await bench.retrieve('cse-in/n/s', 'C1')).statusCode, 4103);
});
