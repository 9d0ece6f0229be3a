import type { TransportProblem } from '../wire/primitive';
import { tlsProblem } from './tls-problems';

/** What went wrong with an exchange, as Node, undici or our own limits tell it. */
export interface TransportFailure {
  readonly name?: string;
  readonly code?: string;
  readonly message: string;
}

type Code = TransportProblem['code'];

/** What the codes of Node and undici mean: our code, and the cause in words. */
const meanings: ReadonlyMap<string, readonly [Code, string]> = new Map([
  ['ECONNREFUSED', ['unreachable', 'connection refused']],
  ['ENOTFOUND', ['unreachable', 'the host name is unknown']],
  ['EAI_AGAIN', ['unreachable', 'the host name cannot be resolved now']],
  ['EHOSTUNREACH', ['unreachable', 'the host cannot be reached']],
  ['ENETUNREACH', ['unreachable', 'the network cannot be reached']],
  ['EADDRNOTAVAIL', ['unreachable', 'the address is not available']],
  ['ETIMEDOUT', ['unreachable', 'connecting takes too long']],
  ['UND_ERR_CONNECT_TIMEOUT', ['unreachable', 'connecting takes too long']],
  ['ECONNRESET', ['connectionClosed', 'the connection was reset']],
  ['EPIPE', ['connectionClosed', 'the connection was closed while the request was sent']],
  ['UND_ERR_SOCKET', ['connectionClosed', 'the connection was closed before the response was complete']],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', ['malformedResponse', 'the body is not as long as Content-Length says']],
  ['UND_ERR_HEADERS_OVERFLOW', ['malformedResponse', 'the headers are too large']],
  ['UND_ERR_DESTROYED', ['stopped', 'the run is over']],
  ['UND_ERR_CLOSED', ['stopped', 'the run is over']],
  ['UND_ERR_INVALID_ARG', ['stopped', 'HTTP cannot carry it']],
]);

function meaningOf({ name, code = '', message }: TransportFailure): readonly [Code, string] {
  const known = /^Proxy /.test(message) ? undefined : meanings.get(code);
  // An invalid request is told with what is wrong with it.
  if (known) return code === 'UND_ERR_INVALID_ARG' ? [known[0], `${known[1]}: ${message}`] : known;
  if (name === 'HTTPParserError') return ['malformedResponse', `what came is not HTTP: ${message}`];
  const tls = tlsProblem(code);
  if (tls !== undefined) return ['unreachable', `no TLS connection: ${tls}`];
  const refused = /Proxy (?:response \((\d+)\)|Authentication Required \((407)\))/.exec(message);
  if (refused) return ['unreachable', `the proxy refuses the way there with HTTP ${refused[1] ?? '407'}`];
  return ['connectionClosed', message];
}

/**
 * One line about an exchange without a usable response.
 * @param method the HTTP method
 * @param url the whole URL
 * @param received what came all the same
 */
export function transportProblem(
  failure: TransportFailure,
  method: string,
  url: string,
  received: string | undefined,
): TransportProblem {
  const [code, cause] = meaningOf(failure);
  const came = received === undefined ? {} : { received };
  if (code === 'unreachable')
    return { code, message: `no server answers at ${originOf(url)} (${cause}): ${method} ${url}`, ...came };
  return { code, message: `no usable response to ${method} ${url} (${cause})`, ...came };
}

/** Scheme, host and port; a URL may have been cut. */
function originOf(url: string): string {
  return /^https?:\/\/[^/]+/i.exec(url)?.[0] ?? url;
}
