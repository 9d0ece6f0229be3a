import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes the output folder and tries to write in it, so that a long run does not end without its results. */
export function prepareOutput(dir: string): { ok: true } | { ok: false; message: string } {
  const attempt = path.join(dir, `.campaign-tester-${process.pid}`);
  try {
    makeFolder(dir);
    writeFileSync(attempt, '', { mode: 0o600 });
    rmSync(attempt);
    return { ok: true };
  } catch (error) {
    return { ok: false, message: `--out: cannot write to the folder '${dir}' (${reason(error)})` };
  }
}

/**
 * Makes a folder and those above it, for their owner alone. Node's own `recursive` never comes back where a file system says ENOENT of a new
 * folder in a folder that is there (`/proc`).
 */
export function makeFolder(dir: string): void {
  const above = path.dirname(dir);
  if (above !== dir && statSync(above, { throwIfNoEntry: false }) === undefined) makeFolder(above);
  try {
    mkdirSync(dir, { mode: 0o700 });
  } catch (error) {
    if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

/** What the codes of system errors that a user can do something about mean. */
const words: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EADDRNOTAVAIL: 'this machine has no such address',
  EADDRINUSE: 'the port is in use',
  EDQUOT: 'the quota is used up',
  EEXIST: 'a file of that name is in the way',
  EFBIG: 'a file may not become so large here',
  EIO: 'the disk reports an error',
  EISDIR: 'a folder of that name is in the way',
  ENOENT: 'it cannot be made there',
  ENOSPC: 'no space is left',
  ENOTFOUND: 'the host name is unknown',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

/** A system error in words, with its code; the text of any other. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) return error.message;
  const text = words[code];
  return text === undefined ? code : `${text}, ${code}`;
}
