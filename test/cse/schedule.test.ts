import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Resource } from '../../cse/resource';
import { isOpen, nextChange, nextOpening, parseCron } from '../../cse/schedule-window';
import { Bench } from './harness';

/** A <schedule> with entries. */
function schedule(...scheduleEntry: readonly string[]): Resource {
  const attributes = { scheduleElement: { scheduleEntry } };
  return { id: 'sch1', name: 'sch1', type: 'schedule', parent: undefined, creator: 'C', attributes };
}

const newYear = Date.UTC(2030, 0, 1);
const hour = 3_600_000;

void test('seven fields make a cron expression, and nothing else does', () => {
  for (const good of ['* * * * * * *', '0 0 1 * * * *', '*/10 1-5 2,4 1 1 0-6 2030']) assert.ok(parseCron(good), good);
  const bad = ['', '* * * * *', '* * * * * *', '60 * * * * * *', '* * * * * * * *', '* * 24 * * * *', 'x * * * * * *'];
  for (const one of [...bad, '* * * L * * *', '@daily', '* * * * * MON *'])
    assert.equal(parseCron(one), undefined, one);
});

void test('a schedule is open in each second that an entry matches, and a union in each that one of them does', () => {
  const night = schedule('* * 1-2 * * * *');
  const noon = schedule('0 0 12 * * * *');
  assert.equal(isOpen([night], newYear), false);
  assert.equal(isOpen([night], newYear + hour), true);
  assert.equal(isOpen([night], newYear + 3 * hour - 1), true);
  assert.equal(isOpen([night], newYear + 3 * hour), false);
  assert.equal(isOpen([night, noon], newYear + 12 * hour + 999), true);
  assert.equal(isOpen([night, noon], newYear + 12 * hour + 1000), false);
  assert.equal(isOpen([schedule('0 0 12 * * * *', '* * 0 * * * *')], newYear), true);
  assert.equal(isOpen([], newYear), false);
});

void test('a day and a weekday have to match both', () => {
  const tuesdays = schedule('* * * 1 * 2 *');
  assert.equal(isOpen([tuesdays], newYear), true);
  assert.equal(isOpen([tuesdays], newYear + 7 * 24 * hour), false);
});

void test('the next opening is the earliest of the union, after the given time', () => {
  const night = schedule('* * 1-2 * * * *');
  const noon = schedule('0 0 12 * * * *');
  assert.equal(nextOpening([noon, night], newYear), newYear + hour);
  assert.equal(nextOpening([noon], newYear + 12 * hour), newYear + 36 * hour);
  assert.equal(nextOpening([schedule('* * * * * * 2029')], newYear), undefined);
  assert.equal(nextOpening([schedule('* * * 31 2 * *')], newYear), undefined);
  assert.equal(nextOpening([], newYear), undefined);
});

void test('the next change is an opening or a closing', () => {
  const night = schedule('* * 1-2 * * * *');
  assert.equal(nextChange([night], newYear), newYear + hour);
  assert.equal(nextChange([night], newYear + hour + 500), newYear + 3 * hour);
  assert.equal(nextChange([schedule('* * * * * * *')], newYear), undefined);
});

void test('a schedule that cannot be read is refused', async () => {
  const bench = new Bench();
  await bench.openNode('n');
  const make = (scheduleElement: unknown, resourceName = 'x') =>
    bench.create('cse-in/n', 'schedule', { resourceName, scheduleElement });
  for (const wrong of [{ scheduleEntry: ['* * * * *'] }, { scheduleEntry: [] }, { scheduleEntry: [7] }, {}, 'always']) {
    assert.equal((await make(wrong)).statusCode, 4000);
  }
  assert.equal((await make({ scheduleEntry: ['* * * * * * *'] }, 'good')).statusCode, 2001);
  const broken = { scheduleElement: { scheduleEntry: ['* * 99 * * * *'] } };
  assert.equal((await bench.update('cse-in/n/good', 'schedule', broken)).statusCode, 4000);
});

void test('the schedules of an enabled campaign stay as they are', async () => {
  const bench = new Bench();
  await bench.openNode('n');
  await bench.create('cse-in', 'softwareCampaign', {
    resourceName: 'c',
    version: '1',
    softwareName: 'x',
    URL: 'http://example.org/x',
    softwareTargets: ['cse-in/n'],
    softwareOperation: 'INSTALL',
  });
  const always = { resourceName: 's', scheduleElement: { scheduleEntry: ['* * * * * * *'] } };
  assert.equal((await bench.create('cse-in/c', 'schedule', always)).statusCode, 2001);
  await bench.update('cse-in/c', 'softwareCampaign', { campaignEnabled: true });
  assert.equal((await bench.create('cse-in/c', 'schedule', { ...always, resourceName: 't' })).statusCode, 4005);
  assert.equal((await bench.update('cse-in/c/s', 'schedule', { labels: ['x'] })).statusCode, 4005);
  assert.equal((await bench.remove('cse-in/c/s')).statusCode, 4005);
  assert.equal((await bench.remove('cse-in/c')).statusCode, 2002);
});
