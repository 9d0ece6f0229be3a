import { shorten, visibleLine } from '../visible';

const longest = 300;

/**
 * Text from outside, in Markdown: a code span, in which nothing is markup, a link or a mention, and on one line.
 * A bar is escaped as tables want it.
 */
export function code(text: string): string {
  const line = visibleLine(shorten(text, longest)).replaceAll('|', '\\|');
  if (line === '') return '(nothing)';
  const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}${longestRun > 0 ? ` ${line} ` : line}${fence}`;
}

/** Our own words, in which a `<campaign>` stays one. */
export function plain(text: string): string {
  return visibleLine(text)
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;');
}

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
