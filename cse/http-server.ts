import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { HttpResponse } from '../wire/http';
import { requestFromHttp, responseToHttp } from '../wire/http';
import type { Profile } from '../wire/profile';
import type { RequestPrimitive, ResponsePrimitive } from '../wire/primitive';
import { readBody } from './read-body';

/** What of a CSE the server needs. */
export interface ServedCse {
  readonly profile: Profile;
  handle(request: RequestPrimitive): Promise<ResponsePrimitive>;
}

/** A CSE that is reachable over HTTP. */
export interface HttpServer {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  /** Ends all connections, active ones too. The CSE itself stays. */
  close(): Promise<void>;
}

/** Puts a response on the wire. */
export type WriteHttp = (response: HttpResponse, outgoing: ServerResponse) => void;

/** Where a CSE is served, and how its answers are written. */
export interface ServeHttpOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  readonly host?: string;
  readonly write?: WriteHttp;
}

/** What of a request body is read: 1 MiB. */
const longestBody = 1024 * 1024;

/**
 * Serves a CSE over HTTP (TS-0009).
 * @throws if the port cannot be had
 */
export async function serveHttp(
  cse: ServedCse,
  { port = 0, host = '127.0.0.1', write = writePlainly }: ServeHttpOptions = {},
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    void serveOne(cse, write, request, response);
  });
  server.on('clientError', refuseConnection);
  await listening(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function serveOne(
  cse: ServedCse,
  write: WriteHttp,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.on('error', () => undefined);
  try {
    const body = await readBody(request, longestBody);
    if (body.kind === 'broken') return;
    if (body.kind === 'tooLong') response.setHeader('Connection', 'close');
    write(body.kind === 'tooLong' ? tooLong(request) : await answer(cse, request, body.text), response);
  } catch {
    if (!response.headersSent) writePlainly({ status: 500, headers: { 'X-M2M-RSC': '5000' }, body: '' }, response);
    else response.destroy();
  }
}

async function answer(cse: ServedCse, message: IncomingMessage, body: string): Promise<HttpResponse> {
  const { method = '', url = '', headers } = message;
  const read = requestFromHttp({ method, path: url, headers, body });
  const { releaseVersion } = cse.profile;
  if ('request' in read) return responseToHttp(await cse.handle(read.request), releaseVersion);
  const { statusCode, requestId, message: text } = read.problem;
  return responseToHttp({ statusCode, requestId, content: { 'm2m:dbg': text } }, releaseVersion);
}

function tooLong(message: IncomingMessage): HttpResponse {
  const requestId = message.headers['x-m2m-ri'];
  const content = { 'm2m:dbg': `a body has at most ${String(longestBody)} bytes` };
  const refusal = { statusCode: 4000, requestId: typeof requestId === 'string' ? requestId : undefined, content };
  return { ...responseToHttp(refusal), status: 413 };
}

const writePlainly: WriteHttp = ({ status, headers, body }, outgoing) => {
  outgoing.writeHead(status, { ...headers });
  outgoing.end(body);
};

/** Answers what is no HTTP at all, or ends the connection if there is nobody to answer any more. */
function refuseConnection(_error: Error, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  socket.end('HTTP/1.1 400 Bad Request\r\nX-M2M-RSC: 4000\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
}
