import type { RequestPrimitive, ResponsePrimitive } from '../wire/primitive';

/** How notifications leave the CSE. */
export interface Notifier {
  /** Delivers a NOTIFY to exactly this URI; undefined if nobody answered. Never throws for what a receiver does. */
  notify(uri: string, request: RequestPrimitive): Promise<ResponsePrimitive | undefined>;
}
