import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HttpResponse } from '../wire/http-message';

/** A larger body is no notification. */
export const bodyLimit = 1024 * 1024;

/** More connections at a time are not taken. */
const mostConnections = 1000;

/** What the server does with what arrives. */
export interface Arrivals {
  /** A complete request; `body` is undefined if it is larger than the limit. */
  request(message: IncomingMessage, body: string | undefined): HttpResponse;
  /** Something that Node does not read as HTTP: the beginning of it, and Node's reason. */
  malformed(packet: string, reason: string): HttpResponse;
}

/** An HTTP server that reads whole requests and hands them over. It does not keep the process alive. */
export function notificationServer(arrivals: Arrivals): Server {
  const server = createServer({ requestTimeout: 30_000 }, (message, response) => {
    void readBody(message).then(
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
  server.maxConnections = mostConnections;
  server.unref();
  return server;
}

/** The whole body; undefined, and the connection is cut, when it is larger than the limit. */
async function readBody(message: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
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
