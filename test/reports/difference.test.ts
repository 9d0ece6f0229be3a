import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference, type Piece } from '../../reports/html/difference';

/** The pieces as text, what differs in brackets. */
function marked(pieces: readonly Piece[]): string {
  return pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
}

for (const [expected, observed, left, right] of [
  ['campaignStatus INITIATED', 'campaignStatus PENDING', 'campaignStatus [INITIATED]', 'campaignStatus [PENDING]'],
  ['an error response', '2004 (HTTP 200)', 'an error response', '2004 (HTTP 200)'],
  ['the same', 'the same', 'the same', 'the same'],
  ['', 'something', '', 'something'],
] as const)
  test(`'${expected}' against '${observed}'`, () => {
    const found = difference(expected, observed);
    assert.deepEqual([marked(found.expected), marked(found.observed)], [left, right]);
  });

test('long texts are compared by lines, and nothing of them is lost', () => {
  const lines = Array.from({ length: 300 }, (_, i) => `line ${i}\n`);
  const expected = lines.join('');
  const observed = lines.map((line, i) => (i === 7 ? 'another\n' : line)).join('');
  const found = difference(expected, observed);
  assert.equal(found.expected.map(({ text }) => text).join(''), expected);
  assert.equal(found.observed.map(({ text }) => text).join(''), observed);
  assert.deepEqual(
    found.observed.filter(({ differs }) => differs).map(({ text }) => text),
    ['another\n'],
  );
});
