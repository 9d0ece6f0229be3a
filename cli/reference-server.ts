import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Profile } from '../wire/profile';
import { threadOptions } from './thread-options';

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
    ...threadOptions(),
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
