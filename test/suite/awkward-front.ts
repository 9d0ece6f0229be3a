import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';

/** Ways in which public CSEs answer that TS-0009 does not foresee; each turned on or off. */
export interface Ways {
  /** Every number as a float: `"ty":2.0`. */
  readonly floats?: boolean;
  /** The connection is closed after each answer. */
  readonly closes?: boolean;
  /** No X-M2M-RI, X-M2M-RVI and Content-Location; header names in capitals. */
  readonly fewHeaders?: boolean;
  /** Errors with an HTML page instead of content. */
  readonly htmlErrors?: boolean;
  /** Attributes that nobody knows. */
  readonly extraAttributes?: boolean;
}

export interface Front {
  readonly url: string;
  close(): Promise<void>;
}

/** A server on loopback that passes everything on to a CSE and answers in these ways. */
export async function awkwardFront(cseUrl: string, ways: Ways): Promise<Front> {
  const server = createServer((incoming, outgoing) => {
    pass(cseUrl, ways, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function pass(cseUrl: string, ways: Ways, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const { host: _host, connection: _connection, ...headers } = incoming.headers;
  const answer = await request(`${cseUrl}${incoming.url ?? '/'}`, {
    method: (incoming.method ?? 'GET') as 'GET',
    headers: headers as Record<string, string>,
    body: parts.length > 0 ? Buffer.concat(parts) : null,
  });
  const text = await answer.body.text();
  const status = answer.headers['x-m2m-rsc'];
  outgoing.statusCode = answer.statusCode;
  outgoing.setHeader(ways.fewHeaders ? 'X-M2M-RSC' : 'x-m2m-rsc', String(status));
  if (!ways.fewHeaders)
    for (const name of ['x-m2m-ri', 'x-m2m-rvi', 'content-location'])
      if (answer.headers[name] !== undefined) outgoing.setHeader(name, answer.headers[name]);
  if (ways.closes) outgoing.setHeader('connection', 'close');
  const html = ways.htmlErrors && answer.statusCode >= 400;
  outgoing.setHeader('content-type', html ? 'text/html' : 'application/json');
  outgoing.end(html ? '<html><body><h1>Error</h1></body></html>' : written(text, ways));
}

function written(text: string, ways: Ways): string {
  if (text === '') return text;
  const content = JSON.parse(text) as Record<string, unknown>;
  for (const resource of Object.values(content))
    if (ways.extraAttributes && typeof resource === 'object' && resource !== null && !Array.isArray(resource))
      Object.assign(resource, { vendorNote: 'unknown', vendorList: [1, 2] });
  return ways.floats ? floats(content) : JSON.stringify(content);
}

/** JSON with a fraction in every number. */
function floats(value: unknown): string {
  if (typeof value === 'number' && Number.isInteger(value)) return `${String(value)}.0`;
  if (Array.isArray(value)) return `[${value.map(floats).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, item]) => `${JSON.stringify(name)}:${floats(item)}`)
    .join(',')}}`;
}
