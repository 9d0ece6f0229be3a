import type { Pool } from 'undici';
import type { HttpRequest, ReceivedHttpResponse } from '../wire/http';
import { excerpt } from '../wire/json';
import type { TransportProblem } from '../wire/primitive';
import type { TransportFailure } from './transport-problem';
import { transportProblem } from './transport-problem';

/** What bounds one exchange. */
export interface ExchangeLimits {
  /** For the whole response, from the first byte sent to the last one received; milliseconds. */
  readonly responseMs: number;
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

class BodyTooLarge extends Error {}

/**
 * Sends an HTTP request and reads the whole response. Never throws.
 * @param url the request's whole URL, for messages
 */
export async function exchangeHttp(
  pool: Pool,
  request: HttpRequest,
  url: string,
  limits: ExchangeLimits,
): Promise<Exchanged> {
  const arrived: Arrived = { headers: {}, chunks: [], size: 0 };
  const abort = new AbortController();
  const stop = () => {
    abort.abort();
  };
  const timer = setTimeout(stop, limits.responseMs);
  limits.closing.addEventListener('abort', stop);
  try {
    if (limits.closing.aborted) stop();
    await receive(pool, request, abort.signal, limits.bodyBytes, arrived);
    return { response: { status: arrived.status ?? 0, headers: arrived.headers, body: textOf(arrived) } };
  } catch (error) {
    return failed(error as Error & TransportFailure, request.method, url, limits, abort.signal, arrived);
  } finally {
    clearTimeout(timer);
    limits.closing.removeEventListener('abort', stop);
  }
}

async function receive(
  pool: Pool,
  { method, path, headers, body }: HttpRequest,
  signal: AbortSignal,
  bodyBytes: number,
  arrived: Arrived,
): Promise<void> {
  // Redirects are not followed and bodies not decompressed: `request` of undici does neither by itself.
  const response = await pool.request({ method, path, headers: { ...headers }, body: body ?? null, signal });
  arrived.status = response.statusCode;
  arrived.headers = response.headers;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    arrived.chunks.push(chunk);
    arrived.size += chunk.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (arrived.size > bodyBytes) throw new BodyTooLarge();
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
  if (error instanceof BodyTooLarge)
    return problem(
      'bodyTooLarge',
      `the body of the response to ${method} ${url} is larger than ${String(limits.bodyBytes)} bytes`,
    );
  if (limits.closing.aborted) return problem('stopped', `${method} ${url} was given up: the run is over`);
  if (signal.aborted)
    return problem('timeout', `no complete response to ${method} ${url} within ${String(limits.responseMs)} ms`);
  const told = transportProblem(error, method, url, received);
  return { problem: told, beforeResponse: told.code === 'connectionClosed' && arrived.status === undefined };
}

function receivedOf(arrived: Arrived): string | undefined {
  if (arrived.status === undefined) return undefined;
  const body = excerpt(textOf(arrived));
  return `HTTP ${String(arrived.status)}, ${String(arrived.size)} bytes${body === '' ? '' : `: ${body}`}`;
}

function textOf(arrived: Arrived): string {
  return Buffer.concat(arrived.chunks).toString('utf8');
}
