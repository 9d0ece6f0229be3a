import type { ServerResponse } from 'node:http';
import type { WriteHttp } from '../../cse/http-server';
import type { HttpResponse } from '../../wire/http-message';
import { parseJson } from '../../wire/json';

/** A way in which public CSEs put answers on the wire that TS-0009 does not foresee. */
export interface HttpWay {
  /** Stable: what is unusual, in a word or two. */
  readonly id: string;
  readonly change?: (response: HttpResponse) => HttpResponse;
  /** How the body goes out; whole, with its length, unless said. */
  readonly body?: 'chunked' | 'twoPackets';
}

type Headers = HttpResponse['headers'];

/** Without these headers. */
function without(headers: Headers, ...names: readonly string[]): Headers {
  const gone = new Set(names.map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !gone.has(name.toLowerCase())));
}

/** With another body, and the length of that. */
function withBody(response: HttpResponse, body: string, type?: string): HttpResponse {
  const changed = {
    'Content-Length': Buffer.byteLength(body),
    ...(type === undefined ? {} : { 'Content-Type': type }),
  };
  return Object.entries(changed).reduce((one, [name, value]) => header(name, String(value))(one), {
    ...response,
    body,
  });
}

const isError = ({ status }: HttpResponse): boolean => status >= 400;

/** JSON with a fraction in every whole number. */
function floats(value: unknown): string {
  if (typeof value === 'number' && Number.isInteger(value)) return `${String(value)}.0`;
  if (Array.isArray(value)) return `[${value.map(floats).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, item]) => `${JSON.stringify(name)}:${floats(item)}`)
    .join(',')}}`;
}

/** A header in every answer in place of what stands there. */
const header =
  (name: string, value: string) =>
  (response: HttpResponse): HttpResponse => ({
    ...response,
    headers: { ...without(response.headers, name), [name]: value },
  });

/** The ways of public CSEs, each alone. */
export const httpWays: readonly HttpWay[] = [
  {
    id: 'floats',
    change: (response) => {
      const parsed = parseJson(response.body);
      return response.body !== '' && 'value' in parsed ? withBody(response, floats(parsed.value)) : response;
    },
  },
  { id: 'no-keep-alive', change: header('Connection', 'close') },
  {
    id: 'few-headers',
    change: (response) => ({
      ...response,
      headers: without(response.headers, 'X-M2M-RI', 'X-M2M-RVI', 'Content-Location'),
    }),
  },
  {
    id: 'letter-case',
    change: (response) => ({
      ...response,
      headers: Object.fromEntries(
        Object.entries(response.headers).map(([name, value], at) => [
          at % 2 === 0 ? name.toLowerCase() : name.toUpperCase(),
          value,
        ]),
      ),
    }),
  },
  {
    id: 'request-id-none',
    change: (response) => (isError(response) ? header('X-M2M-RI', 'None')(response) : response),
  },
  { id: 'other-release', change: header('X-M2M-RVI', '5') },
  {
    id: 'html-errors',
    change: (response) =>
      isError(response)
        ? withBody(response, '<!doctype html><html><body><h1>Error</h1></body></html>', 'text/html')
        : response,
  },
  {
    id: 'empty-errors',
    change: (response) =>
      isError(response) ? withBody({ ...response, headers: without(response.headers, 'Content-Type') }, '') : response,
  },
  { id: 'chunked', body: 'chunked' },
  { id: 'two-packets', body: 'twoPackets' },
  {
    id: 'content-type-onem2m',
    change: (response) =>
      response.body === '' || isError(response)
        ? response
        : header('Content-Type', 'application/vnd.onem2m-res+json; charset=utf-8')(response),
  },
  {
    id: 'no-content-type',
    change: (response) => ({ ...response, headers: without(response.headers, 'Content-Type') }),
  },
];

/** Writes answers in all of these ways at the same time, the first one first. */
export function writing(ways: readonly HttpWay[]): WriteHttp {
  const body = ways.find((way) => way.body !== undefined)?.body;
  return (response, outgoing) => {
    const changed = ways.reduce((one, { change }) => change?.(one) ?? one, response);
    if (body === undefined || changed.body.length < 2)
      outgoing.writeHead(changed.status, changed.headers).end(changed.body);
    else inPieces(changed, body, outgoing);
  };
}

function inPieces(
  { status, headers, body }: HttpResponse,
  how: 'chunked' | 'twoPackets',
  outgoing: ServerResponse,
): void {
  const bytes = Buffer.from(body);
  const half = Math.floor(bytes.length / 2);
  outgoing.writeHead(status, how === 'chunked' ? without(headers, 'Content-Length') : headers);
  outgoing.socket?.setNoDelay(true);
  outgoing.write(bytes.subarray(0, half), () => outgoing.end(bytes.subarray(half)));
}
