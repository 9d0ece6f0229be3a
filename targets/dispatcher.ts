import type { Dispatcher } from 'undici';
import { Pool, ProxyAgent } from 'undici';
import type { Tls } from './tls';

/** Shorter than what servers usually grant, so that few requests meet a connection that is about to be closed. */
const idleMs = 1000;

/** What carries requests to one origin: connections to it, or through a proxy. Times and sizes are for others to limit. */
export function dispatcherFor(base: URL, tls: Tls = {}, proxy?: URL): Dispatcher {
  const limits = { keepAliveTimeout: idleMs, headersTimeout: 0, bodyTimeout: 0 };
  if (proxy === undefined) return new Pool(base.origin, { ...limits, connect: { ...tls } });
  // An http URL is asked of the proxy itself: many refuse tunnels to ports other than 443.
  return new ProxyAgent({
    ...limits,
    uri: proxy.href,
    proxyTunnel: false,
    requestTls: { ...tls, servername: base.hostname },
  });
}
