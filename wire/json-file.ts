import { readFileSync } from 'node:fs';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a directory, not a file',
  EACCES: 'this file may not be read',
};

/**
 * Reads a JSON file.
 * @returns its value, or one line that names the file and says why it cannot be read
 */
export function readJsonFile(path: string): { readonly value: unknown } | { readonly error: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { error: `${path}: ${reasons[code] ?? message}` };
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return { error: `${path}: expected JSON (${(error as Error).message})` };
  }
}
