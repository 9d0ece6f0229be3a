// The thread of a reference CSE: says its URL once it listens, and serves until it is terminated.
import { parentPort, workerData } from 'node:worker_threads';
import { realClock } from '../cse/clock';
import { httpNotifier } from '../cse/http-notifier';
import { serveHttp } from '../cse/http-server';
import { referenceNames } from '../targets/model-target';
import { referenceCse } from '../targets/reference-cse';
import type { ReferenceThread } from './reference-server';

const { profile } = workerData as ReferenceThread;
const cse = referenceCse({ clock: realClock, notifier: httpNotifier(), profile, ...referenceNames });
void serveHttp(cse).then(({ url }) => parentPort?.postMessage(url));
