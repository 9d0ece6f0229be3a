import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** All files of a folder of `reports/` with this ending, by name, in the order of their names. */
export function assets(name: string, ending: string): Readonly<Record<string, string>> {
  const dir = path.join(__dirname, '..', name);
  const files = readdirSync(dir).filter((file) => file.endsWith(ending));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -ending.length), readFileSync(path.join(dir, file), 'utf8').trimEnd()]),
  );
}

/** The style that all pages share. */
export function pageStyle(): string {
  return Object.values(assets('browser/style', '.css')).join('\n');
}

/** What a Content-Security-Policy calls a style or script that stands on lines of its own in its element. */
export function contentHash(text: string): string {
  return `sha256-${createHash('sha256').update(`\n${text}\n`).digest('base64')}`;
}
