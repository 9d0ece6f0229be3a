import path from 'node:path';
import type { WorkerOptions } from 'node:worker_threads';

/**
 * How a thread of this program is started: in a clone its sources are TypeScript, compiled by the same hooks as in this thread
 * (NODE_OPTIONS and --require are inherited where they were used), which the package's own files are not.
 */
export function threadOptions(): Pick<WorkerOptions, 'execArgv'> {
  const inherited = requiredBy(process.execArgv);
  if (path.extname(__filename) === '.js') return { execArgv: inherited };
  return { execArgv: [...inherited, '--require', path.join(__dirname, '..', 'scripts', 'register.cjs')] };
}

/** The `--require` options among those of Node; most others are for a whole process, and no thread may have them. */
function requiredBy(argv: readonly string[]): string[] {
  return argv.flatMap((arg, at) => {
    if (arg === '-r' || arg === '--require') return [arg, argv[at + 1] ?? ''];
    return arg.startsWith('--require=') ? [arg] : [];
  });
}
