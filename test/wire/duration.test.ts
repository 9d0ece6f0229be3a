import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationMs } from '../../wire/duration';

test('a duration is read in milliseconds, and nothing else is one', () => {
  const day = 24 * 3600 * 1000;
  const durations = { PT1S: 1000, 'PT0.5S': 500, PT1H30M: 5_400_000, P1D: day, P1Y2M: 425 * day, P1DT1M: day + 60_000 };
  for (const [text, ms] of Object.entries(durations)) assert.equal(durationMs(text), ms, text);
  for (const text of ['', 'P', 'PT', 'P1DT', '1S', 'PT1', '-PT1S', 'PT-1S', 'PT1S ', 1000, undefined, null])
    assert.equal(durationMs(text), undefined, String(text));
});
