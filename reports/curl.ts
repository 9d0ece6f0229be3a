import { httpPath } from '../wire/identifier';
import type { Exchange, Results } from './results';
import { visibleLine } from './visible';

/**
 * A request as a curl line that can be pasted into a POSIX shell; undefined for notifications and in process. The values
 * of extra headers and the files of a TLS connection are not known to a report: they stand as `***` and `<tls.…>`, to be filled in.
 */
export function curl(exchange: Exchange, target: Results['target']): string | undefined {
  if (target.baseUrl === undefined || exchange.direction !== 'request') return undefined;
  const method = methods[exchange.operation];
  if (method === undefined) return undefined;
  const headers = [
    `X-M2M-Origin: ${exchange.from}`,
    `X-M2M-RI: ${exchange.requestId}`,
    `X-M2M-RVI: ${target.releaseVersion ?? '4'}`,
    'Accept: application/json',
    ...(exchange.content === undefined ? [] : [contentType(exchange)]),
    ...(target.headers ?? []).map((name) => `${name}: ***`),
  ];
  const body = exchange.content === undefined ? [] : ['--data-raw', quote(ascii(exchange.content))];
  const parts = [
    'curl',
    '-i',
    '-X',
    method,
    ...(target.tls ?? []).flatMap((file) => [tlsOptions[file], quote(`<tls.${file}>`)]),
    ...headers.flatMap((header) => ['-H', quote(visibleLine(header))]),
    ...body,
  ];
  return [...parts, quote(url(exchange, target.baseUrl))].join(' ');
}

/** The options of curl for the files of a TLS connection; a report does not say where they are. */
const tlsOptions = { ca: '--cacert', cert: '--cert', key: '--key' } as const;

const methods: Readonly<Record<string, string>> = {
  CREATE: 'POST',
  RETRIEVE: 'GET',
  UPDATE: 'PUT',
  DELETE: 'DELETE',
  NOTIFY: 'POST',
};

function contentType({ resourceType }: Exchange): string {
  return `Content-Type: application/json${resourceType === undefined ? '' : `;ty=${resourceType}`}`;
}

function url({ to, query }: Exchange, baseUrl: string): string {
  // A lone surrogate cannot be encoded: it passes through UTF-8 first, which replaces it.
  const path = httpPath(Buffer.from(to).toString(), '');
  const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
  return `${baseUrl.replace(/\/+$/u, '')}${path}${search}`;
}

/** JSON in ASCII: nothing that a terminal would act on, and still the same content. */
function ascii(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const escaped = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u2028\u2029]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
  return escaped;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
