import { readFileSync } from 'node:fs';

/**
 * What tells a process from a later one of the same number, where the system says it (Linux): the boot and the moment of its
 * start. Undefined where it does not, and for a process that is no more.
 */
export function startOf(pid: number): string | undefined {
  const fields = statOf(pid);
  const start = fields?.[19];
  return start === undefined ? undefined : `${bootId()} ${start}`;
}

/** Whether a process of this number runs. One that has ended and is not yet fetched by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be signalled, and is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return statOf(pid)?.[0] !== 'Z';
}

/** The fields of a process from the third on: the name before them may hold anything, brackets and blanks too. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
