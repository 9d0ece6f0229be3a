import { createHash } from 'node:crypto';

/**
 * The fingerprint of a source sentence, by which the catalogue names it without quoting it: the first 16 hex digits of
 * the SHA-256 of the sentence with its white space collapsed to single spaces and trimmed.
 */
export function fingerprint(sentence: string): string {
  const collapsed = sentence.replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(collapsed, 'utf8').digest('hex').slice(0, 16);
}
