import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shorterTexts } from '../../steps/property/shrink/shorter-text';

describe('shorter texts', () => {
  it('are the halves, and of a short text those without one character', () => {
    assert.deepEqual(shorterTexts('abcdefghij'), ['abcde', 'fghij']);
    assert.deepEqual(shorterTexts('abc'), ['ab', 'c', 'bc', 'ac', 'ab']);
    assert.deepEqual(shorterTexts('ab'), ['a', 'b']);
  });

  it('cut no character', () => {
    assert.deepEqual(shorterTexts('\u{1f600}\u{1f601}'), ['\u{1f600}', '\u{1f601}']);
  });

  it('of one character, of nothing or of no text are none', () => {
    for (const text of ['a', '', undefined]) assert.deepEqual(shorterTexts(text), []);
  });
});
