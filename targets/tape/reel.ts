import type { Exchanged, TapeEvent, Waited } from './event';
import { wholeTest } from './event';
import { readLine } from './line';
import { Track } from './track';

/** A request or a wait that ended. */
export type Completion = Exchanged | Waited;

/** The recording of one test, sorted by who looks at it. */
export class TapeReel {
  /** In the order in which they ended, whichever session they belong to. */
  readonly completions: readonly Completion[];
  readonly sessionCount: number;
  /** Why it cannot be read. */
  readonly problem: string | undefined;
  private readonly tracks = new Map<number, Track>();

  constructor(lines: readonly string[]) {
    const { events, problem } = read(lines);
    this.problem = problem;
    this.completions = events.filter((event) => event.kind === 'exchange' || event.kind === 'wait');
    for (const event of events) this.track(event.session).add(event);
    this.sessionCount = events.filter(({ kind }) => kind === 'session').length;
  }

  /** What is no one session's. */
  get whole(): Track {
    return this.track(wholeTest);
  }

  /** What one session saw. */
  track(session: number): Track {
    const known = this.tracks.get(session);
    if (known) return known;
    const made = new Track();
    this.tracks.set(session, made);
    return made;
  }
}

const kinds: readonly string[] = [
  'session',
  'exchange',
  'wait',
  'mailbox',
  'notifications',
  'remoteCse',
  'received',
  'saw',
  'times',
] satisfies readonly TapeEvent['kind'][];

function read(lines: readonly string[]): { readonly events: readonly TapeEvent[]; readonly problem?: string } {
  const events: TapeEvent[] = [];
  for (const [at, line] of lines.entries()) {
    const event = readable(line);
    if (!event) return { events, problem: `line ${String(at + 1)} of the evidence cannot be read` };
    events.push(event);
  }
  return { events };
}

function readable(line: string): TapeEvent | undefined {
  try {
    const event = readLine(line) as TapeEvent | null;
    return event !== null && typeof event.session === 'number' && kinds.includes(event.kind) ? event : undefined;
  } catch {
    return undefined;
  }
}
