import type { Reply, RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';
import type { ReceivedNotification } from '../target';
import type { Seen } from './tape';

/** The number of the session within its test, from 0: the test's own, then one for each history that it plays. */
interface Of {
  readonly session: number;
}

/** A session began; its names start with the prefix. */
export interface Opened extends Of {
  readonly kind: 'session';
  readonly prefix: string;
}

/** A request was answered. `op` numbers what the session asked or waited for, in the order in which it began. */
export interface Exchanged extends Of {
  readonly kind: 'exchange';
  readonly op: number;
  readonly request: RequestPrimitive;
  readonly reply: Reply;
}

/** A wait was over, after so many milliseconds. */
export interface Waited extends Of {
  readonly kind: 'wait';
  readonly op: number;
  readonly ms: number;
}

/** An address for notifications was opened. */
export interface MailboxOpened extends Of {
  readonly kind: 'mailbox';
  readonly mailbox: number;
  readonly uri: string;
}

/** The session looked at a mailbox for the nth time (from 1) and found this there that had not been there before. */
export interface Notified extends Of {
  readonly kind: 'notifications';
  readonly mailbox: number;
  readonly look: number;
  readonly arrived: readonly ReceivedNotification[];
}

/** A CSE of the tester's began to answer. */
export interface RemoteOpened extends Of {
  readonly kind: 'remoteCse';
  readonly remote: number;
  readonly id: string;
  readonly pointOfAccess: string;
}

/** The session looked at what a CSE of the tester's had received for the nth time, and found this more. */
export interface RemoteReceived extends Of {
  readonly kind: 'received';
  readonly remote: number;
  readonly look: number;
  readonly arrived: readonly {
    readonly at: number;
    readonly request: RequestPrimitive;
    readonly response: ResponsePrimitive;
  }[];
}

/** The nth look at something gave another value than the looks before. */
export interface Observed extends Of {
  readonly kind: 'saw';
  readonly what: string;
  readonly look: number;
  readonly value?: Seen;
}

/** What the clock showed each time that the session looked: milliseconds since the epoch, then since the time before. */
export interface Times extends Of {
  readonly kind: 'times';
  readonly times: readonly number[];
}

/** One line of the evidence of a test. Requests and waits stand in the order in which they ended. */
export type TapeEvent =
  Opened | Exchanged | Waited | MailboxOpened | Notified | RemoteOpened | RemoteReceived | Observed | Times;

/** The session of what belongs to the test as a whole. */
export const wholeTest = -1;

/** Takes down an event, as it is at this moment. */
export type Note = (event: TapeEvent) => void;
