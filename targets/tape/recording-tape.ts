import type { Clock } from '../../cse/clock';
import type { Target } from '../target';
import type { Note } from './event';
import { wholeTest } from './event';
import { writeLine } from './line';
import { maskedNote } from './masked-event';
import { recordingReceiver } from './recording-receiver';
import type { Observe, Seen, Tape, Tapes, Vantage } from './tape';

/** Takes what was recorded of a test, once it has ended: a line of JSON for each event. */
export type Keep = (id: string, lines: readonly string[]) => void;

/** Records every test of a run; nothing that a test does depends on it. */
export function recordingTapes(keep: Keep): Tapes {
  return { next: () => recordingTape(keep) };
}

function recordingTape(keep: Keep): Tape {
  const lines: string[] = [];
  const note: Note = (event) => void lines.push(writeLine(event));
  const times: number[][] = [];
  let id: string | undefined;
  let sessions = 0;
  const known = (): boolean => id !== undefined;
  return {
    begin: (name) => {
      id = name;
      return true;
    },
    open: (target, prefix) => {
      const session = sessions++;
      const shown: number[] = [];
      times.push(shown);
      note({ kind: 'session', session, prefix });
      const noteTime = (time: number): void => {
        if (known()) shown.push(time);
      };
      return vantage(session, target, prefix, { known, noteTime, note: maskedNote(note, target.mask) });
    },
    observe: observing(wholeTest, known, note),
    end: () => {
      if (id === undefined) return;
      for (const [session, shown] of times.entries()) note({ kind: 'times', session, times: steps(shown) });
      keep(id, lines);
    },
  };
}

/** What a session notes, and whether it is known by now of which test: before that, playing back has nothing to go by. */
interface Notes {
  readonly known: () => boolean;
  readonly noteTime: (time: number) => void;
  readonly note: Note;
}

function vantage(session: number, target: Target, prefix: string, { known, noteTime, note }: Notes): Vantage {
  let ops = 0;
  const clock: Clock = {
    now: () => {
      const now = target.clock.now();
      noteTime(now);
      return now;
    },
    after: (delayMs, task) => target.clock.after(delayMs, task),
    wait: async (ms) => {
      const op = ops++;
      await target.clock.wait(ms);
      note({ kind: 'wait', session, op, ms });
    },
  };
  const send: Target['send'] = async (request) => {
    const op = ops++;
    const reply = await target.send(request);
    note({ kind: 'exchange', session, op, request, reply });
    return reply;
  };
  const observe = observing(session, known, note);
  const receiver = recordingReceiver(session, target.receiver, observe, note);
  return { prefix, observe, target: { ...target, clock, receiver, send } };
}

/** Keeps the looks that showed something new: most are at what hardly ever changes. */
function observing(session: number, known: () => boolean, note: Note): Observe {
  const seen = new Map<string, { looks: number; value: Seen }>();
  return (what, look) => {
    const value = look();
    if (!known()) return value;
    const before = seen.get(what) ?? { looks: 0, value: undefined };
    seen.set(what, { looks: before.looks + 1, value });
    if (value !== before.value)
      note({ kind: 'saw', session, what, look: before.looks + 1, ...(value === undefined ? {} : { value }) });
    return value;
  };
}

/** The first as it is, of all others what they differ by: short to write. */
function steps(times: readonly number[]): readonly number[] {
  return times.map((time, at) => time - (times[at - 1] ?? 0));
}
