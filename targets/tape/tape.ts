import type { Target } from '../target';

/** What is seen of something that is not the same each time: plain data, so that it can be kept. */
export type Seen = string | number | boolean | undefined;

/** Looks at something that depends on time, on other tests or on the user, and says what was seen. */
export type Observe = <T extends Seen>(what: string, look: () => T) => T;

/** Looks, and keeps nothing. */
export const unkept: Observe = (_what, look) => look();

/** From where one session sees the world: everything that may be different the next time comes through here. */
export interface Vantage {
  readonly target: Target;
  /** Starts the names of all that the session makes. */
  readonly prefix: string;
  readonly observe: Observe;
}

/** What keeps, or plays back, all that the sessions of one test see. */
export interface Tape {
  /** Says which test this is; gives whether there is anything to play back. What was seen before is not kept. */
  begin(id: string): boolean;
  /** The vantage of one more session of the test. */
  open(target: Target, prefix: string): Vantage;
  /** Looks at something that is no one session's. */
  readonly observe: Observe;
  /** Nothing more is seen. */
  end(): void;
}

/** Where the tapes of a run come from, one for each test. */
export interface Tapes {
  next(): Tape;
}

/** A session of its own, whose exchanges nobody keeps. */
export function unrecorded(target: Target, prefix: string): Vantage {
  return { target, prefix, observe: unkept };
}

/** The name under which the first look of a run at the CSEBase is kept. */
export const preflightId = 'preflight';
