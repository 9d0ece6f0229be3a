/** Methods that oneM2M uses. No other is ever sent: some CSEs end their process over one. */
export type HttpMethod = 'POST' | 'GET' | 'PUT' | 'DELETE';

/** An HTTP request without its transport. */
export interface HttpRequest {
  readonly method: HttpMethod;
  /** Path and query, percent-encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Headers as a server or client library hands them over. */
export type IncomingHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An HTTP message as it arrived. */
export interface ReceivedHttpRequest {
  readonly method: string;
  /** The request target: path and query. */
  readonly path: string;
  readonly headers: IncomingHeaders;
  readonly body: string;
}

export interface ReceivedHttpResponse {
  readonly status: number;
  readonly headers: IncomingHeaders;
  readonly body: string;
}

/** An HTTP response without its transport. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Headers by lower-case name, those that came several times joined with a comma. */
export function flatHeaders(headers: IncomingHeaders): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value !== undefined) flat.set(name.toLowerCase(), typeof value === 'string' ? value : value.join(', '));
  }
  return flat;
}

/** A header that some CSEs fill with what their language calls nothing. */
export function meaningful(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text === undefined || ['', 'none', 'undefined', 'null'].includes(text.toLowerCase()) ? undefined : text;
}
