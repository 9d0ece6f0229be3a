import { contradictoryMember } from './duplicate-members';

/** Deeper nesting than this is no resource: it would only exhaust the stack of whoever looks at it. */
const deepest = 200;

/** More values than this are no resource: each takes many times the memory of its text. */
const most = 200_000;

/** Reads JSON from a peer that may send anything: the value, or why it is none. A key `__proto__` stays an ordinary key. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  const { depth, values } = extent(text);
  if (depth > deepest) return { problem: `nested deeper than ${String(deepest)} levels` };
  if (values > most) return { problem: `more than ${String(most)} values` };
  try {
    const value: unknown = JSON.parse(text);
    const twice = contradictoryMember(text);
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

/** How deep brackets stand within each other, and how many values there are about, what is in strings left out. */
function extent(text: string): { readonly depth: number; readonly values: number } {
  let values = 1;
  let depth = 0;
  let deepestSeen = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString && character === '\\') at++;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '{' || character === '[') deepestSeen = Math.max(deepestSeen, ++depth);
    else if (character === ',') values++;
    else if (character === '}' || character === ']') depth--;
  }
  return { depth: deepestSeen, values };
}
