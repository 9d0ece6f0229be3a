import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { realClock } from '../../cse/clock';
import { httpNotifier } from '../../cse/http-notifier';
import { referenceNames } from '../../targets/model-target';
import { referenceCse } from '../../targets/reference-cse';
import { requestFromHttp, responseToHttp, type HttpResponse } from '../../wire/http';
import { defaultProfile } from '../../wire/load-profile';
import type { Scene, Way } from './way';

/** A CSE that can be told how to misbehave. */
export interface HostileCse {
  readonly url: string;
  /** How it misbehaves from now on: one way, or each request that meets one the next of several. */
  behave(...ways: readonly Way[]): void;
  /** From now on nobody is there. */
  die(): Promise<void>;
  close(): Promise<void>;
}

/** The reference CSE on a port of loopback, which misbehaves towards the requests that meet its way. */
export async function hostileCse(elsewhere: string): Promise<HostileCse> {
  const notifier = httpNotifier();
  const cse = referenceCse({ clock: realClock, notifier, profile: defaultProfile, ...referenceNames });
  let ways: readonly Way[] = [];
  let met = 0;
  let scene: Scene = { elsewhere, earlier: undefined };

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = incoming;
    const body = await text(incoming);
    const way = ways[met % Math.max(1, ways.length)];
    const meets = way !== undefined && (way.meets === 'all' || (method === 'PUT' && body.includes('"m2m:swc"')));
    if (meets) met++;
    const prefix = way?.idPrefix ?? '';
    const read = requestFromHttp({
      method,
      path: withoutPrefix(url, prefix),
      headers,
      body: body.replaceAll(json(prefix), ''),
    });
    if (!('request' in read)) throw new Error(read.problem.message);
    const skipped = { statusCode: 2004, requestId: read.request.requestId, content: undefined };
    const response = meets && !way.doesTheDeed ? skipped : await cse.handle(read.request);
    const honest = prefixed(responseToHttp(response, '4'), prefix);
    const socket = outgoing.socket as Socket;
    if (meets && prefix === '') way.answer(socket, honest, scene);
    else outgoing.writeHead(honest.status, honest.headers).end(honest.body);
    scene = { elsewhere, earlier: scene.earlier ?? honest };
  };
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.on('connection', (socket) => {
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const die = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    behave: (...given) => {
      ways = given;
      met = 0;
    },
    die,
    close: async () => {
      if (server.listening) await die();
      cse.close();
      await notifier.close();
    },
  };
}

/** The request target with the identifiers that the CSE has inside. */
function withoutPrefix(url: string, prefix: string): string {
  return prefix === '' ? url : url.replace(prefix.split('/').map(encodeURIComponent).join('/'), '');
}

/** The response with a prefix before the identifier of each campaign. */
function prefixed(response: HttpResponse, prefix: string): HttpResponse {
  if (prefix === '' || !response.body.includes('"m2m:swc"')) return response;
  const body = response.body.replace(/("ri":")/, `$1${json(prefix).replaceAll('$', '$$$$')}`);
  const headers = { ...response.headers, 'Content-Length': String(Buffer.byteLength(body)) };
  delete (headers as Record<string, string>)['Content-Location'];
  return { ...response, headers, body };
}

/** Text as it stands in JSON, without its quotes. */
function json(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
