/** Controls, format characters (bidi overrides, zero width), lone surrogates, non-characters and line separators. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u2028\u2029]/gu;

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * Text from outside, made safe to show: every character that would not be seen, or would act on a terminal, an XML parser
 * or the order of what is read, stands as `\u{…}`. Line feeds and tabs stay.
 */
export function visible(text: string): string {
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

/** Content of a request or response as text: JSON indented by two, a string as it is, nothing for undefined. */
export function contentText(content: unknown): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? content : JSON.stringify(content, null, 2);
}
