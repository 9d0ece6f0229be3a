import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatTimestamp, parseTimestamp } from '../../wire/timestamp';

void describe('timestamps', () => {
  void it('are read back as they were written', () => {
    const time = fc.integer({ min: Date.UTC(1, 0), max: Date.UTC(9999, 11, 31) });
    fc.assert(
      fc.property(time, (value) => {
        assert.equal(parseTimestamp(formatTimestamp(value)), value);
      }),
    );
  });

  void it('may have a fraction and a Z', () => {
    const time = Date.UTC(2030, 0, 2, 3, 4, 5);
    assert.equal(formatTimestamp(time), '20300102T030405');
    assert.equal(parseTimestamp('20300102T030405'), time);
    assert.equal(parseTimestamp('20300102T030405,5'), time + 500);
    assert.equal(parseTimestamp('20300102T030405.123456Z'), time + 123);
  });

  for (const text of [
    '',
    '20300230T000000',
    '20301301T000000',
    '20300101T240000',
    '20300101T000060',
    '2030-01-01T00:00:00',
  ])
    void it(`are not "${text}"`, () => {
      assert.equal(parseTimestamp(text), undefined);
    });
});
