import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file whole or not at all: a reader never sees half of it, and an old file's mode does not stay. */
export function writeFile(dir: string, name: string, text: string | Uint8Array): string {
  const file = path.join(dir, name);
  const draft = path.join(dir, `.${name}.${process.pid}`);
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, file);
  } catch (error) {
    // Half a file takes room where there is none.
    rmSync(draft, { force: true });
    throw error;
  }
  return file;
}
