import { setMaxListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import type { Clock } from '../cse/clock';
import { realClock } from '../cse/clock';
import type { HttpRequest } from '../wire/http';
import { requestToHttp, responseFromHttp, unreadBody } from '../wire/http';
import type { Reply, RequestPrimitive } from '../wire/primitive';
import type { Profile } from '../wire/profile';
import { dispatcherFor } from './dispatcher';
import type { ExchangeLimits } from './http-exchange';
import { exchangeHttp } from './http-exchange';
import type { Masking } from './masking';
import { masking } from './masking';
import type { Receiver, Target, Timing } from './target';
import type { Tls } from './tls';

export interface HttpTargetOptions {
  readonly kind: 'iut' | 'reference';
  readonly name: string;
  readonly vendor?: string;
  readonly version?: string;
  /** Absolute, http or https; may have a path, to which every request path is appended. */
  readonly baseUrl: string;
  readonly cseBaseName: string;
  readonly cseId?: string;
  /** The administrator's originator. */
  readonly originator: string;
  /** Sent with every request; recorded nowhere. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For https. */
  readonly tls?: Tls;
  /** May hold user and password. */
  readonly proxy?: URL;
  readonly profile: Profile;
  readonly timing: Timing;
  readonly supports?: Readonly<Record<string, boolean>>;
  /** Closed together with the target. */
  readonly receiver: Receiver & { close(): Promise<void> };
  readonly clock?: Clock;
  /** The largest response body that is read, in bytes; 4 MiB by default. */
  readonly bodyBytes?: number;
}

/** A CSE over HTTP. Its `send` never throws: whatever prevents a response is a problem in the reply. */
export function httpTarget(options: HttpTargetOptions): Promise<Target> {
  const { kind, name, vendor, version, cseBaseName, cseId, profile, timing, receiver } = options;
  const base = new URL(options.baseUrl);
  const pool = dispatcherFor(base, options.tls, options.proxy);
  const mask = masking(options.headers ?? {}, secretsOf(options), publicOf(options));
  const closing = new AbortController();
  // As many listeners as requests are under way at once.
  setMaxListeners(0, closing.signal);
  const limits = {
    responseMs: timing.responseMs,
    bodyBytes: options.bodyBytes ?? 4 * 1024 * 1024,
    closing: closing.signal,
  };
  const send = sender(pool, base, options.headers ?? {}, mask, limits);
  return Promise.resolve({
    kind,
    name,
    ...(vendor === undefined ? {} : { vendor }),
    ...(version === undefined ? {} : { version }),
    ...(cseId === undefined ? {} : { cseId }),
    baseUrl: options.baseUrl,
    cseBaseName,
    profile,
    timing,
    originators: { administrator: options.originator },
    supports: options.supports ?? {},
    clock: options.clock ?? realClock,
    receiver,
    ...(mask.idle ? {} : { mask: (text: string) => mask.text(text) }),
    send: (request: RequestPrimitive) => send(requestToHttp(request, cseBaseName), request.operation === 'RETRIEVE'),
    close: async () => {
      closing.abort();
      await Promise.all([pool.destroy(), receiver.close()]);
    },
  });
}

/** What nobody may learn beside the values of headers. */
function secretsOf({ tls, proxy }: HttpTargetOptions): readonly string[] {
  const password = proxy === undefined || proxy.password === '' ? [] : [proxy.password, decoded(proxy.password)];
  return [...password, ...(tls?.passphrase === undefined ? [] : [tls.passphrase])];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What stands in every report, and can be no secret. */
function publicOf({ name, baseUrl, cseBaseName, cseId, originator }: HttpTargetOptions): readonly string[] {
  return [name, baseUrl, cseBaseName, cseId ?? '', originator];
}

/** Gives what sends one HTTP request; `repeatable` ones are sent again when an idle connection turns out to be dead. */
function sender(
  pool: Dispatcher,
  base: URL,
  extra: Readonly<Record<string, string>>,
  mask: Masking,
  limits: ExchangeLimits,
): (request: HttpRequest, repeatable: boolean) => Promise<Reply> {
  const prefix = base.pathname.replace(/\/+$/, '');
  let answered = false;
  return async (message, repeatable) => {
    const request = { ...message, path: prefix + message.path, headers: withExtra(message.headers, extra) };
    const url = base.origin + request.path;
    const end = performance.now() + limits.responseMs;
    /** What is left of the time for the response, in ms. */
    const left = () => Math.max(1, Math.round(end - performance.now()));
    let exchanged = await exchangeHttp(pool, base.origin, request, url, limits);
    // Before the first response no connection can have been idle.
    if ('problem' in exchanged && exchanged.beforeResponse && repeatable && answered)
      exchanged = await exchangeHttp(pool, base.origin, request, url, { ...limits, leftMs: left() });
    if ('problem' in exchanged) return maskProblem({ kind: 'problem', problem: exchanged.problem }, mask);
    answered = true;
    return maskProblem(responseFromHttp(exchanged.response, message.headers['X-M2M-RI']), mask);
  };
}

/** The extra headers take the place of those of the same name in any letter case. */
function withExtra(
  headers: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, string>>,
): Record<string, string> {
  const names = new Set(Object.keys(extra).map((name) => name.toLowerCase()));
  const kept = Object.entries(headers).filter(([name]) => !names.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...extra };
}

/** Hides secrets that the peer echoed where the reply is text for people, and in headers. */
function maskProblem(reply: Reply, mask: Masking): Reply {
  if (reply.kind === 'problem') {
    const { code, message, received } = reply.problem;
    const came = received === undefined ? {} : { received: mask.text(received) };
    return { kind: 'problem', problem: { code, message: mask.text(message), ...came } };
  }
  const { http } = reply.response;
  if (!http) return reply;
  const headers = mask.headers(http.headers);
  if (headers[unreadBody] !== undefined) headers[unreadBody] = mask.text(headers[unreadBody]);
  return { kind: 'response', response: { ...reply.response, http: { status: http.status, headers } } };
}
