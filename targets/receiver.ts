import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../cse/clock';
import { realClock } from '../cse/clock';
import type { HttpResponse } from '../wire/http-message';
import { requestFromHttp, responseToHttp } from '../wire/http';
import { excerpt, parseJson } from '../wire/json';
import { Mailboxes } from './mailboxes';
import { bodyLimit, notificationServer } from './notification-server';
import { RemoteCses } from './remote-cses';
import { answerForRemoteCse } from './remote-cse-http';
import type { Receiver } from './target';

export interface ReceiverOptions {
  /** The interface to listen on; loopback by default. */
  readonly host?: string;
  /** 0 (the default) takes a free one. */
  readonly port?: number;
  /** How the IUT reaches the receiver, when that is not `http://host:port`. */
  readonly publicUrl?: string;
  /** Gives the times of arrival. */
  readonly clock?: Clock;
}

/** The notification receiver over HTTP. It begins to listen when the first mailbox is asked for. */
export interface HttpReceiver extends Receiver {
  /** What arrived and could not be taken as it should: one line each. */
  readonly remarks: readonly string[];
  close(): Promise<void>;
}

/** A notification receiver; `mailbox()` rejects if it cannot listen. */
export function httpReceiver(options: ReceiverOptions = {}): HttpReceiver {
  const { host = '127.0.0.1', port = 0, clock = realClock } = options;
  const mailboxes = new Mailboxes(clock);
  const remotes = new RemoteCses(clock);
  const remarks = new Remarks();
  const server = notificationServer({
    request: (message, body) => {
      const remote = remotes.named(message.url ?? '');
      return remote ? answerForRemoteCse(remote, message, body) : take(mailboxes, remarks, message, body);
    },
    malformed: (packet, reason) => salvage(mailboxes, remarks, packet, reason),
  });
  let listening: Promise<string> | undefined;
  /** The address of the receiver, which listens from the first time that this is asked. */
  const address = async (): Promise<string> => {
    listening ??= listen(server, host, port);
    const base = (options.publicUrl ?? (await listening)).replace(/\/+$/, '');
    await listening;
    return base;
  };
  return {
    remarks: remarks.lines,
    mailbox: async () => {
      const base = await address();
      return mailboxes.open((id) => `${base}/${id}`);
    },
    remoteCse: async (profile) => remotes.open(await address(), profile),
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** More remarks than this say nothing new. */
const mostRemarks = 100;

class Remarks {
  readonly lines: string[] = [];

  add(line: string): void {
    if (this.lines.length < mostRemarks) this.lines.push(line);
  }
}

async function listen(server: Server, host: string, port: number): Promise<string> {
  server.listen(port, host);
  await once(server, 'listening');
  const { address, port: actual } = server.address() as AddressInfo;
  return `http://${address.includes(':') ? `[${address}]` : address}:${String(actual)}`;
}

function take(
  mailboxes: Mailboxes,
  remarks: Remarks,
  message: IncomingMessage,
  body: string | undefined,
): HttpResponse {
  const { method = '', url = '', headers } = message;
  const read = requestFromHttp({ method, path: pathOf(url), headers, body: body ?? '' });
  const requestId = 'request' in read ? read.request.requestId : read.problem.requestId;
  const notification = 'request' in read && read.request.operation === 'NOTIFY' ? read.request : undefined;
  const tooLarge = body === undefined ? `the body is larger than ${String(bodyLimit)} bytes` : undefined;
  const problem = tooLarge ?? ('problem' in read ? read.problem.message : undefined);
  const id = Mailboxes.idIn(url);
  if (method !== 'POST' || (!notification && problem === undefined)) {
    remarks.add(`${method} ${excerpt(url)} is no notification`);
    return respond(4005, requestId);
  }
  if (id === undefined || !mailboxes.put(id, notification?.content, body?.length ?? 0, problem)) {
    remarks.add(`a notification came to ${excerpt(url)}, where nobody asked for one`);
    return respond(4004, requestId);
  }
  if (problem === undefined) return respond(2000, requestId);
  remarks.add(`a notification could not be read: ${problem}`);
  return respond(4000, requestId);
}

/** The path of a request target, which may be a whole URL. */
function pathOf(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
}

/**
 * Takes a notification that Node's parser refuses, if it came whole and names a mailbox: a public CSE sends its
 * verification requests with a malformed request target.
 */
function salvage(mailboxes: Mailboxes, remarks: Remarks, packet: string, reason: string): HttpResponse {
  const [head = '', body = ''] = packet.split(/\r\n\r\n(.*)/s);
  const requestId = /^x-m2m-ri:[ \t]*(.*?)[ \t]*$/im.exec(head)?.[1];
  const id = Mailboxes.idIn(head.split('\r\n', 1)[0] ?? '');
  const content = parseJson(body);
  const taken = id !== undefined && 'value' in content && mailboxes.put(id, content.value, body.length);
  remarks.add(`${taken ? 'took' : 'refused'} a malformed HTTP request (${reason}): ${excerpt(head, 100)}`);
  return respond(taken ? 2000 : 4000, requestId);
}

function respond(statusCode: number, requestId: string | undefined): HttpResponse {
  return responseToHttp({ statusCode, requestId: requestId === '' ? undefined : requestId, content: undefined });
}
