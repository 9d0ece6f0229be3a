import type { RequestPrimitive } from '../../wire/primitive';
import type { Engine } from '../engine';
import type { RequestQuery } from '../query';
import type { ResultContent } from '../result-content';
import type { Subscriptions } from '../subscriptions';

/** A request that was carried out. */
export interface Served {
  readonly statusCode: 'OK' | 'CREATED' | 'UPDATED' | 'DELETED';
  readonly content: unknown;
  readonly location?: string;
}

/** What the operations work with. */
export interface Parts {
  readonly engine: Engine;
  readonly results: ResultContent;
  readonly subscriptions: Subscriptions;
}

/** A request with its query parameters read. */
export interface ReadRequest {
  readonly request: RequestPrimitive;
  readonly query: RequestQuery;
}
