import type { Dispatcher } from 'undici';
import type { HttpRequest, ReceivedHttpResponse } from '../wire/http';
import { excerpt } from '../wire/json';
import type { TransportProblem } from '../wire/primitive';
import type { TransportFailure } from './transport-problem';
import { transportProblem } from './transport-problem';
import { tooLarge, UnreadableBody, unpacked, utf8 } from './http-body';

/** What bounds one exchange. */
export interface ExchangeLimits {
  /** For the whole response, from the first byte sent to the last one received; milliseconds. */
  readonly responseMs: number;
  /** What of that is left, if this exchange repeats one. */
  readonly leftMs?: number;
  /** The largest response body, in bytes. */
  readonly bodyBytes: number;
  /** Aborted when the target closes. */
  readonly closing: AbortSignal;
}

/** How an exchange ended. */
export type Exchanged =
  | { readonly response: ReceivedHttpResponse }
  | {
      readonly problem: TransportProblem;
      /** Whether the connection failed before the head of a response came. */
      readonly beforeResponse: boolean;
    };

/** What has come of a response so far. */
interface Arrived {
  status?: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly chunks: Buffer[];
  size: number;
}

/**
 * Sends an HTTP request and reads the whole response. Never throws.
 * @param origin scheme, host and port to which it goes
 * @param url the request's whole URL, for messages
 */
export async function exchangeHttp(
  dispatcher: Dispatcher,
  origin: string,
  request: HttpRequest,
  url: string,
  limits: ExchangeLimits,
): Promise<Exchanged> {
  const arrived: Arrived = { headers: {}, chunks: [], size: 0 };
  const abort = new AbortController();
  const stop = () => {
    abort.abort();
  };
  const timer = setTimeout(stop, limits.leftMs ?? limits.responseMs);
  limits.closing.addEventListener('abort', stop);
  try {
    if (limits.closing.aborted) stop();
    await receive(dispatcher, origin, request, abort.signal, limits.bodyBytes, arrived);
    const { status = 0, headers } = arrived;
    const body = await unpacked(Buffer.concat(arrived.chunks), headers['content-encoding'], limits.bodyBytes);
    return { response: { status, headers, body: utf8(body, status) } };
  } catch (error) {
    return failed(error as Error & TransportFailure, request.method, url, limits, abort.signal, arrived);
  } finally {
    clearTimeout(timer);
    limits.closing.removeEventListener('abort', stop);
  }
}

async function receive(
  dispatcher: Dispatcher,
  origin: string,
  { method, path, headers, body }: HttpRequest,
  signal: AbortSignal,
  bodyBytes: number,
  arrived: Arrived,
): Promise<void> {
  // Redirects are not followed: `request` of undici does not by itself.
  const response = await dispatcher.request({
    origin,
    method,
    path,
    headers: { ...headers },
    body: body ?? null,
    signal,
  });
  arrived.status = response.statusCode;
  arrived.headers = response.headers;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    arrived.size += chunk.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (arrived.size > bodyBytes) throw new UnreadableBody('bodyTooLarge', tooLarge(bodyBytes));
    arrived.chunks.push(chunk);
  }
}

function failed(
  error: Error & TransportFailure,
  method: string,
  url: string,
  limits: ExchangeLimits,
  signal: AbortSignal,
  arrived: Arrived,
): Exchanged {
  const received = receivedOf(arrived);
  const came = received === undefined ? {} : { received };
  const problem = (code: TransportProblem['code'], message: string): Exchanged => ({
    problem: { code, message, ...came },
    beforeResponse: false,
  });
  const shown = excerpt(url);
  if (error instanceof UnreadableBody)
    return problem(error.code, `the body of the response to ${method} ${shown} ${error.message}`);
  if (limits.closing.aborted) return problem('stopped', `${method} ${shown} was given up: the run is over`);
  if (signal.aborted)
    return problem('timeout', `no complete response to ${method} ${shown} within ${String(limits.responseMs)} ms`);
  const told = transportProblem(error, method, shown, received);
  return { problem: told, beforeResponse: told.code === 'connectionClosed' && arrived.status === undefined };
}

function receivedOf(arrived: Arrived): string | undefined {
  if (arrived.status === undefined) return undefined;
  const body = excerpt(textOf(arrived));
  return `HTTP ${String(arrived.status)}, ${String(arrived.size)} bytes${body === '' ? '' : `: ${body}`}`;
}

/** The beginning of what came, as text. */
function textOf({ chunks }: Arrived): string {
  return Buffer.concat(chunks.slice(0, 4)).subarray(0, 2000).toString('utf8');
}
