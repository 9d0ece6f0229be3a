import path from 'node:path';
import type { WorkerOptions } from 'node:worker_threads';

/**
 * How a thread of this program is started: in a clone its sources are TypeScript, compiled by the same hooks as in this thread
 * (NODE_OPTIONS and --require are inherited where they were used), which the package's own files are not.
 */
export function threadOptions(): Pick<WorkerOptions, 'execArgv'> {
  const inherited = process.execArgv.filter((arg) => !arg.startsWith('--cpu-prof'));
  if (path.extname(__filename) === '.js') return { execArgv: inherited };
  return { execArgv: [...inherited, '--require', path.join(__dirname, '..', 'scripts', 'register.cjs')] };
}
