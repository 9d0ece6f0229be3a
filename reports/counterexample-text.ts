import { plural } from './exit-status';
import type { Counterexample } from './results';

/** A counterexample in one line: how long it is, and where it stands. */
export function counterexampleLine({ commands, original, file }: Counterexample): string {
  const made = commands === original ? '' : `, made from ${original}`;
  return `${plural(commands, 'command')}${made}${file === undefined ? '' : `; campaign-tester replay takes ${file}`}`;
}
