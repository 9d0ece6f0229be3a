import type { Socket } from 'node:net';
import type { Verdict } from '../../reports/results';
import type { HttpResponse } from '../../wire/http';

/** What a way of misbehaving may use. */
export interface Scene {
  /** The URL of a server that nobody should ever talk to. */
  readonly elsewhere: string;
  /** An answer to an earlier request, in full. */
  readonly earlier: HttpResponse | undefined;
}

/** One way in which a CSE misbehaves; docs/hostile-cses.md has the same ids. */
export interface Way {
  readonly id: string;
  /** Which requests meet it: the UPDATEs of campaigns, or all requests about them. */
  readonly meets: 'updates' | 'all';
  /** Whether the CSE does what it was asked for before it answers in this way. */
  readonly doesTheDeed: boolean;
  /** Sends bytes of whatever kind, or none. `honest` is what a good CSE had answered. */
  readonly answer: (socket: Socket, honest: HttpResponse, scene: Scene) => void;
  /** Before every identifier of a campaign, in all that is sent; requests for such an identifier find the campaign. */
  readonly idPrefix?: string;
  /** How a test ends whose campaign must take the UPDATE. */
  readonly accepting: Verdict;
  /** How a test ends whose campaign must refuse it. */
  readonly refusing: Verdict;
  /** What the reason, or the failure, says. */
  readonly says?: RegExp;
}

/** A way that meets UPDATEs and leaves tests inconclusive: what most are. */
export function unusable(id: string, answer: Way['answer'], says: RegExp): Way {
  const verdict = 'inconclusive';
  return { id, meets: 'updates', doesTheDeed: true, answer, accepting: verdict, refusing: verdict, says };
}

/** A way that is odd, and says clearly what was done. */
export function odd(id: string, answer: Way['answer'], part: Partial<Way> = {}): Way {
  return { id, meets: 'updates', doesTheDeed: true, answer, accepting: 'pass', refusing: 'pass', ...part };
}

/** A response as bytes. Its connection is not used again: the server behind it knows nothing of this answer. */
export function raw({ status, headers, body }: HttpResponse, version = '1.1'): string {
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/${version} ${String(status)} X\r\n${lines.join('')}\r\n${body}`;
}

/** The response with another body, or other headers; undefined leaves a header out. */
export function altered(
  honest: HttpResponse,
  {
    body = honest.body,
    headers = {},
    status = honest.status,
  }: {
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string | undefined>>;
    readonly status?: number;
  },
): HttpResponse {
  const all: Record<string, string | undefined> = {
    ...honest.headers,
    'Content-Length': String(Buffer.byteLength(body)),
    ...headers,
  };
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { status, headers: Object.fromEntries(kept), body };
}

/** Writes for as long as the other side reads. */
export function endlessly(socket: Socket, chunk: string | Buffer): void {
  const more = (): void => {
    let room: boolean = socket.writable;
    while (room) room = socket.write(chunk);
  };
  socket.on('drain', more);
  more();
}

/** Writes now and then. */
export function slowly(socket: Socket, chunk: string, ms: number): void {
  const timer = setInterval(() => socket.write(chunk), ms);
  socket.on('close', () => {
    clearInterval(timer);
  });
}
