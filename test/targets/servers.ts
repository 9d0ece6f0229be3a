import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { Receiver, Target, Timing } from '../../targets/target';
import { httpTarget } from '../../targets/http-target';
import { defaultProfile } from '../../wire/load-profile';

/** A server on a free port of loopback, and how to be rid of it. */
export interface TestServer {
  readonly url: string;
  /** How many connections were made. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/** A server that answers with raw bytes, right or wrong; `respond` gets each chunk that arrives. */
export function rawServer(respond: (socket: Socket, request: string) => void): Promise<TestServer> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      respond(socket, data.toString());
    });
  });
  return started(server);
}

export function webServer(respond: (request: IncomingMessage, response: ServerResponse) => void): Promise<TestServer> {
  return started(createHttpServer(respond));
}

async function started(server: Server): Promise<TestServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    connections: () => sockets.size,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

const noReceiver: Receiver & { close(): Promise<void> } = {
  mailbox: () => Promise.reject(new Error('not needed')),
  remoteCse: () => Promise.reject(new Error('not needed')),
  close: () => Promise.resolve(),
};

/** A target at a test server, with small limits. */
export function targetAt(
  url: string,
  options: { timing?: Partial<Timing>; headers?: Record<string, string>; bodyBytes?: number } = {},
): Promise<Target> {
  const { timing, ...rest } = options;
  return httpTarget({
    kind: 'iut',
    name: 'test server',
    baseUrl: url,
    cseBaseName: 'cse-in',
    originator: 'CAdmin',
    profile: defaultProfile,
    timing: { responseMs: 2000, settleMs: 10, pollMs: 1, expiryMs: 10, ...timing },
    receiver: noReceiver,
    ...rest,
  });
}
