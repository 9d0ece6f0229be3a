import type { Clock } from '../cse/clock';
import type { Profile } from '../wire/profile';
import type { Reply, RequestPrimitive } from '../wire/primitive';
import type { RemoteCseView } from './roles/remote-cse';

/** How long things may take at this IUT, in milliseconds. */
export interface Timing {
  /** The longest that one response may take. */
  readonly responseMs: number;
  /** How long the IUT may take over one step of its own before it counts as not taken. */
  readonly settleMs: number;
  /** The pause between two looks. */
  readonly pollMs: number;
  /** How long after its expirationTime a resource may still be found. */
  readonly expiryMs: number;
}

/** A notification as it arrived: the decoded `m2m:sgn` (short names), or why it could not be read. */
export interface ReceivedNotification {
  readonly at: number;
  readonly content: unknown;
  readonly problem?: string;
}

/** One address at the tester's notification receiver, and what has arrived there. */
export interface Mailbox {
  /** For a subscription's notificationURI. */
  readonly uri: string;
  /** Everything but verification requests, in the order of arrival. */
  readonly received: readonly ReceivedNotification[];
  /** Verification requests (`vrq`) that arrived and were confirmed. */
  readonly verifications: number;
  close(): void;
}

/** Where the IUT's notifications arrive, and where it reaches the CSEs that the tester plays: one listener for all. */
export interface Receiver {
  mailbox(): Promise<Mailbox>;
  /** A new remote CSE, to which the IUT can announce. */
  remoteCse(profile: Profile): Promise<RemoteCseView>;
}

/** Who the tester is, for the IUT. */
export interface Originators {
  /** May create nodes, access control policies and campaigns under the CSEBase. */
  readonly administrator: string;
}

/** What a test talks to: the reference CSE in process on a virtual clock, or any CSE over HTTP. */
export interface Target {
  readonly kind: 'reference' | 'model' | 'iut';
  readonly name: string;
  readonly vendor?: string;
  readonly version?: string;
  /** Undefined in process. */
  readonly baseUrl?: string;
  readonly cseBaseName: string;
  readonly cseId?: string;
  readonly profile: Profile;
  readonly timing: Timing;
  readonly originators: Originators;
  /** The implementation conformance statement: what the IUT claims (true) or denies (false). */
  readonly supports: Readonly<Record<string, boolean>>;
  readonly clock: Clock;
  readonly receiver: Receiver;
  /** Hides the secrets of the IUT description in a text, should the IUT have sent them back. */
  readonly mask?: (text: string) => string;
  /** Sends one request and waits for its reply, never longer than `timing.responseMs`. Never throws for what a CSE does. */
  send(request: RequestPrimitive): Promise<Reply>;
  close(): Promise<void>;
}
