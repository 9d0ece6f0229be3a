import { openSync, closeSync, fstatSync, readFileSync } from 'node:fs';

/** The largest text that is read, in bytes: TS-0001 as a whole has some two million. */
const most = 16 * 1024 * 1024;

/** A text, or why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: string };

/** Reads a plain text in UTF-8 or UTF-16. */
export function readText(file: string): ReadText {
  try {
    const bytes = bytesOf(file);
    return typeof bytes === 'string' ? { problem: bytes } : decoded(file, bytes);
  } catch (error) {
    return { problem: `--text ${file}: cannot be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

function bytesOf(file: string): Buffer | string {
  const descriptor = openSync(file, 'r');
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return `--text ${file}: expected a text file, found something else`;
    if (stat.size > most)
      return `--text ${file}: has ${String(stat.size)} bytes; at most ${String(most)} are read. Save the change request alone as plain text`;
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function decoded(file: string, bytes: Buffer): ReadText {
  const asText = `Save the document as plain text (UTF-8) and give that file`;
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  const label = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return { problem: `--text ${file}: expected text in UTF-8, found other bytes. ${asText}` };
  }
  if (text.includes('\0')) return { problem: `--text ${file}: expected text, found a binary file. ${asText}` };
  if (text.trim() === '') return { problem: `--text ${file}: is empty` };
  return { text };
}
