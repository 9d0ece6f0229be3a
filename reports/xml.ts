import { visible, visibleLine } from './visible';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}

/** Text for the content of an element: characters that XML 1.0 forbids stand as `\u{…}`. */
export function xmlText(text: string): string {
  return escape(visible(text));
}

/** Attributes of an element, each with a space before it; undefined ones are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(visibleLine(String(value)))}"`)
    .join('');
}
