import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesOf, Bench, software } from './harness';

const transaction = {
  transactionID: 't-1',
  transactionControl: 'INITIAL',
  requestPrimitive: { operation: 'RETRIEVE', to: 'cse-in', from: 'CAdmin', requestIdentifier: 'r-1' },
};

void test('a <transaction> stands below an <execInstance>, and nowhere else that has none', async () => {
  const bench = new Bench({ execInstanceDurationMs: 1000 });
  await bench.openNode('n');
  await bench.create('cse-in', 'mgmtCmd', { resourceName: 'cmd', cmdType: 'RESET', execTarget: 'cse-in/n' });
  await bench.update('cse-in/cmd', 'mgmtCmd', { execEnable: true });
  const [instance] = bench.cse.services.all('execInstance');
  const made = await bench.create(instance?.id ?? '', 'transaction', transaction);
  assert.equal(made.statusCode, 2001);
  const attributes = attributesOf(made);
  assert.equal(attributes['transactionState'], 'INITIAL');
  assert.deepEqual(attributes['requestPrimitive'], transaction.requestPrimitive);
  const { transactionID, ...incomplete } = transaction;
  assert.equal((await bench.create(instance?.id ?? '', 'transaction', incomplete)).statusCode, 4000, transactionID);
  assert.equal((await bench.create('cse-in/n', 'transaction', transaction)).statusCode, 4108);
});

void test('a <semanticDescriptor> stands below a [software]', async () => {
  const bench = new Bench();
  await bench.openNode('n');
  await bench.create('cse-in/n', 'software', { ...software, resourceName: 's' });
  const descriptor = { descriptorRepresentation: 'RDF_XML', descriptor: 'PHJkZi8+' };
  const made = await bench.create('cse-in/n/s', 'semanticDescriptor', descriptor);
  assert.equal(made.statusCode, 2001);
  assert.equal(attributesOf(made)['descriptor'], 'PHJkZi8+');
  assert.equal((await bench.create('cse-in/n', 'semanticDescriptor', descriptor)).statusCode, 4108);
});
