import { contradictoryMember, membersIn } from './duplicate-members';

/** Deeper nesting than this is no resource: it would only exhaust the stack of whoever looks at it. */
const deepest = 200;

/** More values than this are no resource: each takes many times the memory of its text. */
const most = 200_000;

/** Reads JSON from a peer that may send anything: the value, or why it is none. A key `__proto__` stays an ordinary key. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  const { depth, values, members } = extent(text);
  if (depth > deepest) return { problem: `nested deeper than ${String(deepest)} levels` };
  if (values > most) return { problem: `more than ${String(most)} values` };
  try {
    const value: unknown = JSON.parse(text);
    // A member that stands twice is in the text twice, and once in the value.
    const twice = membersIn(value) < members ? contradictoryMember(text) : undefined;
    return twice === undefined
      ? { value }
      : { problem: `the member ${quoted(twice)} stands twice, with different values` };
  } catch (error) {
    return { problem: excerpt((error as Error).message) };
  }
}

/** The first characters of a text, on one line. */
export function excerpt(text: string, length = 200): string {
  const line = text
    .slice(0, length * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

function quoted(text: string): string {
  return JSON.stringify(excerpt(text, 40));
}

/** UTF-16 codes: comparing them is several times as fast as comparing characters. */
const code = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  bracket: 0x5b,
  backslash: 0x5c,
  closingBracket: 0x5d,
  brace: 0x7b,
  closingBrace: 0x7d,
} as const;

/** How deep brackets stand within each other, and how many values and members there are, what is in strings left out. */
function extent(text: string): { readonly depth: number; readonly values: number; readonly members: number } {
  let values = 1;
  let members = 0;
  let depth = 0;
  let deepestSeen = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (inString && character === code.backslash) at++;
    else if (character === code.quote) inString = !inString;
    else if (inString) continue;
    else if (character === code.brace || character === code.bracket) deepestSeen = Math.max(deepestSeen, ++depth);
    else if (character === code.colon) members++;
    else if (character === code.comma) values++;
    else if (character === code.closingBrace || character === code.closingBracket) depth--;
  }
  return { depth: deepestSeen, values, members };
}
