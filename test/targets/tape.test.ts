import assert from 'node:assert/strict';
import { it } from 'node:test';
import { playingTapes } from '../../targets/tape/playing-tape';
import { recordingTapes } from '../../targets/tape/recording-tape';
import type { Tape } from '../../targets/tape/tape';
import { modelTarget } from '../../targets/model-target';
import { defaultProfile } from '../../wire/load-profile';

/** Looks once before the test is known and three times after; what is looked at changes before the last look. */
async function looks(tape: Tape): Promise<readonly unknown[]> {
  const target = modelTarget(defaultProfile);
  const { observe, target: seen } = tape.open(target, 'p');
  const subject: { value?: number } = {};
  const look = (): number | undefined => observe('something', () => subject.value);
  look();
  seen.clock.now();
  tape.begin('T');
  const before = [look(), look()];
  subject.value = 7;
  const after = [...before, look()];
  tape.end();
  await target.close();
  return after;
}

it('a look before it is known which test it belongs to is no part of the recording', async () => {
  const kept = new Map<string, readonly string[]>();
  const departures: string[] = [];
  const recorded = await looks(recordingTapes((id, lines) => kept.set(id, lines)).next());
  const again = await looks(
    playingTapes(
      (id) => kept.get(id),
      (_, departure) => departures.push(departure),
    ).next(),
  );
  assert.deepEqual(again, recorded);
  assert.deepEqual(recorded, [undefined, undefined, 7]);
  assert.deepEqual(departures, []);
});
