import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Task } from '../../selftest/pool/task';
import { findWorth } from '../../selftest/worth/find-worth';
import type { KnownFault } from '../../selftest/worth/ledger';
import { mostTries } from '../../selftest/worth/rounds';
import type { TestListing } from '../../steps/run/run-options';

const test = (id: string, ...statements: readonly string[]) => ({ id, statements }) as unknown as TestListing;
const fault = (id: string, statement: string, ...killedBy: readonly string[]): KnownFault => ({
  id,
  statements: [statement],
  killedBy,
});

/** What is found where these tests see these faults. */
async function worthOf(faults: readonly KnownFault[], tests: readonly TestListing[], sees: readonly string[]) {
  const asked: Task[] = [];
  const { ledger } = await findWorth(faults, tests, new AbortController().signal, async (tasks) => {
    asked.push(...tasks);
    return tasks.flatMap((task) => {
      if (task.kind !== 'further') return [];
      const killedBy = task.tests.filter((id) => sees.includes(`${id} ${task.id}`));
      return [{ task, further: { fault: task.id, ran: task.tests, killedBy } }];
    });
  });
  return { ledger, asked };
}

describe('what tests are worth', () => {
  const tests = [test('G/1', 's'), test('G/2', 's'), test('H/1', 't'), test('H/2', 'u')];

  it('is tried where nothing is known yet', async () => {
    const faults = [fault('a/1', 's', 'G/1'), fault('b/1', 't')];
    const { ledger, asked } = await worthOf(faults, tests, ['G/2 a/1', 'H/1 b/1']);
    assert.deepEqual([...ledger.killersOf('s')], ['G/1', 'G/2']);
    assert.deepEqual([...ledger.killsOf('H/1')], ['b/1']);
    assert.equal(ledger.triesOf('H/2').size, 0);
    assert.equal(asked.length, 2);
  });

  it('is not tried without end', async () => {
    const faults = Array.from({ length: 30 }, (_, at) => fault(`a/${String(at)}`, 's'));
    const { ledger } = await worthOf(faults, tests, []);
    assert.equal(ledger.triesOf('G/1').size, mostTries);
  });

  it('is tried on another statement and another theme each time, and first on what its group sees', async () => {
    const faults = [fault('a/1', 's'), fault('a/2', 's', 'G/2'), fault('b/1', 's'), fault('c/1', 't')];
    const { ledger } = await worthOf(faults, [test('G/1', 's', 't')], ['G/1 c/1']);
    assert.deepEqual([...ledger.triesOf('G/1')], ['a/2', 'c/1']);
  });
});
