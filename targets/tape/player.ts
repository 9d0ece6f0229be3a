import type { Reply, RequestPrimitive } from '../../wire/primitive';
import { writeJson } from '../../wire/write-json';
import type { Completion } from './reel';

/** How often the event loop turns before what should be asked next counts as not asked. */
const turns = 2000;

/** What a session asks of a recording: a reply, or that a wait be over. */
interface Pending {
  readonly asked: RequestPrimitive | number;
  readonly answer: (completion: Completion | undefined) => void;
}

const stopped: Reply = {
  kind: 'problem',
  problem: { code: 'stopped', message: 'the recording has no such exchange at this place' },
};

/**
 * Answers the sessions of one test in the order in which the IUT did, so that whatever ran at the same time meets again as it
 * met then. What is asked must be what was asked; from the first difference on nothing is answered any more.
 */
export class Player {
  /** The first thing that was not as it is recorded. */
  departure: string | undefined;
  private completions: readonly Completion[] = [];
  private at = 0;
  private readonly pending = new Map<string, Pending>();
  private turning = false;

  load(completions: readonly Completion[]): void {
    this.completions = completions;
  }

  /** Notes a difference, and ends every wait for an answer. */
  depart(text: string): void {
    this.departure ??= text;
    for (const { answer } of this.pending.values()) answer(undefined);
    this.pending.clear();
  }

  /** What comes next and was not asked for; undefined at the end. */
  get left(): string | undefined {
    const next = this.completions[this.at];
    return next && told(next.kind === 'exchange' ? next.request : next.ms);
  }

  /** The recorded reply to a request; `op` counts what the session asks and waits for. */
  async exchange(session: number, op: number, request: RequestPrimitive): Promise<Reply> {
    const completion = await this.completion(session, op, request);
    return completion?.kind === 'exchange' ? completion.reply : stopped;
  }

  /** Comes back when the recorded wait is over. */
  async wait(session: number, op: number, ms: number): Promise<void> {
    await this.completion(session, op, ms);
  }

  private completion(session: number, op: number, asked: Pending['asked']): Promise<Completion | undefined> {
    if (this.departure !== undefined) return Promise.resolve(undefined);
    return new Promise((answer) => {
      this.pending.set(key({ session, op }), { asked, answer });
      this.turn();
    });
  }

  /** Answers what comes next as soon as it is asked for, one at a time: between two, whoever has an answer goes on. */
  private turn(): void {
    if (this.turning) return;
    this.turning = true;
    let idle = 0;
    const step = (): void => {
      idle = this.answerNext() ? 0 : idle + 1;
      if (this.pending.size === 0) this.turning = false;
      else if (idle > turns) {
        this.turning = false;
        this.depart(this.mismatch());
      } else setImmediate(step);
    };
    setImmediate(step);
  }

  private answerNext(): boolean {
    const next = this.completions[this.at];
    const found = next && this.pending.get(key(next));
    if (!found) return false;
    this.at += 1;
    this.pending.delete(key(next));
    const recorded = next.kind === 'exchange' ? next.request : next.ms;
    if (writeJson(recorded) === writeJson(found.asked)) found.answer(next);
    else {
      found.answer(undefined);
      this.depart(`${told(recorded)} is recorded where ${told(found.asked)} would be asked`);
    }
    return true;
  }

  private mismatch(): string {
    const [asked] = [...this.pending.values()].map((one) => told(one.asked));
    const expected = this.left ?? 'the end of the test';
    return `${expected} is recorded where ${asked ?? 'nothing'} would be asked`;
  }
}

function key({ session, op }: { readonly session: number; readonly op: number }): string {
  return `${String(session)} ${String(op)}`;
}

function told(asked: RequestPrimitive | number): string {
  if (typeof asked === 'number') return `a wait of ${String(Math.round(asked))} ms`;
  const { operation, to, from, requestId, content } = asked;
  const text = content === undefined ? '' : ` with ${writeJson(content)}`;
  return `${operation} ${to} (by ${from}, ${requestId})${text.length > 200 ? `${text.slice(0, 200)}…` : text}`;
}
