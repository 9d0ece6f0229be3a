/** The most characters of a text in a sentence. */
const most = 80;

/** A text of visible ASCII characters as it is; any other in quotes and with escapes, and of a long one the beginning. */
export function quoted(text: string): string {
  const characters = Array.from(text);
  if (/^[!-~]+$/u.test(text) && characters.length <= most) return text;
  const shown = JSON.stringify(characters.slice(0, most).join('')).replace(/[^ -~]/gu, escaped);
  return characters.length <= most ? shown : `${shown}… (${String(characters.length)} characters)`;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
