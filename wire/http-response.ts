import type { HttpResponse, ReceivedHttpResponse } from './http-message';
import { flatHeaders, meaningful } from './http-message';
import { excerpt, parseJson } from './json';
import type { Reply, ResponsePrimitive } from './primitive';
import { doubtIn, statusCodeOf } from './response-doubts';
import { httpStatusOf, isSuccessfulHttp } from './status-code';
import { writeJson } from './write-json';

/**
 * The HTTP response that carries a response primitive (TS-0009). Without a response status code it is HTTP 500.
 * @param releaseVersion X-M2M-RVI; undefined leaves it out
 */
export function responseToHttp(response: ResponsePrimitive, releaseVersion?: string): HttpResponse {
  const headers: Record<string, string> = {};
  if (response.statusCode !== undefined) headers['X-M2M-RSC'] = String(response.statusCode);
  if (response.requestId !== undefined) headers['X-M2M-RI'] = headerText(response.requestId);
  if (releaseVersion !== undefined) headers['X-M2M-RVI'] = releaseVersion;
  if (response.location !== undefined) headers['Content-Location'] = headerText(response.location);
  const body = response.content === undefined ? '' : writeJson(response.content);
  if (body !== '') headers['Content-Type'] = 'application/json';
  headers['Content-Length'] = String(Buffer.byteLength(body));
  return { status: response.statusCode === undefined ? 500 : httpStatusOf(response.statusCode), headers, body };
}

/** Text as a header can carry it: what is not printable ASCII is percent-encoded. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]+/gu, (part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')));
}

/**
 * Reads an HTTP response as tolerantly as CSEs require. An error without X-M2M-RSC has no status code: none is derived.
 * An error may have any body; one that is not JSON is kept as an excerpt in `http.headers` under `(body)`. A success whose
 * body is not JSON is a problem, and so is whatever leaves open what was answered, and to which request.
 * @param requestId of the request that this is to answer
 */
export function responseFromHttp(message: ReceivedHttpResponse, requestId?: string): Reply {
  const headers = flatHeaders(message.headers);
  const doubt = doubtIn(message, headers, requestId);
  if (doubt) {
    const received = `HTTP ${String(message.status)}: ${excerpt(message.body)}`;
    return { kind: 'problem', problem: { ...doubt, received } };
  }
  const parsed = message.body.trim() === '' ? { value: undefined } : parseJson(message.body);
  const failed = 'problem' in parsed;
  if (failed && isSuccessfulHttp(message.status))
    return {
      kind: 'problem',
      problem: {
        code: 'notJson',
        message: `the body of the HTTP ${String(message.status)} response is not JSON (${parsed.problem})`,
        received: `HTTP ${String(message.status)}: ${excerpt(message.body)}`,
      },
    };
  const location = headers.get('content-location');
  return {
    kind: 'response',
    response: {
      statusCode: statusCodeOf(headers.get('x-m2m-rsc')),
      requestId: meaningful(headers.get('x-m2m-ri')),
      content: failed ? undefined : parsed.value,
      ...(location === undefined ? {} : { location }),
      http: {
        status: message.status,
        headers: Object.fromEntries([...headers, ...(failed ? [[unreadBody, excerpt(message.body)] as const] : [])]),
      },
    },
  };
}

/** Where a response keeps the beginning of a body that is not JSON: no header can have this name. */
export const unreadBody = '(body)';
