import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes the output folder and tries to write in it, so that a long run does not end without its results. */
export function prepareOutput(dir: string): { ok: true } | { ok: false; message: string } {
  const attempt = path.join(dir, `.campaign-tester-${process.pid}`);
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(attempt, '', { mode: 0o600 });
    rmSync(attempt);
    return { ok: true };
  } catch (error) {
    return { ok: false, message: `--out: cannot write to the folder '${dir}' (${reason(error)})` };
  }
}

/** The code of a file system error, or its text. */
export function reason(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
