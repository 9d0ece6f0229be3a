import { Agent, request as send } from 'undici';
import { requestToHttp, responseFromHttp } from '../wire/http';
import type { RequestPrimitive, ResponsePrimitive } from '../wire/primitive';
import type { Notifier } from './notifier';

/** A notifier over HTTP, which holds connections until it is closed. */
export interface HttpNotifier extends Notifier {
  close(): Promise<void>;
}

/** More than this of an answer is not read. */
const longestAnswer = 64 * 1024;

/**
 * Delivers notifications over HTTP, to exactly the given URI: redirections are not followed.
 * @param timeoutMs how long a receiver may take, in milliseconds
 */
export function httpNotifier({ timeoutMs = 5_000 }: { readonly timeoutMs?: number } = {}): HttpNotifier {
  const dispatcher = new Agent({ connect: { timeout: timeoutMs }, maxResponseSize: longestAnswer });
  return {
    notify: async (uri, request) => {
      if (!/^https?:\/\//i.test(uri) || !URL.canParse(uri)) return undefined;
      try {
        return await deliver(dispatcher, uri, request, timeoutMs);
      } catch {
        return undefined;
      }
    },
    close: () => dispatcher.destroy(),
  };
}

async function deliver(
  dispatcher: Agent,
  uri: string,
  request: RequestPrimitive,
  timeoutMs: number,
): Promise<ResponsePrimitive | undefined> {
  const { headers, body = '' } = requestToHttp(request, '');
  const signal = AbortSignal.timeout(timeoutMs);
  const answer = await send(uri, { dispatcher, method: 'POST', headers, body, signal });
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
