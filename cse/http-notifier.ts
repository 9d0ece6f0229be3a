import { Agent, request as send } from 'undici';
import { requestToHttp, responseFromHttp } from '../wire/http';
import type { HttpRequest } from '../wire/http-message';
import type { ResponsePrimitive } from '../wire/primitive';
import type { Notifier } from './notifier';

/** A notifier over HTTP, which holds connections until it is closed. */
export interface HttpNotifier extends Notifier {
  close(): Promise<void>;
}

/** More than this of an answer is not read. */
const longestAnswer = 64 * 1024;

/**
 * Delivers notifications over HTTP, to exactly the given URI, and requests to other CSEs: redirections are not followed.
 * @param timeoutMs how long a receiver may take, in milliseconds
 */
export function httpNotifier({ timeoutMs = 5_000 }: { readonly timeoutMs?: number } = {}): HttpNotifier {
  const dispatcher = new Agent({ connect: { timeout: timeoutMs }, maxResponseSize: longestAnswer });
  const sent = async (uri: string, message: HttpRequest): Promise<ResponsePrimitive | undefined> => {
    if (!/^https?:\/\//i.test(uri) || !URL.canParse(uri)) return undefined;
    try {
      return await deliver(dispatcher, uri, message, timeoutMs);
    } catch {
      return undefined;
    }
  };
  return {
    notify: (uri, request) => sent(uri, requestToHttp(request, '')),
    forward: (pointOfAccess, request) => {
      const message = requestToHttp(request, '');
      return sent(pointOfAccess.replace(/\/+$/, '') + message.path, message);
    },
    close: () => dispatcher.destroy(),
  };
}

async function deliver(
  dispatcher: Agent,
  uri: string,
  { method, headers, body }: HttpRequest,
  timeoutMs: number,
): Promise<ResponsePrimitive | undefined> {
  const signal = AbortSignal.timeout(timeoutMs);
  const content = method === 'POST' ? (body ?? '') : (body ?? null);
  const answer = await send(uri, { dispatcher, method, headers, body: content, signal });
  const reply = responseFromHttp({
    status: answer.statusCode,
    headers: answer.headers,
    body: await answer.body.text(),
  });
  if (reply.kind === 'problem') return undefined;
  // A receiver that only says HTTP 200 has taken the notification all the same.
  const succeeded = answer.statusCode >= 200 && answer.statusCode < 300;
  const { statusCode = succeeded ? 2000 : undefined } = reply.response;
  return { ...reply.response, statusCode };
}
