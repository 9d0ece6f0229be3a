import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Bench, member, software } from './harness';

async function populated(): Promise<Bench> {
  const bench = new Bench();
  await bench.register('C1');
  await bench.openNode('n');
  await bench.create('cse-in/n', 'software', { ...software, resourceName: 's1', labels: ['red', 'old'] });
  await bench.create('cse-in/n', 'software', { ...software, resourceName: 's2', labels: ['blue'] });
  await bench.create('cse-in', 'node', { resourceName: 'hidden', nodeID: 'y' });
  await bench.create('cse-in/hidden', 'software', { ...software, resourceName: 's3', labels: ['red'] });
  return bench;
}

async function found(bench: Bench, query: Record<string, string>, from = 'CAdmin', to = 'cse-in'): Promise<unknown> {
  return member((await bench.retrieve(to, from, { fu: '1', ...query })).content, 'm2m:uril');
}

void test('discovery finds by type, label, level and number, and only what the originator may see', async () => {
  const bench = await populated();
  assert.deepEqual(await found(bench, { ty: '13' }), ['cse-in/n/s1', 'cse-in/n/s2', 'cse-in/hidden/s3']);
  assert.deepEqual(await found(bench, { ty: '13' }, 'C1'), ['cse-in/n/s1', 'cse-in/n/s2']);
  assert.deepEqual(await found(bench, { lbl: 'red' }), ['cse-in/n/s1', 'cse-in/hidden/s3']);
  assert.deepEqual(await found(bench, { lbl: 'red+blue', lim: '2' }), ['cse-in/n/s1', 'cse-in/n/s2']);
  assert.deepEqual(await found(bench, { ty: '14 13', lvl: '1' }), ['cse-in/n', 'cse-in/hidden']);
  assert.deepEqual(await found(bench, { ty: '23' }), []);
  assert.deepEqual(await found(bench, {}, 'C1', 'cse-in/n'), ['cse-in/n/s1', 'cse-in/n/s2']);
  const ids = (await found(bench, { ty: '14', drt: '2' })) as string[];
  assert.ok(ids.every((id) => /^nod\d+$/.test(id)));
});

void test('result content shows what was asked for', async () => {
  const bench = await populated();
  const node = async (rcn: string): Promise<unknown> => (await bench.retrieve('cse-in/n', 'CAdmin', { rcn })).content;
  assert.equal(member(await node('1'), 'm2m:nod', 'm2m:swr'), undefined);
  const nested = member(await node('4'), 'm2m:nod', 'm2m:swr') as unknown[];
  assert.deepEqual(
    nested.map((one) => member(one, 'rn')),
    ['s1', 's2'],
  );
  assert.deepEqual(Object.keys(member(await node('8'), 'm2m:nod') as object), ['m2m:swr']);
  const references = member(await node('6'), 'm2m:rrl', 'rrf') as unknown[];
  assert.deepEqual(references[0], { nm: 's1', typ: 13, val: 'cse-in/n/s1' });
  assert.equal((member(await node('5'), 'm2m:nod', 'ch') as unknown[]).length, 2);
  for (const rcn of ['0', '2', '7', '99', 'x', '-1']) {
    assert.equal((await bench.retrieve('cse-in/n', 'CAdmin', { rcn })).statusCode, 4000, rcn);
  }
  assert.equal((await bench.retrieve('cse-in', 'CAdmin', { fu: '1', rcn: '4' })).statusCode, 4000);
  assert.equal((await bench.retrieve('cse-in', 'CAdmin', { strange: '1' })).statusCode, 4000);
});

void test('CREATE, UPDATE and DELETE show as much as rcn says', async () => {
  const bench = new Bench();
  const make = (rcn: string) =>
    bench.create('cse-in', 'node', { resourceName: `n${rcn}`, nodeID: 'x' }, { query: { rcn } });
  assert.equal((await make('0')).content, undefined);
  assert.deepEqual((await make('2')).content, { 'm2m:uri': 'cse-in/n2' });
  assert.equal(member((await make('3')).content, 'm2m:rce', 'uri'), 'cse-in/n3');
  const others = member((await make('9')).content, 'm2m:nod') as object;
  assert.ok('ri' in others && !('ni' in others));
  assert.equal((await make('4')).statusCode, 4000);
  assert.equal((await bench.retrieve('cse-in/n4')).statusCode, 4004);
  const changed = await bench.update('cse-in/n0', 'node', { nodeID: 'z' }, { query: { rcn: '9' } });
  assert.deepEqual(Object.keys(member(changed.content, 'm2m:nod') as object).sort(), ['lt', 'ni']);
  const gone = await bench.send({ operation: 'DELETE', to: 'cse-in/n0', query: { rcn: '1' } });
  assert.equal(member(gone.content, 'm2m:nod', 'ni'), 'z');
});
