import type { Clock } from '../cse/clock';
import type { RequestPrimitive, ResponsePrimitive } from '../wire/primitive';
import { Mailboxes } from './mailboxes';
import { RemoteCses } from './remote-cses';
import type { Receiver } from './target';

/** A receiver without a network: the CSE in process delivers to it by a call. */
export interface InProcessReceiver extends Receiver {
  /**
   * Delivers a notification.
   * @returns the receiver's response, or undefined if nobody receives at this URI
   */
  readonly deliver: (uri: string, request: RequestPrimitive) => Promise<ResponsePrimitive | undefined>;
  /**
   * Takes a request to a remote CSE of the tester's.
   * @returns the response, or undefined if nobody is reached there
   */
  readonly forward: (pointOfAccess: string, request: RequestPrimitive) => Promise<ResponsePrimitive | undefined>;
}

const address = 'inprocess://receiver/';

/** @param clock gives the times of arrival */
export function inProcessReceiver(clock: Clock): InProcessReceiver {
  const mailboxes = new Mailboxes(clock);
  const remotes = new RemoteCses(clock);
  return {
    mailbox: () => Promise.resolve(mailboxes.open((id) => address + id)),
    remoteCse: (profile) => Promise.resolve(remotes.open(address, profile)),
    forward: (pointOfAccess, request) => {
      const remote = pointOfAccess === address ? remotes.named(request.to) : undefined;
      return Promise.resolve(remote && structuredClone(remote.handle(structuredClone(request))));
    },
    deliver: (uri, request) => {
      const id = uri.startsWith(address) ? Mailboxes.idIn(uri) : undefined;
      const content: unknown = request.content === undefined ? undefined : structuredClone(request.content);
      if (id === undefined || !mailboxes.put(id, content, 0)) return Promise.resolve(undefined);
      return Promise.resolve({ statusCode: 2000, requestId: request.requestId, content: undefined });
    },
  };
}
