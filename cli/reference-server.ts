import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Profile } from '../wire/profile';

/** What the thread of a reference CSE is started with. */
export interface ReferenceThread {
  readonly profile: Profile;
}

/** A reference CSE that listens, and how to end it. */
export interface ReferenceServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a new reference CSE over HTTP on loopback from a thread of its own, as any other CSE has a processor of its own: what
 * the tester computes does not delay its answers.
 */
export async function startReference(profile: Profile): Promise<ReferenceServer> {
  const worker = new Worker(path.join(__dirname, `reference-thread${path.extname(__filename)}`), {
    workerData: { profile } satisfies ReferenceThread,
    // Sources are compiled by the same hooks as in this thread; NODE_OPTIONS and --require are inherited where they were used.
    execArgv: [...process.execArgv.filter((arg) => !arg.startsWith('--cpu-prof')), ...hooks()],
  });
  const url = await new Promise<string>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return {
    url,
    close: async () => {
      await worker.terminate();
    },
  };
}

/** In a clone the sources are TypeScript, which the package's own files are not. */
function hooks(): readonly string[] {
  if (path.extname(__filename) === '.js') return [];
  return ['--require', path.join(__dirname, '..', 'scripts', 'register.cjs')];
}
