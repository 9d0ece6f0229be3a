import type { DecodedResource } from '../../wire/codec';

/** What came back on one request, in the specification's words. */
export interface Answer {
  /** The number of the exchange, for evidence. */
  readonly exchange: number;
  readonly accepted: boolean;
  readonly statusCode: number | undefined;
  /** The response in a few words, for people: `4004 (HTTP 404)`. */
  readonly summary: string;
  /** The representation in the response, if there was one that could be read. */
  readonly resource: DecodedResource | undefined;
  /** Why the content could not be read, if there was content. */
  readonly unreadable?: string;
  readonly content: unknown;
  readonly location?: string;
}

/** A request as the tester's parts make it: long names and symbolic values. */
export interface Ask {
  readonly operation: 'CREATE' | 'RETRIEVE' | 'UPDATE' | 'DELETE';
  readonly to: string;
  readonly from: string;
  /** The long name of the resource type, for CREATE and UPDATE. */
  readonly type?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** Sends requests, keeps the evidence, and knows what was created. */
export interface Requester {
  readonly cseBase: string;
  readonly administrator: string;
  ask(request: Ask): Promise<Answer>;
  /** A name that no other test uses, with the suite's prefix. */
  uniqueName(kind: string): string;
}
