import fc from 'fast-check';

/** What a CSE easily spoils when it quotes, escapes, trims, converts or normalizes texts. */
const pieces = [
  '"',
  "'",
  '\\',
  '\\u0041',
  '\\n',
  '</swn>',
  '<b>&amp;</b>',
  ']]>',
  '{"m2m:swr":{}}',
  '%00',
  '%20',
  '${x}',
  '\u0000',
  '\u0001',
  '\b',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u200d',
  '\u202e',
  '\ufeff',
  '\ufffe',
  '\u{10ffff}',
  'é',
  'e\u0301',
  'ß',
  'İ',
  '汉字',
  '😀',
  '👩🏽‍🚀',
] as const;

/** What looks like something else than text. */
const lookalikes = [
  'null',
  'NULL',
  'true',
  '0',
  '1.0',
  '1.00',
  '1e3',
  '-0',
  '[]',
  '__proto__',
  'constructor',
  '',
] as const;

/** The most UTF-16 units of a text. */
const longest = 5000;

/** A character by its code point. (fast-check's own strings of all of Unicode build tables that take a second.) */
const character = fc
  .oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0xffff }),
    fc.integer({ min: 0x10000, max: 0x10ffff }),
  )
  .map((code) => String.fromCodePoint(code));

/** What is put on the character before it. */
const mark = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.integer({ min: 0x300, max: 0x36f }).map((code) => String.fromCodePoint(code)) },
);

const plain = fc
  .array(fc.integer({ min: 0x20, max: 0x7e }), { minLength: 1, maxLength: 12 })
  .map((codes) => String.fromCodePoint(...codes));
const unicode = fc.array(character, { minLength: 1, maxLength: 40 }).map((all) => all.join(''));
const graphemes = fc
  .array(fc.tuple(character, mark), { minLength: 1, maxLength: 20 })
  .map((all) => all.flat().join(''));
const odd = fc
  .array(fc.oneof(fc.constantFrom(...pieces), plain), { minLength: 1, maxLength: 12 })
  .map((some) => some.join(''));
const blank = fc.constantFrom(' ', '  ', '\t', '\n');

/** A text of any Unicode characters but lone surrogates, which JSON cannot carry in UTF-8; some have thousands of them. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: unicode },
  { weight: 3, arbitrary: graphemes },
  { weight: 4, arbitrary: odd },
  { weight: 2, arbitrary: fc.tuple(blank, fc.oneof(plain, graphemes), blank).map((some) => some.join('')) },
  { weight: 1, arbitrary: fc.constantFrom(...lookalikes) },
  { weight: 1, arbitrary: fc.tuple(fc.oneof(plain, odd), fc.integer({ min: 200, max: longest })).map(repeated) },
);

/** The text again and again, up to so many UTF-16 units, never cut inside a character. */
function repeated([one, length]: readonly [string, number]): string {
  return one.repeat(Math.max(1, Math.floor(length / one.length)));
}
