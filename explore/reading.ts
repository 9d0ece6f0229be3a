import type { StatementId } from '../spec/statement';
import type { Context } from './context';

/** How this project reads the text where these statements are unclear: the notes of the catalogue, each once. */
export function readingOf(context: Context, ids: readonly StatementId[], otherwise: string): string {
  const readings = ids.flatMap((id) => context.statement(id)?.unclear?.reading ?? []);
  return readings.length > 0 ? [...new Set(readings)].join(' ') : otherwise;
}

/** `a, b and c`. */
export function listed(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** For short lists of ids in a sentence. */
export function some(ids: readonly string[], at = 4): string {
  return ids.length <= at ? listed(ids) : `${ids.slice(0, at - 1).join(', ')} and ${String(ids.length - at + 1)} more`;
}
