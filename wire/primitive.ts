/** The five oneM2M operations; a subscription's notifications are NOTIFY requests. */
export type PrimitiveOperation = 'CREATE' | 'RETRIEVE' | 'UPDATE' | 'DELETE' | 'NOTIFY';

/** A request as oneM2M sees it, before a binding (HTTP, in process) carries it. */
export interface RequestPrimitive {
  readonly operation: PrimitiveOperation;
  /**
   * A resource identifier in any oneM2M form: unstructured (`swc12`), structured (`cse-in/node1`), SP-relative
   * (`/id-in/swc12`), absolute (`//sp.example/id-in/swc12`); for a notification the URI of the receiver.
   */
  readonly to: string;
  readonly from: string;
  readonly requestId: string;
  /** The number of the resource type, for CREATE. */
  readonly resourceType?: number;
  /** The JSON content, with the profile's short names. */
  readonly content?: unknown;
  /** Query parameters: `rcn`, `fu`, `ty`, `lvl`, … */
  readonly query?: Readonly<Record<string, string>>;
  /** X-M2M-RVI; undefined leaves the header out. */
  readonly releaseVersion?: string;
}

/** A response as oneM2M sees it. */
export interface ResponsePrimitive {
  /** The response status code (X-M2M-RSC), or undefined if the CSE gave none. */
  readonly statusCode: number | undefined;
  readonly requestId: string | undefined;
  /** Decoded JSON content; undefined for an empty body. */
  readonly content: unknown;
  /** Content-Location of a created resource, if given. */
  readonly location?: string;
  /** What the transport added: absent in process. */
  readonly http?: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
}

/** Why no usable response came: a stable code and one sentence for people. */
export interface TransportProblem {
  readonly code:
    | 'unreachable'
    | 'timeout'
    | 'connectionClosed'
    | 'bodyTooLarge'
    | 'notJson'
    | 'malformedResponse'
    | 'redirected'
    | 'stopped';
  readonly message: string;
  /** What came all the same (HTTP status, the beginning of the body), as text. */
  readonly received?: string;
}

/** A reply is a response or the reason why there is none. */
export type Reply =
  | { readonly kind: 'response'; readonly response: ResponsePrimitive }
  | { readonly kind: 'problem'; readonly problem: TransportProblem };
