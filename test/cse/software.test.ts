import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesOf, Bench } from './harness';

async function withSoftware(actionsStart: 'byDevice' | 'byCse'): Promise<Bench> {
  const bench = new Bench({ actionsStart });
  await bench.openNode('n');
  const attributes = { version: '1', softwareName: 's', URL: 'http://software.example/1' };
  await bench.create('cse-in/n', 'software', { resourceName: 'sw', mgmtDefinition: 1002, ...attributes });
  return bench;
}

async function statuses(bench: Bench): Promise<readonly unknown[]> {
  const { installStatus, activeStatus } = attributesOf(await bench.retrieve('cse-in/n/sw'));
  return [installStatus, activeStatus].map((value) => (value as { status?: unknown } | undefined)?.status);
}

void test('an action leaves it to the device to say that it is IN_PROCESS, or the CSE says so itself', async () => {
  for (const [actionsStart, status] of [
    ['byDevice', 'UNINITIALIZED'],
    ['byCse', 'IN_PROCESS'],
  ] as const) {
    const bench = await withSoftware(actionsStart);
    const [, before] = await statuses(bench);
    await bench.update('cse-in/n/sw', 'software', { uninstall: true });
    assert.deepEqual(await statuses(bench), [status, before]);
  }
});

void test('an action that is TRUE already, or comes with a report, starts nothing', async () => {
  const bench = await withSoftware('byCse');
  const report = { action: 'install', status: 'SUCCESSFUL' };
  await bench.update('cse-in/n/sw', 'software', { install: true, installStatus: report });
  await bench.update('cse-in/n/sw', 'software', { install: true });
  const [status] = await statuses(bench);
  assert.equal(status, 'SUCCESSFUL');
});
