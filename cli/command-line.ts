import { maskCredentials } from '../reports/mask';
import { toolCommand } from './version';

/** Options that say which part of the suite runs or where its output goes: a command that repeats one test has its own. */
const perRun = new Set(['--only', '--out', '--seed', '--shard', '--retries']);

/** The command as the user typed it, without credentials. */
export function typedCommand(argv: readonly string[]): string {
  return maskCredentials([toolCommand, ...argv.map(shellWord)].join(' '));
}

/** The same without what concerns this run alone, for the commands that repeat one test. */
export function baseCommand(argv: readonly string[]): string {
  const kept: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (perRun.has(word)) i += 1;
    else if (word !== '--json' && !perRun.has(word.split('=')[0] ?? '')) kept.push(word);
  }
  return typedCommand(kept);
}

/** A word as a POSIX shell takes it. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
