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

/** Ends an exchange whose time is over. */
class Late extends Error {}

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
  try {
    await receive(dispatcher, origin, request, limits, arrived);
    const { status = 0, headers } = arrived;
    const body = await unpacked(Buffer.concat(arrived.chunks), headers['content-encoding'], limits.bodyBytes);
    return { response: { status, headers, body: utf8(body, status) } };
  } catch (error) {
    return failed(error as Error & TransportFailure, request.method, url, limits, arrived);
  }
}

/**
 * Puts what comes into `arrived`, and comes back when that is all. It takes the dispatcher's events as they are: streams, which
 * `request` of undici gives, cost as much as the rest of an exchange. Redirects are not followed: no dispatcher does by itself.
 */
function receive(
  dispatcher: Dispatcher,
  origin: string,
  { method, path, headers, body }: HttpRequest,
  { responseMs, leftMs = responseMs, bodyBytes, closing }: ExchangeLimits,
  arrived: Arrived,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let connection: Dispatcher.DispatchController | undefined;
    let givenUp: Error | undefined;
    const end = (): void => {
      clearTimeout(timer);
      closing.removeEventListener('abort', stop);
    };
    const giveUp = (reason: Error): void => {
      givenUp ??= reason;
      end();
      connection?.abort(reason);
      reject(reason);
    };
    const stop = (): void => {
      giveUp(new Late());
    };
    const timer = setTimeout(stop, leftMs);
    closing.addEventListener('abort', stop);
    dispatcher.dispatch(
      { origin, method, path, headers, body: body ?? null },
      {
        onRequestStart: (controller) => {
          connection = controller;
          if (givenUp) controller.abort(givenUp);
        },
        onResponseStart: (_controller, status, received) => {
          // Those below 200 are not the response, however many come.
          if (status >= 200) Object.assign(arrived, { status, headers: received });
        },
        onResponseData: (_controller, chunk) => {
          arrived.size += chunk.length;
          if (arrived.size > bodyBytes) giveUp(new UnreadableBody('bodyTooLarge', tooLarge(bodyBytes)));
          else arrived.chunks.push(chunk);
        },
        onResponseEnd: () => {
          end();
          resolve();
        },
        onResponseError: (_controller, error) => {
          end();
          reject(error);
        },
      },
    );
    if (closing.aborted) stop();
  });
}

function failed(
  error: Error & TransportFailure,
  method: string,
  url: string,
  limits: ExchangeLimits,
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
  if (error instanceof Late)
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
