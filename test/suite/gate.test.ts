import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Gate } from '../../steps/run/gate';

/** Whether a promise has resolved by the next turn. */
const isOpen = async (gate: Gate): Promise<boolean> =>
  Promise.race([gate.opened.then(() => true), new Promise<boolean>((resolve) => setImmediate(resolve, false))]);

describe('the gate before the first tests of a run', () => {
  it('opens when every lane has arrived, however often', async () => {
    const gate = new Gate(2);
    void gate.arrive(0);
    void gate.arrive(0);
    assert.equal(await isOpen(gate), false);
    void gate.arrive(1);
    assert.equal(await isOpen(gate), true);
  });

  it('stands open where there is no lane', async () => {
    assert.equal(await isOpen(new Gate(0)), true);
  });
});
