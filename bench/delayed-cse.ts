// A reference CSE in a thread of its own, each of whose answers comes so many ms later; tells its URL.
import { parentPort, workerData } from 'node:worker_threads';
import { realClock } from '../cse/clock';
import { httpNotifier } from '../cse/http-notifier';
import { serveHttp } from '../cse/http-server';
import { referenceNames } from '../targets/model-target';
import { referenceCse } from '../targets/reference-cse';
import { defaultProfile } from '../wire/load-profile';

const { latencyMs } = workerData as { readonly latencyMs: number };
const cse = referenceCse({ clock: realClock, notifier: httpNotifier(), profile: defaultProfile, ...referenceNames });

void serveHttp(cse, {
  write: ({ status, headers, body }, outgoing) => {
    const answer = (): void => {
      outgoing.writeHead(status, { ...headers });
      outgoing.end(body);
    };
    if (latencyMs === 0) answer();
    else setTimeout(answer, latencyMs);
  },
}).then(({ url }) => parentPort?.postMessage(url));
