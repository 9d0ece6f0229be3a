import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CsePolicy } from '../../cse/policy';
import { attributesOf, Bench, member } from './harness';

async function commanded(policy: Partial<CsePolicy> = {}): Promise<Bench> {
  const bench = new Bench({ execInstanceDurationMs: 1000, ...policy });
  await bench.openNode('n');
  await bench.create('cse-in', 'mgmtCmd', {
    resourceName: 'cmd',
    cmdType: 'RESET',
    execTarget: 'cse-in/n',
    execMode: 'IMMEDIATEONCE',
  });
  return bench;
}

/** The only <execInstance> of a command with these attributes, executed. */
async function executed(bench: Bench, attributes: Readonly<Record<string, unknown>>): Promise<() => unknown> {
  await bench.update('cse-in/cmd', 'mgmtCmd', { execTarget: 'cse-in/n', ...attributes, execEnable: true });
  const [instance] = bench.cse.services.all('execInstance');
  return () => instance?.attributes['execStatus'];
}

async function instances(bench: Bench): Promise<readonly string[]> {
  const { content } = await bench.retrieve('cse-in/cmd', 'CAdmin', { fu: '1', ty: '8' });
  return member(content, 'm2m:uril') as string[];
}

async function statuses(bench: Bench): Promise<readonly unknown[]> {
  const paths = await instances(bench);
  return Promise.all(paths.map(async (path) => attributesOf(await bench.retrieve(path))['execStatus']));
}

void test('execEnable makes an instance for the target, which starts and finishes', async () => {
  const bench = await commanded();
  assert.equal((await bench.update('cse-in/cmd', 'mgmtCmd', { execEnable: true })).statusCode, 2004);
  assert.deepEqual(await statuses(bench), ['PENDING']);
  const [first = ''] = await instances(bench);
  const attributes = attributesOf(await bench.retrieve(first));
  assert.equal(attributes['execTarget'], attributesOf(await bench.retrieve('cse-in/n'))['resourceID']);
  assert.equal(attributes['execMode'], 'IMMEDIATEONCE');
  assert.ok('expirationTime' in attributes && 'execResult' in attributes);
  await bench.clock.wait(1);
  assert.deepEqual(await statuses(bench), ['INITIATED']);
  await bench.clock.wait(1000);
  assert.deepEqual(await statuses(bench), ['FINISHED']);
});

void test('execDisable cancels, or finds that it cannot, or that it is too late', async () => {
  const ends = { cancel: 'CANCELLED', notCancellable: 'STATUS_NOT_CANCELLABLE', finish: 'FINISHED' } as const;
  for (const [execInstanceCancel, end] of Object.entries(ends)) {
    const bench = await commanded({ execInstanceCancel: execInstanceCancel as keyof typeof ends });
    for (let times = 0; times < 2; times++) await bench.update('cse-in/cmd', 'mgmtCmd', { execEnable: true });
    await bench.clock.wait(1);
    const [first = ''] = await instances(bench);
    const answer = await bench.update(first, 'execInstance', { execDisable: true });
    assert.equal(attributesOf(answer)['execStatus'], 'CANCELLING');
    await bench.clock.wait(1000);
    assert.deepEqual(await statuses(bench), [end, 'FINISHED']);
    await bench.update(first, 'execInstance', { execDisable: true });
    assert.deepEqual(await statuses(bench), [end, 'FINISHED']);
  }
});

void test('what the CSE sets in an instance is read-only, and so is making one', async () => {
  const bench = await commanded();
  await bench.update('cse-in/cmd', 'mgmtCmd', { execEnable: true });
  const [first = ''] = await instances(bench);
  const readOnly = [
    { execStatus: 'FINISHED' },
    { execResult: 1 },
    { execTarget: 'cse-in/m' },
    { execMode: 'RANDOMONCE' },
    { execReqArgs: ['x'] },
    { expirationTime: '20300101T100000' },
  ];
  for (const one of readOnly) assert.equal((await bench.update(first, 'execInstance', one)).statusCode, 4000);
  assert.equal((await bench.update(first, 'execInstance', { labels: ['x'] })).statusCode, 2004);
  assert.equal((await bench.create('cse-in/cmd', 'execInstance', {})).statusCode, 4005);
});

void test('a command whose target is no node is not executed', async () => {
  const bench = await commanded();
  await bench.update('cse-in/cmd', 'mgmtCmd', { execTarget: 'cse-in/nobody' });
  assert.equal((await bench.update('cse-in/cmd', 'mgmtCmd', { execEnable: true })).statusCode, 4000);
  assert.deepEqual(await instances(bench), []);
});

void test('an execution is PENDING until its execDelay is over', async () => {
  const bench = await commanded();
  const status = await executed(bench, { execDelay: 'PT1H' });
  await bench.clock.wait(3_599_000);
  assert.equal(status(), 'PENDING');
  await bench.clock.wait(1500);
  assert.equal(status(), 'INITIATED');
  await bench.clock.wait(1000);
  assert.equal(status(), 'FINISHED');
});

void test('an execution that repeats is INITIATED until the last, with the execFrequency between two', async () => {
  const bench = await commanded();
  const status = await executed(bench, { execMode: 'IMMEDIATEREPEAT', execFrequency: 'PT1M', execNumber: 3 });
  await bench.clock.wait(122_000);
  assert.equal(status(), 'INITIATED');
  await bench.clock.wait(1000);
  assert.equal(status(), 'FINISHED');
});

void test('one that repeats without an execNumber goes on until it is cancelled', async () => {
  const bench = await commanded();
  const status = await executed(bench, { execMode: 'IMMEDIATEREPEAT' });
  await bench.clock.wait(60_000);
  assert.equal(status(), 'INITIATED');
  const [instance = ''] = await instances(bench);
  await bench.update(instance, 'execInstance', { execDisable: true });
  await bench.clock.wait(60_000);
  assert.equal(status(), 'STATUS_NOT_CANCELLABLE');
});

void test('a random mode adds to the delay what the policy says', async () => {
  const bench = await commanded({ execInstanceRandomMs: 500 });
  const status = await executed(bench, { execMode: 'RANDOMONCE', execDelay: 'PT1S' });
  await bench.clock.wait(1400);
  assert.equal(status(), 'PENDING');
  await bench.clock.wait(1200);
  assert.equal(status(), 'FINISHED');
});

void test('what has not begun is cancelled, unless it is policy that nothing can be; it is never executed', async () => {
  const ends = {
    unlessBegun: 'CANCELLED',
    cancel: 'CANCELLED',
    notCancellable: 'STATUS_NOT_CANCELLABLE',
    finish: 'CANCELLED',
  } as const;
  for (const [execInstanceCancel, end] of Object.entries(ends)) {
    const bench = await commanded({ execInstanceCancel: execInstanceCancel as keyof typeof ends });
    const status = await executed(bench, { execDelay: 'PT1M' });
    const [instance = ''] = await instances(bench);
    await bench.update(instance, 'execInstance', { execDisable: true });
    await bench.clock.wait(120_000);
    assert.equal(status(), end);
  }
});

void test('a delay that is no duration is refused', async () => {
  const bench = await commanded();
  for (const execDelay of ['soon', 'P', 'PT', '-PT1S', 'PT1.S', 5])
    assert.equal((await bench.update('cse-in/cmd', 'mgmtCmd', { execDelay })).statusCode, 4000, String(execDelay));
});
