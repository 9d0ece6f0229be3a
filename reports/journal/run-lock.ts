import { createHash } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { isRecord } from '../../wire/record';
import { reason } from '../prepare-output';
import { isAlive, startOf } from './process-identity';

/** The name of the file that says that a run is under way in its folder. */
export const lockName = 'run.lock';

/** Who holds a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells the process from a later one of its number; absent where the system does not say it. */
  readonly start?: string;
  /** When it took the folder, ISO 8601. */
  readonly since: string;
}

/** Keeps an output folder for one run at a time. The lock of a process that was killed counts for nothing. */
export class RunLock {
  private held: { readonly file: string; readonly text: string } | undefined;

  /**
   * Takes the folder, unless this lock has it already.
   * @returns why it cannot be had, and what to do; undefined when it is held
   */
  take(dir: string): string | undefined {
    if (this.held) return undefined;
    const file = path.join(dir, lockName);
    const text = `${JSON.stringify(thisProcess())}\n`;
    try {
      // A second time for a stale lock that was cleared away; who finds another then was too late.
      for (let tries = 0; tries < 3; tries++) {
        if (made(file, text)) {
          this.held = { file, text };
          return undefined;
        }
        const found = textOf(file);
        const holder = holderOf(found ?? '');
        if (holder && mayRun(holder)) return inUse(dir, file, holder);
        if (found !== undefined) clear(file, found, text);
      }
      return `the folder '${dir}' is being taken by another run: try again, or give another --out`;
    } catch (error) {
      return `--out: cannot write to the folder '${dir}' (${reason(error)})`;
    }
  }

  /** Gives the folder back. */
  release(): void {
    const { held } = this;
    this.held = undefined;
    try {
      if (held && textOf(held.file) === held.text) rmSync(held.file, { force: true });
    } catch {
      // It stays, and counts for nothing once this process has ended.
    }
  }
}

/** Says that a run is under way in a folder, and what to do about it; undefined when none is. */
export function runUnderWay(dir: string): string | undefined {
  const file = path.join(dir, lockName);
  try {
    const holder = holderOf(textOf(file) ?? '');
    return holder && mayRun(holder) ? inUse(dir, file, holder) : undefined;
  } catch {
    return undefined;
  }
}

function thisProcess(): Holder {
  const start = startOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(start !== undefined && { start }), since: new Date().toISOString() };
}

/** Makes the file whole or not at all; false if there is one. */
function made(file: string, text: string): boolean {
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // A file system without hard links: the file may be seen empty for a moment.
    return madeAlone(file, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

function madeAlone(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Clears a stale lock away. Only who has a claim on this very lock may do it: another run may have found it stale at the same
 * moment, and have put its own in its place by now.
 */
function clear(file: string, stale: string, text: string): void {
  const claim = `${file}.${createHash('sha256').update(stale).digest('hex').slice(0, 12)}`;
  if (!made(claim, text)) {
    const holder = holderOf(textOf(claim) ?? '');
    if (!holder || !mayRun(holder)) rmSync(claim, { force: true });
    return;
  }
  try {
    if (textOf(file) === stale) rmSync(file);
  } finally {
    rmSync(claim, { force: true });
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Undefined for what no run has written, or not to its end. */
function holderOf(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const { pid, host, since } = isRecord(value) ? value : {};
    const whole = Number.isSafeInteger(pid) && typeof host === 'string' && typeof since === 'string';
    return whole && Number(pid) > 0 ? (value as Holder) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the holder runs still; of a process on another machine nobody knows it. */
function mayRun({ pid, host, start }: Holder): boolean {
  if (host !== hostname()) return true;
  return isAlive(pid) && (start === undefined || start === (startOf(pid) ?? start));
}

function inUse(dir: string, file: string, { pid, host, since }: Holder): string {
  const here = host === hostname();
  const whose = `process ${String(pid)}${here ? '' : ` on ${host}`}, since ${since}`;
  const otherwise = here ? '' : `; if that process is no more, remove ${file}`;
  return `a run is under way in the folder '${dir}' (${whose}): wait for its end, or give another --out${otherwise}`;
}
