import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HttpResponse } from '../wire/http-message';

/** A larger body is no notification. */
export const bodyLimit = 1024 * 1024;

/** Bodies that are under way at the same time have so many bytes together; the rest is not read. */
const underWayLimit = 32 * 1024 * 1024;

/** Of more connections at a time the oldest is closed for the newest. */
const mostConnections = 200;

/** A request that takes longer is given up, in ms. */
const requestMs = 10_000;

/** What the server does with what arrives. */
export interface Arrivals {
  /** A complete request; `body` is undefined if it is larger than the limit. */
  request(message: IncomingMessage, body: string | undefined): HttpResponse;
  /** Something that Node does not read as HTTP: the beginning of it, and Node's reason. */
  malformed(packet: string, reason: string): HttpResponse;
}

/** An HTTP server that reads whole requests and hands them over. It does not keep the process alive. */
export function notificationServer(arrivals: Arrivals): Server {
  const underWay = { bytes: 0 };
  const limits = { requestTimeout: requestMs, headersTimeout: requestMs, connectionsCheckingInterval: 1000 };
  const server = createServer(limits, (message, response) => {
    void readBody(message, underWay).then(
      (body) => {
        answer(response, arrivals.request(message, body));
      },
      () => {
        // The sender is gone: there is nobody to answer.
        response.destroy();
      },
    );
  });
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(raw(arrivals.malformed(error.rawPacket?.toString('utf8') ?? '', error.message)));
  });
  keepToTheNewest(server);
  server.unref();
  return server;
}

function keepToTheNewest(server: Server): void {
  const sockets = new Set<Duplex>();
  server.on('connection', (socket: Duplex) => {
    const [oldest] = sockets;
    if (sockets.size >= mostConnections) oldest?.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
}

/**
 * The whole body; undefined, and the connection is cut, when it is larger than the limit, or there is too much at a time.
 * @param underWay the bytes of all bodies that are being read
 */
async function readBody(message: IncomingMessage, underWay: { bytes: number }): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      size += chunk.length;
      underWay.bytes += chunk.length;
      if (size > bodyLimit || underWay.bytes > underWayLimit) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    underWay.bytes -= size;
  }
}

function answer(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  response.on('error', () => response.destroy());
  response.writeHead(status, headers);
  response.end(body);
}

function raw({ status, headers, body }: HttpResponse): string {
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${String(status)} \r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}
