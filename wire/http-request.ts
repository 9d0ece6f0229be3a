import type { HttpMethod, HttpRequest, ReceivedHttpRequest } from './http-message';
import { flatHeaders, meaningful } from './http-message';
import { encodeText, httpPath, identifierOfPath } from './identifier';
import { excerpt, parseJson } from './json';
import { writeJson } from './write-json';
import type { PrimitiveOperation, RequestPrimitive } from './primitive';

const methods: Readonly<Record<PrimitiveOperation, HttpMethod>> = {
  CREATE: 'POST',
  NOTIFY: 'POST',
  RETRIEVE: 'GET',
  UPDATE: 'PUT',
  DELETE: 'DELETE',
};

/**
 * The HTTP request that carries a request primitive (TS-0009).
 * @param cseBaseName where an empty `to` leads
 */
export function requestToHttp(request: RequestPrimitive, cseBaseName: string): HttpRequest {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'X-M2M-Origin': request.from,
    'X-M2M-RI': request.requestId,
  };
  if (request.releaseVersion !== undefined) headers['X-M2M-RVI'] = request.releaseVersion;
  const path = pathOf(request, cseBaseName) + queryOf(request.query ?? {});
  const message = { method: methods[request.operation], path, headers };
  if (request.content === undefined && request.resourceType === undefined) return message;
  headers['Content-Type'] =
    request.resourceType === undefined ? 'application/json' : `application/json;ty=${String(request.resourceType)}`;
  return request.content === undefined ? message : { ...message, body: writeJson(request.content) };
}

function pathOf(request: RequestPrimitive, cseBaseName: string): string {
  if (/^https?:\/\//i.test(request.to) && URL.canParse(request.to)) {
    const { pathname, search } = new URL(request.to);
    return pathname + search;
  }
  return httpPath(request.to, cseBaseName);
}

function queryOf(query: Readonly<Record<string, string>>): string {
  // A plus separates the elements of a list (TS-0009, clause 6.2.2.2) and therefore stays as it is.
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeText(value).replaceAll('%2B', '+')}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Why an HTTP request carries no request primitive, with the response status code that says so. */
export interface RequestProblem {
  readonly statusCode: number;
  readonly message: string;
  /** X-M2M-RI, to be echoed. */
  readonly requestId: string | undefined;
}

/**
 * Reads the request primitive that an HTTP request carries.
 * A missing X-M2M-Origin or X-M2M-RI gives an empty `from` or `requestId`: what that means is for the receiver to say.
 */
export function requestFromHttp(
  message: ReceivedHttpRequest,
): { readonly request: RequestPrimitive } | { readonly problem: RequestProblem } {
  const headers = flatHeaders(message.headers);
  const requestId = meaningful(headers.get('x-m2m-ri'));
  const refuse = (statusCode: number, text: string) => ({ problem: { statusCode, message: text, requestId } });
  const resourceType = resourceTypeOf(headers.get('content-type') ?? '');
  const operation = operationOf(message.method, resourceType);
  if (!operation) return refuse(4005, `the method ${excerpt(message.method, 20)} carries no oneM2M operation`);
  const [path = '', search = ''] = message.path.split(/\?(.*)/s);
  const to = identifierOfPath(path);
  const query = parseQuery(search);
  if (to === undefined || !query) return refuse(4000, `the request target ${excerpt(message.path)} is malformed`);
  const parsed = message.body === '' ? { value: undefined } : parseJson(message.body);
  if ('problem' in parsed) return refuse(4000, `the body is not JSON (${parsed.problem})`);
  return {
    request: {
      operation,
      to,
      from: headers.get('x-m2m-origin') ?? '',
      requestId: requestId ?? '',
      ...(operation === 'CREATE' && resourceType !== undefined ? { resourceType } : {}),
      ...(parsed.value === undefined ? {} : { content: parsed.value }),
      ...(search === '' ? {} : { query }),
      ...definedVersion(headers.get('x-m2m-rvi')),
    },
  };
}

function definedVersion(value: string | undefined): { releaseVersion?: string } {
  return value === undefined ? {} : { releaseVersion: value };
}

function operationOf(method: string, resourceType: number | undefined): PrimitiveOperation | undefined {
  if (method === 'POST') return resourceType === undefined ? 'NOTIFY' : 'CREATE';
  return (['RETRIEVE', 'UPDATE', 'DELETE'] as const).find((operation) => methods[operation] === method);
}

/** The number in `application/json;ty=4`. */
function resourceTypeOf(contentType: string): number | undefined {
  const number = /;\s*ty\s*=\s*"?(\d+)"?/i.exec(contentType)?.[1];
  return number === undefined ? undefined : Number(number);
}

function parseQuery(search: string): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      search
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
          const [name = '', value = ''] = pair.split(/=(.*)/s);
          return [decodeURIComponent(name), decodeURIComponent(value)] as const;
        }),
    );
  } catch {
    return undefined;
  }
}
