import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Known } from '../../steps/monitor/directory';
import { windowBetween } from '../../steps/monitor/windows';

const schedule = (scheduleElement: unknown): Known => ({
  id: 'sch1',
  type: 'schedule',
  parent: undefined,
  made: true,
  attributes: { scheduleElement },
  gone: false,
});

const entries = (...scheduleEntry: readonly string[]): Known => schedule({ scheduleEntry });
const noon = Date.UTC(2030, 0, 1, 12);
const second = 1000;

describe('a time window', () => {
  it('that is always open is', () => {
    assert.deepEqual(windowBetween(entries('* * * * * * *'), noon, noon), { sometimes: true, always: true });
  });

  it('that is never open is not', () => {
    assert.deepEqual(windowBetween(entries('* * * * * * 2020'), noon, noon), { sometimes: false, always: false });
    assert.deepEqual(windowBetween(entries(), noon, noon), { sometimes: false, always: false });
  });

  it('that opens within the tolerance may have been open, and need not', () => {
    const atNoon = entries('0-59 0-59 12 * * * *');
    assert.deepEqual(windowBetween(atNoon, noon - second, noon - second), { sometimes: true, always: false });
    assert.deepEqual(windowBetween(atNoon, noon + second, noon + second), { sometimes: true, always: false });
    assert.deepEqual(windowBetween(atNoon, noon + 5 * second, noon + 60 * second), { sometimes: true, always: true });
    assert.deepEqual(windowBetween(atNoon, noon - 60 * second, noon - 5 * second), { sometimes: false, always: false });
  });

  it('of one second in a long time is seen', () => {
    const once = entries('17 23 11 * * * *');
    assert.deepEqual(windowBetween(once, noon - 3600 * second, noon), { sometimes: true, always: false });
  });

  it('is the union of its entries', () => {
    const both = entries('* * * * * * 2020', '* * * * * * *');
    assert.deepEqual(windowBetween(both, noon, noon), { sometimes: true, always: true });
  });

  for (const odd of [undefined, null, 7, 'x', [], {}, { scheduleEntry: null }, { scheduleEntry: '* * * * * * *' }])
    it(`that is ${odd === undefined ? 'not there' : JSON.stringify(odd)} is never open`, () => {
      assert.deepEqual(windowBetween(schedule(odd), noon, noon), { sometimes: false, always: false });
    });

  it('of entries that are none is never open', () => {
    const odd = schedule({ scheduleEntry: [null, 1, {}, 'never', ''] });
    assert.deepEqual(windowBetween(odd, noon, noon), { sometimes: false, always: false });
  });
});
