import type { RequestPrimitive, ResponsePrimitive } from '../wire/primitive';

/** How notifications, and requests to other CSEs, leave the CSE. */
export interface Notifier {
  /** Delivers a NOTIFY to exactly this URI; undefined if nobody answered. Never throws for what a receiver does. */
  notify(uri: string, request: RequestPrimitive): Promise<ResponsePrimitive | undefined>;
  /**
   * Sends a request to another CSE by its pointOfAccess; undefined if nobody answered. Never throws for what that CSE does.
   * A CSE without this announces nothing.
   */
  forward?(pointOfAccess: string, request: RequestPrimitive): Promise<ResponsePrimitive | undefined>;
}
