/** Controls, format characters (bidi overrides, zero width), lone surrogates, non-characters and line separators. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u2028\u2029]/gu;

/** Most texts are of these alone, which is found out fast. */
const plain = /^[\n\t\x20-\x7e]*$/u;

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * Text from outside, made safe to show: every character that would not be seen, or would act on a terminal, an XML parser
 * or the order of what is read, stands as `\u{…}`. Line feeds and tabs stay.
 */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(unseen, (character) =>
    character === '\n' || character === '\t' ? character : escape(character),
  );
}

/** The same on one line: line feeds and tabs are spelled out too. */
export function visibleLine(text: string): string {
  return text.replace(unseen, (character) => {
    if (character === '\n') return '\\n';
    return character === '\t' ? '\\t' : escape(character);
  });
}

/** Cuts a long text and says by how much. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const left = text.length - limit;
  return `${text.slice(0, limit)}… (${left} more characters)`;
}

/** Content of a request or response as text: JSON as `layOut` has it, a string as it is, nothing for undefined. */
export function contentText(content: unknown): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? content : layOut(content);
}

/** What fits into this many characters stands on one line; what lies deeper than so many levels always does. */
const lineLength = 72;
const deepest = 12;

/** JSON with as few lines as reading allows: short lists and objects on one line, all others with one member a line. */
export function layOut(value: unknown, level = 0): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || level === deepest) return flat;
  if (flat.length + 2 * level <= lineLength) {
    const spaced = Array.isArray(value) ? flat : flat.replace(/^\{|\}$/gu, ' $& ').trim();
    if (spaced.length + 2 * level <= lineLength) return spaced;
  }
  const indent = '  '.repeat(level + 1);
  const members = Array.isArray(value)
    ? value.map((item: unknown) => indent + layOut(item, level + 1))
    : Object.entries(value).map(([name, item]) => `${indent}${JSON.stringify(name)}: ${layOut(item, level + 1)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${members.join(',\n')}\n${'  '.repeat(level)}${close}`;
}
