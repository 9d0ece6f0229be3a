import type { Clock } from '../cse/clock';
import type { RequestPrimitive, ResponsePrimitive } from '../wire/primitive';
import { Mailboxes } from './mailboxes';
import type { Receiver } from './target';

/** A notification receiver without a network: the CSE in process delivers to it by a call. */
export interface InProcessReceiver extends Receiver {
  /**
   * Delivers a notification.
   * @returns the receiver's response, or undefined if nobody receives at this URI
   */
  deliver(uri: string, request: RequestPrimitive): Promise<ResponsePrimitive | undefined>;
}

const address = 'inprocess://receiver/';

/** @param clock gives the times of arrival */
export function inProcessReceiver(clock: Clock): InProcessReceiver {
  const mailboxes = new Mailboxes(clock);
  return {
    mailbox: () => Promise.resolve(mailboxes.open((id) => address + id)),
    deliver: (uri, request) => {
      const id = uri.startsWith(address) ? Mailboxes.idIn(uri) : undefined;
      const content: unknown = request.content === undefined ? undefined : structuredClone(request.content);
      if (id === undefined || !mailboxes.put(id, content)) return Promise.resolve(undefined);
      return Promise.resolve({ statusCode: 2000, requestId: request.requestId, content: undefined });
    },
  };
}
