import type { ReceivedNotification } from '../target';
import type { RemoteReceived, TapeEvent } from './event';
import type { Seen } from './tape';

type Changes = { readonly look: number; readonly value: Seen }[];

/** What one session saw beside its exchanges, each kind of look counted for itself. */
export class Track {
  prefix = '';
  readonly mailboxes: string[] = [];
  readonly remotes: { readonly id: string; readonly pointOfAccess: string }[] = [];
  private times: readonly number[] = [];
  private time = 0;
  private looksAtClock = 0;
  private readonly changes = new Map<string, Changes>();
  private readonly looks = new Map<string, number>();
  private readonly notified = new Map<string, readonly ReceivedNotification[]>();
  private readonly received = new Map<string, RemoteReceived['arrived']>();

  /** Takes in an event of the session's, in the order of the recording. */
  add(event: TapeEvent): void {
    switch (event.kind) {
      case 'session':
        this.prefix = event.prefix;
        return;
      case 'mailbox':
        this.mailboxes[event.mailbox] = event.uri;
        return;
      case 'remoteCse':
        this.remotes[event.remote] = event;
        return;
      case 'notifications':
        this.notified.set(`${String(event.mailbox)} ${String(event.look)}`, event.arrived);
        return;
      case 'received':
        this.received.set(`${String(event.remote)} ${String(event.look)}`, event.arrived);
        return;
      case 'saw':
        this.changes.set(event.what, [...(this.changes.get(event.what) ?? []), { value: undefined, ...event }]);
        return;
      case 'times':
        this.times = event.times;
        return;
      case 'exchange':
      case 'wait':
    }
  }

  /** What the clock showed this time; undefined when it was not looked at so often. */
  now(): number | undefined {
    const step = this.times[this.looksAtClock++];
    if (step === undefined) return undefined;
    this.time += step;
    return this.time;
  }

  get latest(): number {
    return this.time;
  }

  /** Whether the clock was looked at more often than it has been now. */
  get isAhead(): boolean {
    return this.looksAtClock < this.times.length;
  }

  /** What was seen at this look. */
  saw(what: string): Seen {
    const look = this.look(what);
    return (this.changes.get(what) ?? []).findLast((change) => change.look <= look)?.value;
  }

  /** What a mailbox had more at this look. */
  arrivedAt(mailbox: number): readonly ReceivedNotification[] {
    return take(this.notified, `${String(mailbox)} ${String(this.look(`mailbox ${String(mailbox)}`))}`);
  }

  /** What a CSE of the tester's had received more at this look. */
  receivedBy(remote: number): RemoteReceived['arrived'] {
    return take(this.received, `${String(remote)} ${String(this.look(`remote ${String(remote)}`))}`);
  }

  /** What was recorded and never looked at; undefined if nothing. */
  get unseen(): string | undefined {
    if (this.notified.size > 0) return 'a recorded notification was not looked at';
    if (this.received.size > 0) return "a recorded request to a CSE of the tester's was not looked at";
    for (const [what, changes] of this.changes)
      if ((changes.at(-1)?.look ?? 0) > (this.looks.get(what) ?? 0))
        return `it is recorded that "${what}" was looked at more often`;
    return this.isAhead ? 'the clock was looked at less often than is recorded' : undefined;
  }

  private look(what: string): number {
    const look = (this.looks.get(what) ?? 0) + 1;
    this.looks.set(what, look);
    return look;
  }
}

/** Takes a list out of a map. */
function take<T>(lists: Map<string, readonly T[]>, key: string): readonly T[] {
  const found = lists.get(key) ?? [];
  lists.delete(key);
  return found;
}
